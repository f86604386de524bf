//! The bytes of `kunci.json`: read with every fault named, written so that a crash leaves the old file or the new one.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::delay::Failures;
use super::slot::Wrapped;
use super::{FILE, OfficeLabel, SlotOwner};
use crate::error::{Result, StoreError};

/// The form of the file written here.
pub(super) const VERSION: u32 = 1;
/// Largest file read; ours are a few kilobytes.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// All of `kunci.json`. No applicant's data ever stands here.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    /// Form of the file.
    pub(super) versi: u32,
    /// Shown before anybody has logged in.
    pub(super) kantor: OfficeLabel,
    /// Owners of the slots, in the order they were made.
    pub(super) pemilik: Vec<SlotOwner>,
    /// The data key wrapped for each owner, in the same order.
    pub(super) slot: Vec<Wrapped>,
    /// The data key wrapped under the recovery code.
    pub(super) pemulihan: Wrapped,
    /// Failed logins.
    pub(super) percobaan: Failures,
    /// SHA-256 (hex) of all the rest as it is written here, so that a bit that rots is told as damage and not as a wrong
    /// password. It keeps nobody from changing the file. A file from before it was kept has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) segel: Option<String>,
}

impl Content {
    /// As it is written.
    fn sealed(&self) -> Result<Vec<u8>> {
        let bare = Self { segel: None, ..self.clone() };
        let sum = Sha256::digest(serde_json::to_vec_pretty(&bare)?);
        Ok(serde_json::to_vec_pretty(&Self { segel: Some(HEXLOWER.encode(&sum)), ..bare })?)
    }
}

/// Reads the file of `dir`.
pub(super) fn read(dir: &Path) -> Result<Content> {
    let path = dir.join(FILE);
    let size = match fs::metadata(&path) {
        Ok(metadata) => metadata.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(StoreError::Missing(FILE));
        }
        Err(error) => return Err(error.into()),
    };
    if size > MOST_BYTES {
        return Err(StoreError::damaged(FILE, "terlalu besar"));
    }
    let bytes = fs::read(&path)?;
    // The version alone first: a newer form may have fields of another shape.
    let head: Head = serde_json::from_slice(&bytes).map_err(|error| StoreError::damaged(FILE, error))?;
    if head.versi > VERSION {
        return Err(StoreError::FileNewer);
    }
    let content: Content = serde_json::from_slice(&bytes).map_err(|error| StoreError::damaged(FILE, error))?;
    if content.slot.len() != content.pemilik.len() {
        return Err(StoreError::damaged(FILE, "jumlah slot dan pemilik berbeda"));
    }
    if content.segel.is_some() && content.sealed()? != bytes {
        return Err(StoreError::damaged(FILE, "isinya tidak cocok dengan segelnya"));
    }
    Ok(content)
}

#[derive(Deserialize)]
struct Head {
    versi: u32,
}

/// Writes beside the old file, waits for the disk, then takes its place.
pub(super) fn write(dir: &Path, content: &Content) -> Result<()> {
    let fresh = dir.join("kunci.json.baru");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    crate::connection::private(&mut options);
    let mut file = options.open(&fresh)?;
    file.write_all(&content.sealed()?)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&fresh, dir.join(FILE))?;
    crate::connection::sync_dir(dir)
}
