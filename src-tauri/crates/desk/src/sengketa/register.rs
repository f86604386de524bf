//! Recording a dispute. The same id sent twice is recorded once; a number known already is told.

use domain::fault::{FieldFault, Refusal, Rule};
use domain::id::SengketaId;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::sengketa::{KeadaanSengketa, NewSengketa, PendaftaranSengketa, SengketaEvent};
use store::Reader;

use super::wire::SengketaTercatat;
use crate::act::Deed;
use crate::keberatan::find as find_keberatan;
use crate::{Desk, Fault};

/// Records a dispute.
///
/// # Errors
/// All fields at fault at once; no such objection; not allowed.
pub fn register(desk: &Desk, input: NewSengketa) -> Result<SengketaTercatat, Fault> {
    desk.act(Tindakan::CatatSengketa, |deed| register_one(deed, &input))
}

/// Records several disputes, all or none. A fault's field begins with the place in the list, from 0; the sentence of a
/// refusal with the place as people count, from 1.
///
/// # Errors
/// As [`register`].
pub fn register_all(desk: &Desk, inputs: &[NewSengketa]) -> Result<Vec<SengketaTercatat>, Fault> {
    desk.act(Tindakan::CatatSengketa, |deed| {
        let mut done = Vec::with_capacity(inputs.len());
        let mut faults: Vec<FieldFault> = Vec::new();
        for (at, input) in inputs.iter().enumerate() {
            match register_one(deed, input) {
                Ok(tercatat) => done.push(tercatat),
                Err(Fault::Invalid { fields }) => {
                    let numbered = |fault: FieldFault| FieldFault { field: format!("{at}.{}", fault.field), ..fault };
                    faults.extend(fields.into_iter().map(numbered));
                }
                Err(Fault::Refused { reason, message }) => {
                    return Err(Fault::Refused { reason, message: format!("Sengketa ke-{}: {message}", at + 1) });
                }
                Err(fault) => return Err(fault),
            }
        }
        if faults.is_empty() { Ok(done) } else { Err(faults.into()) }
    })
}

/// Records one dispute inside a transaction that is already open.
pub(crate) fn register_one(deed: &Deed, input: &NewSengketa) -> Result<SengketaTercatat, Fault> {
    let keberatan = find_keberatan(deed.tx, input.keberatan)?;
    let read = PendaftaranSengketa::read(input, &keberatan, deed.now.date_naive(), &deed.kalender)?;
    let id = input.id.unwrap_or_default();
    let mut peringatan = read.peringatan.clone();
    peringatan.extend(known(deed.tx, id, &read)?);
    if let Some(earlier) = deed.tx.sengketa(id)? {
        let same = earlier.koreksi > 0 || (earlier.isi == read.isi && earlier.keberatan == read.keberatan);
        return if same { Ok(SengketaTercatat { id, peringatan }) } else { Err(Refusal::PerkaraIdTaken.into()) };
    }
    deed.record(id.0, &Event::Sengketa(SengketaEvent::Dicatat(Box::new(read.event(id)))))?;
    Ok(SengketaTercatat { id, peringatan })
}

/// A warning when another record carries this number at the same commission.
pub(super) fn known(reader: &Reader, id: SengketaId, read: &PendaftaranSengketa) -> Result<Option<FieldFault>, Fault> {
    const TWICE: &str = "Nomor register ini sudah tercatat pada sengketa lain di Komisi Informasi yang sama. Pastikan tidak tercatat dua kali.";
    let others = reader.sengketa_by_nomor(&read.isi.nomor)?;
    let twice = others.iter().any(|other| {
        other.id != id && other.keadaan != KeadaanSengketa::Dibatalkan && other.isi.komisi == read.isi.komisi
    });
    Ok(twice.then(|| FieldFault::new("nomor", &Rule::Other(TWICE))))
}
