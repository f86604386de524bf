//! The backups of one place.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{ENDING, Manifest, segel};
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

/// A place in `set` that no backup has: `meja-ppid-20261128-150309-00.cadangan`, in UTC, so that names sort as time does;
/// those of one second are counted.
pub(super) fn free_place(set: &Path, at: DateTime<Utc>) -> PathBuf {
    let second = at.format("%Y%m%d-%H%M%S");
    let mut count = 0;
    loop {
        let place = set.join(format!("meja-ppid-{second}-{count:02}.{ENDING}"));
        if !place.exists() {
            return place;
        }
        count += 1;
    }
}

/// The backups in `set` that say what they hold, newest first. A file that does not is none, and is left alone.
///
/// # Errors
/// The place cannot be read.
pub fn list(set: &Path) -> Result<Vec<Cadangan>> {
    let mut backups = Vec::new();
    for entry in fs::read_dir(set)? {
        let berkas = entry?.path();
        if berkas.extension().is_some_and(|ending| ending == ENDING)
            && let Ok(manifest) = segel::peek(&berkas)
        {
            backups.push(Cadangan { berkas, manifest });
        }
    }
    backups.sort_unstable_by(|a, b| b.berkas.cmp(&a.berkas));
    Ok(backups)
}

/// Takes a backup away; the attachments of its set stay.
///
/// # Errors
/// Whatever keeps it from being removed.
pub fn delete(place: &Path) -> Result<()> {
    fs::remove_file(place)?;
    place.parent().map_or(Ok(()), sync_dir)
}
