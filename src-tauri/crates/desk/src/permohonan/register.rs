//! Registering (Perki 1/2021 art. 29(3), 31(1)): the number is drawn, the identity put away and the event written in one
//! transaction. The same id sent twice gives the same number; several requests are registered all or none.

use domain::fault::{FieldFault, Refusal, Rule};
use domain::id::{PemohonId, PermohonanId};
use domain::jurnal::Event;
use domain::pemohon::Identitas;
use domain::peran::Tindakan;
use domain::permohonan::reading::Temuan;
use domain::permohonan::{NewPermohonan, PemohonTercatat, Pendaftaran, Permohonan, PermohonanEvent};
use domain::seri::check_clock;
use store::{Genesis, Reader};

use super::wire::Terdaftar;
use crate::act::Deed;
use crate::nomor::Register;
use crate::{Desk, Fault};

/// Registers one request.
///
/// # Errors
/// All fields at fault at once; a clock that jumped back; not allowed.
pub fn register(desk: &Desk, input: NewPermohonan) -> Result<Terdaftar, Fault> {
    let open = desk.open()?;
    desk.act(Tindakan::Daftarkan, |deed| register_one(deed, open.store.genesis(), &input))
}

/// Registers several requests, all or none. A fault's field begins with the place in the list, from 0; the sentence of a
/// refusal with the place as people count, from 1.
///
/// # Errors
/// As [`register`].
pub fn register_all(desk: &Desk, inputs: &[NewPermohonan]) -> Result<Vec<Terdaftar>, Fault> {
    let open = desk.open()?;
    desk.act(Tindakan::Daftarkan, |deed| {
        let mut done = Vec::with_capacity(inputs.len());
        let mut faults: Vec<FieldFault> = Vec::new();
        for (at, input) in inputs.iter().enumerate() {
            match register_one(deed, open.store.genesis(), input) {
                Ok(terdaftar) => done.push(terdaftar),
                Err(Fault::Invalid { fields }) => {
                    faults.extend(
                        fields.into_iter().map(|fault| FieldFault { field: format!("{at}.{}", fault.field), ..fault }),
                    );
                }
                Err(Fault::Refused { reason, message }) => {
                    return Err(Fault::Refused { reason, message: format!("Permohonan ke-{}: {message}", at + 1) });
                }
                Err(fault) => return Err(fault),
            }
        }
        if faults.is_empty() { Ok(done) } else { Err(faults.into()) }
    })
}

/// Registers one request inside a transaction that is already open.
pub(crate) fn register_one(deed: &Deed, genesis: &Genesis, input: &NewPermohonan) -> Result<Terdaftar, Fault> {
    let mut temuan = Temuan::default();
    let read = Pendaftaran::read_into(input, deed.now, &deed.kalender, &mut temuan);
    let Some(pendaftaran) = read.filter(|_| temuan.faults.is_empty()) else {
        return Err(temuan.faults.into());
    };
    let id = input.id.unwrap_or_default();
    let mut peringatan = temuan.peringatan;
    peringatan.extend(other_name(deed.tx, id, &pendaftaran.identitas)?);
    if let Some(earlier) = deed.tx.permohonan(id)? {
        let terdaftar = repeated(deed.tx, earlier, &pendaftaran, input)?;
        return Ok(Terdaftar { peringatan, ..terdaftar });
    }
    if let Some(last) = deed.tx.last_number_at()? {
        check_clock(deed.now, last)?;
    }
    let today = deed.now.date_naive();
    let seri = Register::Permohonan.seri(genesis, today);
    let nomor = Register::Permohonan.draw(deed, genesis, &seri, today)?;
    let pemohon = PemohonId::new();
    let komitmen = deed.tx.put_identitas(pemohon, id, &pendaftaran.identitas)?;
    let tercatat = PemohonTercatat::new(pemohon, komitmen, &pendaftaran.identitas);
    let event = pendaftaran.event(id, seri, nomor, tercatat);
    let terdaftar = Terdaftar { id, nomor: event.nomor.teks.clone(), jatuh_tempo: event.batas.jawab, peringatan };
    deed.record(id.0, &Event::Permohonan(PermohonanEvent::Didaftarkan(Box::new(event))))?;
    Ok(terdaftar)
}

/// A warning when the newest other request under this NIK bears another name.
fn other_name(reader: &Reader, id: PermohonanId, identitas: &Identitas) -> Result<Option<FieldFault>, Fault> {
    const SENTENCE: &str = "NIK ini sebelumnya tercatat atas nama lain; pastikan NIK dan nama pada tanda pengenal.";
    let Some(nik) = &identitas.nik else { return Ok(None) };
    let earlier = reader.by_nik(nik)?;
    let Some(newest) = earlier.iter().find(|earlier| earlier.permohonan != id) else { return Ok(None) };
    let known = reader.identitas(newest.pemohon)?;
    let differs = known.is_some_and(|known| known.nama.to_lowercase() != identitas.nama.to_lowercase());
    Ok(differs.then(|| FieldFault::new("pemohon.nik", &Rule::Other(SENTENCE))))
}

/// A command sent twice gives what it gave; the same id with another content is refused.
fn repeated(
    reader: &Reader,
    earlier: Permohonan,
    now: &Pendaftaran,
    input: &NewPermohonan,
) -> Result<Terdaftar, Fault> {
    let mut isi = now.isi.clone();
    if input.diterima.text() == Ok(None) {
        isi.diterima = earlier.isi.diterima;
    }
    let identitas = reader.identitas(earlier.pemohon.id)?;
    let same =
        earlier.koreksi > 0 || (isi == earlier.isi && identitas.is_none_or(|identitas| identitas == now.identitas));
    if !same {
        return Err(Refusal::IdTaken.into());
    }
    let jatuh_tempo = earlier.tenggat()?.jawab;
    Ok(Terdaftar { id: earlier.id, nomor: earlier.nomor.teks, jatuh_tempo, peringatan: Vec::new() })
}
