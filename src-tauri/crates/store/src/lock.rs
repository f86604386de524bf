//! One process per data directory: a lock on `kunci.lock` that the system releases when the process ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::error::{Result, StoreError};

/// Name of the file that is locked; it stays empty.
const FILE: &str = "kunci.lock";

/// The right to work on a data directory, held until dropped.
#[derive(Debug)]
pub struct DirLock {
    _file: File,
}

impl DirLock {
    /// Takes the directory, without waiting.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when another process (or another lock of this one) holds it.
    pub fn take(dir: &Path) -> Result<Self> {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(dir.join(FILE))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
