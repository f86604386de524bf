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

/// A place in `set` that no backup has: `meja-ppid-20261128-150309-00-diminta.cadangan`, in UTC, so that names sort as time
/// does; those of one second are counted.
pub(super) fn free_place(set: &Path, at: DateTime<Utc>, sebab: Sebab) -> Result<PathBuf> {
    let taken: Vec<String> = names(set)?;
    let sebab = word(&sebab)?;
    let second = format!("meja-ppid-{}", at.format("%Y%m%d-%H%M%S"));
    let before = taken.iter().filter(|name| name.starts_with(&second)).count();
    let name = (before..)
        .map(|count| format!("{second}-{count:02}"))
        .find(|name| !taken.iter().any(|other| other.starts_with(name.as_str())));
    Ok(set.join(format!("{}-{sebab}.{ENDING}", name.unwrap_or(second))))
}

/// The names of the backups in `set`.
fn names(set: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(set)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(&format!(".{ENDING}")) {
            names.push(name);
        }
    }
    Ok(names)
}

/// The names of the backups in `set`, newest first; those that cannot be read any more come along with why.
///
/// # Errors
/// The place cannot be read. A place that does not exist holds none.
pub fn list(set: &Path) -> Result<Vec<(PathBuf, Result<Cadangan>)>> {
    if !set.try_exists()? {
        return Ok(Vec::new());
    }
    let mut names = names(set)?;
    names.sort_unstable_by(|a, b| b.cmp(a));
    let read = |place: PathBuf| {
        let backup = segel::peek(&place).map(|manifest| Cadangan { berkas: place.clone(), manifest });
        (place, backup)
    };
    Ok(names.into_iter().map(|name| read(set.join(name))).collect())
}

/// Takes a backup away; the attachments of its set stay.
///
/// # Errors
/// Whatever keeps it from being removed.
pub fn delete(place: &Path) -> Result<()> {
    fs::remove_file(place)?;
    place.parent().map_or(Ok(()), sync_dir)
}
