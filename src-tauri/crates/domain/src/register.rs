//! The printed register (*buku register*, Perki 1/2021 art. 32, Lampiran VIII): the fact that it was printed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What happens to a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum RegisterEvent {
    /// It left the desk on paper or as a file.
    Dicetak {
        /// Which register, e.g. `permohonan`.
        jenis: String,
        /// First day of the period.
        dari: NaiveDate,
        /// Last day of the period.
        sampai: NaiveDate,
        /// Rows printed.
        baris: u32,
        /// Whether identities were masked.
        disamarkan: bool,
        /// `pdf`, `xlsx` or `csv`.
        bentuk: String,
        /// SHA-256 of the file, hex.
        sha256: String,
        /// Head of the hash chain printed on it, hex.
        kepala: String,
    },
}
