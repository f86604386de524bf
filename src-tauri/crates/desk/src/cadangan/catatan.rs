//! What this computer knows of its backups: the second place, and the last proved one in each. A setting of the computer and
//! not of the office, so it stands beside the data (`cadangan.json`), readable before anybody has logged in, and no event
//! tells of it. Lost, it costs nothing but choosing the place again.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use store::StoreError;
use store::cadangan::Cadangan;

use crate::Fault;

/// Its file.
const BERKAS: &str = "cadangan.json";

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Catatan {
    /// The second place, if one was chosen.
    pub(crate) kedua: Option<Kedua>,
    /// The last proved backup beside the data.
    pub(crate) di_komputer: Option<Bukti>,
    /// The last proved backup in the second place.
    pub(crate) di_kedua: Option<Bukti>,
    /// Names of backups that a rehearsal could not prove.
    pub(crate) buruk: Vec<String>,
}

/// The second place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kedua {
    /// The folder that was chosen.
    pub(crate) map: PathBuf,
    /// When.
    pub(crate) sejak: DateTime<FixedOffset>,
}

/// A proved backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Bukti {
    /// When it was made.
    pub(crate) dibuat: DateTime<FixedOffset>,
    /// Where it lies.
    pub(crate) berkas: PathBuf,
    /// Head of the journal it holds.
    pub(crate) kepala: Option<String>,
}

impl Bukti {
    pub(crate) fn of(made: &Cadangan) -> Self {
        let manifest = &made.manifest;
        Self { dibuat: manifest.dibuat, berkas: made.berkas.clone(), kepala: manifest.jurnal.kepala.clone() }
    }
}

impl Catatan {
    /// Of the office in `dir`; an empty one where it cannot be read.
    pub(crate) fn read(dir: &Path) -> Self {
        let text = fs::read(dir.join(BERKAS)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Changes it, whole or not at all.
    ///
    /// # Errors
    /// Whatever keeps it from being written.
    pub(crate) fn change(dir: &Path, change: impl FnOnce(&mut Self)) -> Result<(), Fault> {
        let mut catatan = Self::read(dir);
        change(&mut catatan);
        let text = serde_json::to_vec_pretty(&catatan).map_err(Fault::internal)?;
        let written = tempfile::NamedTempFile::new_in(dir).and_then(|mut file| {
            file.write_all(&text)?;
            file.as_file().sync_all()?;
            file.persist(dir.join(BERKAS)).map_err(|error| error.error)
        });
        written.map(drop).map_err(|error| StoreError::from(error).into())
    }
}
