//! Planning a consultation.

use domain::fault::Refusal;
use domain::forum::{Forum, ForumEvent};
use domain::peran::Tindakan;

use super::wire::{ForumLengkap, RencanakanForum};
use super::{record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Plans one. The same one planned twice is planned once.
///
/// # Errors
/// All fields at fault; another one with this id; not allowed.
pub fn plan(desk: &Desk, input: RencanakanForum) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        plan_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Plans one inside a transaction that is already open.
pub(crate) fn plan_in(deed: &Deed, input: &RencanakanForum) -> Result<(), Fault> {
    let event = Forum::plan(&input.isi)?;
    match (deed.tx.forum(input.id)?, &event) {
        (None, _) => record(deed, input.id, event),
        (Some(there), ForumEvent::Direncanakan(isi)) if there.isi == **isi => Ok(()),
        (Some(_), _) => Err(Refusal::PerkaraIdTaken.into()),
    }
}
