//! Taking the setting of the minutes back.

use domain::peran::Tindakan;

use super::wire::{ForumBeralasan, ForumLengkap};
use super::{found, record, shown};
use crate::{Desk, Fault};

/// Takes the setting of the minutes back as recorded in error.
///
/// # Errors
/// Not set; no reason; not allowed.
pub fn unset(desk: &Desk, input: ForumBeralasan) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        let event = found(deed.tx, input.id)?.unset(&input.alasan)?;
        record(deed, input.id, event)?;
        shown(&deed.look(), input.id)
    })
}
