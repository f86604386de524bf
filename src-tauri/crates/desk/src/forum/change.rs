//! Changing what was planned.

use domain::peran::Tindakan;

use super::wire::{ForumLengkap, UbahForum};
use super::{found, record, shown};
use crate::{Desk, Fault};

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
