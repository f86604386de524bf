//! Taking a restore back: what it replaced comes into use again, and what it brought is kept aside in turn.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDateTime;
use store::StoreError;

use super::pulihkan::put_back;
use super::restore::{ASIDE, Kunci, Pulih};
use crate::{Desk, Fault};

/// Takes the latest restore back.
///
/// # Errors
/// [`Fault::NotFound`] when none was made here; as [`super::restore`] else.
pub fn undo(desk: &Desk, kunci: &Kunci) -> Result<Pulih, Fault> {
    let _gate = desk.gate();
    put_back(desk, |keys| kunci.named(keys))
}

/// The folder the last restore filled, and when, as its name tells: RFC 3339 without a zone. Those of one second are counted.
pub(super) fn latest(desk: &Desk) -> Result<Option<(PathBuf, Option<String>)>, Fault> {
    if !desk.dir().is_dir() {
        return Ok(None);
    }
    let mut folders: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(desk.dir()).map_err(StoreError::from)? {
        let path = entry.map_err(StoreError::from)?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(ASIDE)) {
            folders.push(path);
        }
    }
    Ok(folders.into_iter().max().map(|folder| {
        let when = folder.file_name().and_then(|name| name.to_str()?.strip_prefix(ASIDE));
        let when = when.and_then(|when| NaiveDateTime::parse_from_str(when.get(..15)?, "%Y%m%d-%H%M%S").ok());
        (folder, when.map(|when| when.format("%Y-%m-%dT%H:%M:%S").to_string()))
    }))
}
