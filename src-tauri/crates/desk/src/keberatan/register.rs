//! Registering an objection (Perki 1/2021 art. 41, 43): the number is drawn, the identity put away where it is not that of
//! the request, and the event written in one transaction. The same id sent twice gives the same number.

use domain::fault::{FieldFault, Refusal};
use domain::id::{KeberatanId, PemohonId};
use domain::jurnal::Event;
use domain::keberatan::{Keberatan, KeberatanEvent, NewKeberatan, PendaftaranKeberatan};
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::PemohonTercatat;
use domain::permohonan::reading::Temuan;
use domain::seri::check_clock;
use store::{Genesis, Reader};

use super::rujukan::Acuan;
use super::wire::KeberatanTerdaftar;
use crate::act::Deed;
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Registers one objection.
///
/// # Errors
/// All fields at fault at once; a clock that jumped back; not allowed.
pub fn register(desk: &Desk, input: NewKeberatan) -> Result<KeberatanTerdaftar, Fault> {
    let open = desk.open()?;
    desk.act(Tindakan::DaftarkanKeberatan, |deed| register_one(deed, open.store.genesis(), &input))
}

/// Registers several objections, all or none. A fault's field begins with the place in the list, from 0; the sentence of a
/// refusal with the place as people count, from 1.
///
/// # Errors
/// As [`register`].
pub fn register_all(desk: &Desk, inputs: &[NewKeberatan]) -> Result<Vec<KeberatanTerdaftar>, Fault> {
    let open = desk.open()?;
    desk.act(Tindakan::DaftarkanKeberatan, |deed| {
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
                    return Err(Fault::Refused { reason, message: format!("Keberatan ke-{}: {message}", at + 1) });
                }
                Err(fault) => return Err(fault),
            }
        }
        if faults.is_empty() { Ok(done) } else { Err(faults.into()) }
    })
}

/// Registers one objection inside a transaction that is already open.
pub(crate) fn register_one(deed: &Deed, genesis: &Genesis, input: &NewKeberatan) -> Result<KeberatanTerdaftar, Fault> {
    let acuan = Acuan::of(deed.tx, input)?;
    let mut temuan = Temuan::default();
    let read = PendaftaranKeberatan::read_into(input, acuan.rujukan(), deed.now, &deed.kalender, &mut temuan);
    let Some(read) = read.filter(|_| temuan.faults.is_empty()) else {
        return Err(temuan.faults.into());
    };
    let id = input.id.unwrap_or_default();
    if let Some(earlier) = deed.tx.keberatan(id)? {
        let terdaftar = repeated(deed.tx, earlier, &read, input)?;
        return Ok(KeberatanTerdaftar { peringatan: temuan.peringatan, ..terdaftar });
    }
    if let Some(last) = deed.tx.last_number_at()? {
        check_clock(deed.now, last)?;
    }
    let today = deed.now.date_naive();
    let seri = Register::Keberatan.seri(genesis, today);
    let nomor = Register::Keberatan.draw(deed, genesis, &seri, today)?;
    let pemohon = snapshot(deed, id, &acuan, &read.identitas)?;
    let event = read.event(id, seri, nomor, pemohon);
    let terdaftar = KeberatanTerdaftar {
        id,
        nomor: event.nomor.teks.clone(),
        jatuh_tempo: event.batas.tanggapan(),
        peringatan: temuan.peringatan,
    };
    deed.record(id.0, &Event::Keberatan(KeberatanEvent::Didaftarkan(Box::new(event))))?;
    Ok(terdaftar)
}

/// The snapshot the objection rests on: that of the request when it is the same person with the same power, else one of its
/// own.
fn snapshot(deed: &Deed, id: KeberatanId, acuan: &Acuan, identitas: &Identitas) -> Result<PemohonTercatat, Fault> {
    match &acuan.permohonan {
        Some(permohonan) if acuan.identitas.as_ref() == Some(identitas) => Ok(permohonan.pemohon.clone()),
        Some(_) | None => put(deed, id, identitas),
    }
}

/// Puts an identity of an objection away.
pub(crate) fn put(deed: &Deed, id: KeberatanId, identitas: &Identitas) -> Result<PemohonTercatat, Fault> {
    let pemohon = PemohonId::new();
    let komitmen = deed.tx.put_identitas_keberatan(pemohon, id, identitas)?;
    Ok(PemohonTercatat::new(pemohon, komitmen, identitas))
}

/// A command sent twice gives what it gave; the same id with another content is refused.
fn repeated(
    reader: &Reader,
    earlier: Keberatan,
    now: &PendaftaranKeberatan,
    input: &NewKeberatan,
) -> Result<KeberatanTerdaftar, Fault> {
    let mut isi = now.isi.clone();
    if input.diterima.text() == Ok(None) {
        isi.diterima = earlier.isi.diterima;
    }
    let identitas = reader.identitas(earlier.pemohon.id)?;
    let same_person = identitas.is_none_or(|identitas| identitas == now.identitas);
    let same = earlier.koreksi > 0 || (isi == earlier.isi && earlier.permohonan == now.permohonan && same_person);
    if !same {
        return Err(Refusal::PerkaraIdTaken.into());
    }
    Ok(KeberatanTerdaftar {
        id: earlier.id,
        jatuh_tempo: earlier.tenggat()?.tanggapan(),
        nomor: earlier.nomor.teks,
        peringatan: Vec::new(),
    })
}
