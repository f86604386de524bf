//! Reading a file into a list: a rehearsal, or all of it taken.

use super::wire::{BacaImpor, HasilImpor};
use crate::{Desk, Fault};

/// Reads the file `bytes`.
///
/// # Errors
/// A file that is not taken; a row that cannot be taken when all of it was to be; not allowed.
pub fn read(_desk: &Desk, _input: BacaImpor, _bytes: Vec<u8>) -> Result<HasilImpor, Fault> {
    Err(Fault::NotFound)
}
