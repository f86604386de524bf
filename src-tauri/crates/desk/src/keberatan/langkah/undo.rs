//! Taking the last step back with a reason; both stay in the history. An answer takes the opening of its request back with it.

use domain::jurnal::Event;
use domain::keberatan::KeberatanEvent;
use domain::peran::Tindakan;

use super::super::wire::{KeberatanLengkap, KeberatanRef};
use super::super::{find, get};
use super::settle;
use super::wire::BatalkanLangkahKeberatan;
use crate::permohonan::langkah::close_again;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Takes a step back and shows the objection anew.
///
/// # Errors
/// No reason; another step than the last; the request the answer opened went on; not allowed.
pub fn undo(desk: &Desk, input: BatalkanLangkahKeberatan) -> Result<KeberatanLengkap, Fault> {
    let id = input.keberatan;
    desk.act(Tindakan::BatalkanLangkah, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let keberatan = find(deed.tx, id)?;
        let event = keberatan.undo(input.langkah, &input.alasan)?;
        let answered = keberatan.tanggapan.as_ref().filter(|answer| answer.id == event.langkah);
        let opened = answered.and_then(|answer| answer.pembukaan);
        if let Some((step, request)) = opened.zip(keberatan.permohonan.as_ref()) {
            close_again(deed, request.id, step, &event.alasan)?;
        }
        deed.record(id.0, &Event::Keberatan(KeberatanEvent::LangkahDibatalkan(event)))?;
        settle(deed, id)
    })?;
    get(desk, KeberatanRef { id })
}
