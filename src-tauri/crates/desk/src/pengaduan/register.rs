//! Registering a complaint (UU 25/2009 art. 44): the number is drawn, the identity put away, and the event written in one
//! transaction. The same id sent twice gives the same number.

use domain::fault::{FieldFault, Refusal};
use domain::id::{PemohonId, PengaduanId};
use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::pengaduan::{NewPengaduan, PendaftaranPengaduan, Pengaduan, PengaduanEvent};
use domain::peran::Tindakan;
use domain::permohonan::PemohonTercatat;
use domain::permohonan::reading::Temuan;
use domain::seri::check_clock;
use store::Genesis;

use super::wire::PengaduanTerdaftar;
use crate::act::Deed;
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Registers one complaint.
///
/// # Errors
/// All fields at fault at once; a clock that jumped back; not allowed.
pub fn register(desk: &Desk, input: NewPengaduan) -> Result<PengaduanTerdaftar, Fault> {
    let open = desk.open()?;
    desk.act(Tindakan::DaftarkanPengaduan, |deed| register_one(deed, open.store.genesis(), &input))
}

/// Registers several complaints, all or none. A fault's field begins with the place in the list, from 0; the sentence of a
/// refusal with the place as people count, from 1.
///
/// # Errors
/// As [`register`].
pub fn register_all(desk: &Desk, inputs: &[NewPengaduan]) -> Result<Vec<PengaduanTerdaftar>, Fault> {
    let open = desk.open()?;
    desk.act(Tindakan::DaftarkanPengaduan, |deed| {
        let mut done = Vec::with_capacity(inputs.len());
        let mut faults: Vec<FieldFault> = Vec::new();
        for (at, input) in inputs.iter().enumerate() {
            match register_one(deed, open.store.genesis(), input) {
                Ok(terdaftar) => done.push(terdaftar),
                Err(Fault::Invalid { fields }) => {
                    let numbered = |fault: FieldFault| FieldFault { field: format!("{at}.{}", fault.field), ..fault };
                    faults.extend(fields.into_iter().map(numbered));
                }
                Err(Fault::Refused { reason, message }) => {
                    return Err(Fault::Refused { reason, message: format!("Pengaduan ke-{}: {message}", at + 1) });
                }
                Err(fault) => return Err(fault),
            }
        }
        if faults.is_empty() { Ok(done) } else { Err(faults.into()) }
    })
}

/// Registers one complaint inside a transaction that is already open.
pub(crate) fn register_one(deed: &Deed, genesis: &Genesis, input: &NewPengaduan) -> Result<PengaduanTerdaftar, Fault> {
    let mut temuan = Temuan::default();
    let read = PendaftaranPengaduan::read_into(input, deed.now, &mut temuan);
    let Some(read) = read.filter(|_| temuan.faults.is_empty()) else {
        return Err(temuan.faults.into());
    };
    let id = input.id.unwrap_or_default();
    if let Some(earlier) = deed.tx.pengaduan(id)? {
        return repeated(deed, earlier, &read, input);
    }
    if let Some(last) = deed.tx.last_number_at()? {
        check_clock(deed.now, last)?;
    }
    let today = deed.now.date_naive();
    let seri = Register::Pengaduan.seri(genesis, today);
    let nomor = Register::Pengaduan.draw(deed, genesis, &seri, today)?;
    let pelapor = read.identitas.as_ref().map(|identitas| put(deed, id, identitas)).transpose()?;
    let event = read.event(id, (seri, nomor), pelapor, &deed.kalender).map_err(Fault::internal)?;
    deed.record(id.0, &Event::Pengaduan(PengaduanEvent::Didaftarkan(Box::new(event))))?;
    let registered = super::find(deed.tx, id)?;
    Ok(PengaduanTerdaftar { peringatan: temuan.peringatan, ..told(&registered) })
}

/// Puts an identity of a complaint away.
pub(super) fn put(deed: &Deed, id: PengaduanId, identitas: &Identitas) -> Result<PemohonTercatat, Fault> {
    let pemohon = PemohonId::new();
    let komitmen = deed.tx.put_identitas_pengaduan(pemohon, id, identitas)?;
    Ok(PemohonTercatat::new(pemohon, komitmen, identitas))
}

/// A command sent twice gives what it gave; the same id with another content is refused.
fn repeated(
    deed: &Deed,
    earlier: Pengaduan,
    now: &PendaftaranPengaduan,
    input: &NewPengaduan,
) -> Result<PengaduanTerdaftar, Fault> {
    let mut isi = now.isi.clone();
    if input.diterima.text() == Ok(None) {
        isi.diterima = earlier.isi.diterima;
    }
    let known = earlier.pelapor.as_ref().map(|one| deed.tx.identitas(one.id)).transpose()?.flatten();
    let same_person = known.is_none_or(|identitas| Some(identitas) == now.identitas);
    if earlier.koreksi == 0 && (isi != earlier.isi || !same_person) {
        return Err(Refusal::PerkaraIdTaken.into());
    }
    Ok(told(&earlier))
}

fn told(registered: &Pengaduan) -> PengaduanTerdaftar {
    PengaduanTerdaftar {
        id: registered.id,
        nomor: registered.nomor.teks.clone(),
        jatuh_tempo: registered.jatuh_tempo(),
        peringatan: Vec::new(),
    }
}
