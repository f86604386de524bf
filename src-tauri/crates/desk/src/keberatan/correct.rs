//! Correcting an objection with a reason. The old value stays: in the event, or for identity in the earlier snapshot.

use domain::jurnal::Event;
use domain::keberatan::{KeberatanEvent, Rujukan};
use domain::peran::Tindakan;

use super::register::put;
use super::rujukan::Acuan;
use super::wire::{CorrectKeberatan, KeberatanLengkap, KeberatanRef};
use super::{find, get};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Corrects an objection and shows it anew.
///
/// # Errors
/// All fields at fault at once; void already; nothing changed; not allowed.
pub fn correct(desk: &Desk, input: CorrectKeberatan) -> Result<KeberatanLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::ProsesKeberatan, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let keberatan = find(deed.tx, id)?;
        let acuan = Acuan::of(deed.tx, &input.isi)?;
        let identitas = deed.tx.identitas(keberatan.pemohon.id)?;
        let rujukan = Rujukan { permohonan: acuan.permohonan.as_ref(), identitas: identitas.as_ref() };
        let koreksi = keberatan.correct(rujukan, &input.isi, &input.alasan, deed.now, &deed.kalender)?;
        let pemohon = koreksi.identitas.as_ref().map(|identitas| put(deed, id, identitas)).transpose()?;
        deed.record(id.0, &Event::Keberatan(KeberatanEvent::Dikoreksi(Box::new(koreksi.event(pemohon)))))
    })?;
    get(desk, KeberatanRef { id })
}
