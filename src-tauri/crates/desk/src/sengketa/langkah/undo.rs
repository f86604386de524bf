//! Taking the last step back with a reason; both stay in the history.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::sengketa::SengketaEvent;

use super::super::wire::{SengketaLengkap, SengketaRef};
use super::super::{find, get};
use super::settle;
use super::wire::BatalkanLangkahSengketa;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Takes a step back and shows the dispute anew.
///
/// # Errors
/// No reason; another step than the last; not allowed.
pub fn undo(desk: &Desk, input: BatalkanLangkahSengketa) -> Result<SengketaLengkap, Fault> {
    let id = input.sengketa;
    desk.act(Tindakan::BatalkanLangkah, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let event = find(deed.tx, id)?.undo(input.langkah, &input.alasan)?;
        deed.record(id.0, &Event::Sengketa(SengketaEvent::LangkahDibatalkan(event)))?;
        settle(deed, id)
    })?;
    get(desk, SengketaRef { id })
}
