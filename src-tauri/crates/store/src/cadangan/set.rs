//! The backups of one place.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::cadangan::Sebab;

use super::{ENDING, Manifest, segel};
use crate::column::word;
use crate::connection::sync_dir;
use crate::error::Result;

/// A backup that was proved when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cadangan {
    /// Where it lies.
    pub berkas: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

/// `meja-ppid-20261128-150309-123-diminta.cadangan`: in UTC to the millisecond, so that names sort as time does.
pub(super) fn name_of(at: DateTime<Utc>, sebab: Sebab) -> String {
    let sebab = word(&sebab).unwrap_or_default();
    format!("meja-ppid-{}-{sebab}.{ENDING}", at.format("%Y%m%d-%H%M%S-%3f"))
}

/// The names of the backups in `set`, newest first; those that cannot be read any more come along with why.
///
/// # Errors
/// The place cannot be read. A place that does not exist holds none.
pub fn list(set: &Path) -> Result<Vec<(PathBuf, Result<Cadangan>)>> {
    if !set.try_exists()? {
        return Ok(Vec::new());
    }
    let mut places = Vec::new();
    for entry in fs::read_dir(set)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            places.push(path);
        }
    }
    places.sort_unstable_by(|a, b| b.file_name().cmp(&a.file_name()));
    let read = |place: PathBuf| {
        let backup = segel::peek(&place).map(|manifest| Cadangan { berkas: place.clone(), manifest });
        (place, backup)
    };
    Ok(places.into_iter().map(read).collect())
}

/// Takes a backup away; the attachments of its set stay.
///
/// # Errors
/// Whatever keeps it from being removed.
pub fn delete(place: &Path) -> Result<()> {
    fs::remove_file(place)?;
    place.parent().map_or(Ok(()), sync_dir)
}
