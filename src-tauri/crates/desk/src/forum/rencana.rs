//! Planning a consultation, changing the plan, calling it off.

use domain::fault::Refusal;
use domain::forum::{Forum, ForumEvent};
use domain::peran::Tindakan;

use super::lihat::shown;
use super::wire::{ForumBeralasan, ForumLengkap, RencanakanForum, UbahForum};
use super::{found, record};
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

/// Changes what was planned. The same plan changes nothing.
///
/// # Errors
/// All fields at fault; written by another meanwhile; minutes set; void; not allowed.
pub fn change(desk: &Desk, input: UbahForum) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        if let Some(event) = found(deed.tx, input.id)?.change(&input.isi, input.revisi)? {
            record(deed, input.id, event)?;
        }
        shown(&deed.look(), input.id)
    })
}

/// Calls it off.
///
/// # Errors
/// Minutes set; void already; no reason; not allowed.
pub fn cancel(desk: &Desk, input: ForumBeralasan) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        let event = found(deed.tx, input.id)?.cancel(&input.alasan)?;
        record(deed, input.id, event)?;
        shown(&deed.look(), input.id)
    })
}
