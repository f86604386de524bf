//! Setting the list by decree.

use super::wire::{PenetapanRef, PenetapanRingkas, TetapkanDip};
use crate::{Desk, Fault, FileOut, Progress};

/// Sets it and shows all decrees.
///
/// # Errors
/// All fields at fault; nothing accepted; not allowed; no room on the disk.
pub fn decree(_desk: &Desk, _input: TetapkanDip) -> Result<Vec<PenetapanRingkas>, Fault> {
    Err(Fault::NotFound)
}

/// The decree as it would be issued, marked as a draft.
///
/// # Errors
/// As [`decree`].
pub fn preview(_desk: &Desk, _input: TetapkanDip, _: &Progress) -> Result<FileOut, Fault> {
    Err(Fault::NotFound)
}

/// A decree as issued.
///
/// # Errors
/// [`Fault::NotFound`]; its bytes are damaged; locked.
pub fn show(_desk: &Desk, _input: PenetapanRef, _: &Progress) -> Result<FileOut, Fault> {
    Err(Fault::NotFound)
}
