//! Calling a consultation off.

use domain::peran::Tindakan;

use super::wire::{ForumBeralasan, ForumLengkap};
use super::{found, record, shown};
use crate::{Desk, Fault};

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
