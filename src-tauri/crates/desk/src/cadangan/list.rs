//! The backups of this office in one place.

use std::path::Path;

use store::Store;
use store::cadangan::{self, Cadangan};

use super::folder;
use crate::Fault;

/// What a place holds of this office.
pub struct Tempat {
    /// Newest first.
    pub cadangan: Vec<Cadangan>,
    /// Files there that are no backup any more, with why.
    pub rusak: Vec<(std::path::PathBuf, String)>,
}

/// The backups of the office of `store` in the place `ke`.
///
/// # Errors
/// The place cannot be read.
pub fn list(store: &Store, ke: &Path) -> Result<Tempat, Fault> {
    let mut tempat = Tempat { cadangan: Vec::new(), rusak: Vec::new() };
    for (place, read) in cadangan::list(&folder(ke, store))? {
        match read {
            Ok(backup) => tempat.cadangan.push(backup),
            Err(error) => tempat.rusak.push((place, error.to_string())),
        }
    }
    Ok(tempat)
}
