//! Going over to the practice office beside the real one, or back. Each has its own accounts and its own file.

use store::KeyFile;

use super::status::status;
use super::wire::{Empty, Status, SwitchOffice};
use crate::{Desk, Fault};

/// Switches the office; whoever was at work is logged out.
///
/// # Errors
/// [`Fault::NotFound`] when there is no practice office yet; [`Fault::InUse`] when another process has the other one.
pub fn switch_office(desk: &Desk, input: SwitchOffice) -> Result<Status, Fault> {
    let _gate = desk.gate();
    let there = if input.latihan { desk.practice_dir() } else { desk.root().to_path_buf() };
    if input.latihan && !KeyFile::exists(&there) {
        return Err(Fault::NotFound);
    }
    desk.go_to(input.latihan);
    status(desk, Empty {})
}
