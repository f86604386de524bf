//! Going over to the practice office beside the real one, or back. Each has its own accounts and its own file.

use super::status::status;
use super::wire::{Empty, Status, SwitchOffice};
use crate::{Desk, Fault};

/// Switches the office; whoever was at work is logged out.
///
/// # Errors
/// [`Fault::InUse`] when another process has the other office.
pub fn switch_office(desk: &Desk, input: SwitchOffice) -> Result<Status, Fault> {
    desk.go_to(input.latihan);
    status(desk, Empty {})
}
