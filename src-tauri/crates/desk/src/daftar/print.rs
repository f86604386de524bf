//! Printing and exporting a list.

use super::wire::CetakDaftar;
use crate::{Desk, Fault, FileOut, Progress};

/// The list.
///
/// # Errors
/// [`Fault::NotFound`] for a version that is not there; locked; cancelled.
pub fn print(_desk: &Desk, _input: CetakDaftar, _progress: &Progress) -> Result<FileOut, Fault> {
    Err(Fault::NotFound)
}
