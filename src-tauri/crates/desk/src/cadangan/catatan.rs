//! What this computer knows of its backups: the second place, the last proved one in each, which were found wanting, and what
//! failed. A setting of the computer and not of the office, so it stands beside the data (`cadangan.json`), readable before
//! anybody has logged in, and no event tells of it. Lost, it costs nothing but choosing the place again.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use store::StoreError;
use store::cadangan::Cadangan;

use super::otomatis::MAP;
use super::wire::TempatCadangan;
use crate::Fault;

/// Its file.
const BERKAS: &str = "cadangan.json";
/// Whoever changes it reads it first: one at a time.
static SATU: Mutex<()> = Mutex::new(());

/// A place that backups are made in by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tempat {
    /// Beside the data.
    Komputer,
    /// The one that was chosen.
    Kedua,
}

impl From<Tempat> for TempatCadangan {
    fn from(tempat: Tempat) -> Self {
        match tempat {
            Tempat::Komputer => Self::Komputer,
            Tempat::Kedua => Self::Kedua,
        }
    }
}

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
    /// Backups that a rehearsal could not prove, each by its whole path: both places use the same names.
    pub(crate) buruk: Vec<PathBuf>,
    /// What fails since when, kept so that it is told at the next start too.
    pub(crate) gagal: Option<Gagal>,
}

/// A failure of backups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Gagal {
    /// Since when.
    pub(crate) sejak: DateTime<FixedOffset>,
    /// Why, as a sentence.
    pub(crate) pesan: String,
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

    /// The places there are, with their folders; `dir` is the office's.
    pub(crate) fn places(&self, dir: &Path) -> Vec<(Tempat, PathBuf)> {
        let second = self.kedua.iter().map(|kedua| (Tempat::Kedua, kedua.map.clone()));
        std::iter::once((Tempat::Komputer, dir.join(MAP))).chain(second).collect()
    }

    /// The last backup in a place, whether it is still good or not.
    pub(crate) fn last(&self, tempat: Tempat) -> Option<&Bukti> {
        match tempat {
            Tempat::Komputer => self.di_komputer.as_ref(),
            Tempat::Kedua => self.di_kedua.as_ref(),
        }
    }

    /// The last backup in a place, unless it was found wanting.
    pub(crate) fn proved(&self, tempat: Tempat) -> Option<&Bukti> {
        self.last(tempat).filter(|last| !self.is_bad(&last.berkas))
    }

    pub(crate) fn put(&mut self, tempat: Tempat, made: &Cadangan) {
        let last = match tempat {
            Tempat::Komputer => &mut self.di_komputer,
            Tempat::Kedua => &mut self.di_kedua,
        };
        *last = Some(Bukti::of(made));
    }

    /// Whether a rehearsal could not prove the backup `berkas`.
    pub(crate) fn is_bad(&self, berkas: &Path) -> bool {
        self.buruk.iter().any(|bad| berkas.ends_with(bad))
    }

    /// Notes how a rehearsal of `berkas` went.
    pub(crate) fn mark(&mut self, berkas: &Path, bad: bool) {
        self.buruk.retain(|known| !berkas.ends_with(known));
        if bad {
            self.buruk.push(berkas.to_owned());
        }
    }

    /// Changes it, whole or not at all.
    ///
    /// # Errors
    /// Whatever keeps it from being written.
    pub(crate) fn change(dir: &Path, change: impl FnOnce(&mut Self)) -> Result<(), Fault> {
        let _one = SATU.lock().unwrap_or_else(PoisonError::into_inner);
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
