//! What a backup holds, readable without a key: never a name, a number of an identity or what was asked.

use chrono::{DateTime, FixedOffset};
use domain::cadangan::{Sebab, Tersimpan};
use serde::{Deserialize, Serialize};

use crate::kunci::OfficeLabel;

/// The form of the manifest written here.
pub(super) const VERSION: u32 = 1;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Form of the manifest.
    pub versi: u32,
    /// Version of the program that made it.
    pub program: String,
    /// Schema of the copy (`user_version`).
    pub skema: u32,
    /// When it was made.
    pub dibuat: DateTime<FixedOffset>,
    /// Why; one from before this was told was asked for.
    #[serde(default)]
    pub sebab: Sebab,
    /// Whether all of the office was checked and found sound just before.
    #[serde(default)]
    pub diperiksa: bool,
    /// Whose office it is.
    pub kantor: OfficeLabel,
    /// The journal of the copy.
    pub jurnal: KepalaJurnal,
    /// The last number of each register and year.
    pub register: Vec<JumlahRegister>,
    /// Attached files kept when it was made; they lie in the set, not in this file.
    pub lampiran: u64,
    /// Attached files of the office that could be read nowhere any more.
    #[serde(default)]
    pub lampiran_rusak: u64,
    /// The other files inside, each with its sum.
    pub isi: Vec<Bagian>,
}

impl Manifest {
    /// What the rule of keeping asks.
    pub fn tersimpan(&self) -> Tersimpan {
        Tersimpan { dibuat: self.dibuat, sebab: self.sebab, skema: self.skema, diperiksa: self.diperiksa }
    }
}

/// Length and end of a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KepalaJurnal {
    /// Rows.
    pub baris: u64,
    /// Counts the restores of this installation, from 1.
    pub epoch: u32,
    /// Hash of the last row, hex; none before the first.
    pub kepala: Option<String>,
}

/// How far a register got in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JumlahRegister {
    /// What is numbered, e.g. `permohonan`.
    pub jenis: String,
    /// Calendar year.
    pub tahun: i32,
    /// Code of the series, where there is one.
    pub kode: String,
    /// The last number given.
    pub terakhir: u32,
}

/// A file inside a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bagian {
    /// Its name.
    pub nama: String,
    /// Its length in bytes.
    pub ukuran: u64,
    /// Its SHA-256, hex.
    pub sha256: String,
}
