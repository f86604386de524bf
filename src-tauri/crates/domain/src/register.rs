//! The registers of the desk (*buku register*): which there are, and the fact that one was printed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A register. The law wants the first two kept (Perki 1/2021 art. 32 and 43); the others tell what a desk must be able to
/// show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisRegister {
    /// Requests (art. 32, Lampiran VIII).
    #[default]
    Permohonan,
    /// Objections (art. 43, Lampiran XI).
    Keberatan,
    /// Disputes at the Komisi Informasi.
    Sengketa,
    /// Letters that say what a request lacks (art. 33).
    TidakLengkap,
    /// Extensions (art. 36).
    Perpanjangan,
    /// Payments (art. 37–38).
    Biaya,
    /// Complaints and aspirations (UU 25/2009 art. 37(3): documentation).
    Pengaduan,
    /// Visitors (the guest book).
    Tamu,
}

impl JenisRegister {
    /// Every register, in the order of a choice.
    pub const ALL: [Self; 8] = [
        Self::Permohonan,
        Self::Keberatan,
        Self::Sengketa,
        Self::TidakLengkap,
        Self::Perpanjangan,
        Self::Biaya,
        Self::Pengaduan,
        Self::Tamu,
    ];

    /// Its name in the journal and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Permohonan => "permohonan",
            Self::Keberatan => "keberatan",
            Self::Sengketa => "sengketa",
            Self::TidakLengkap => "tidak_lengkap",
            Self::Perpanjangan => "perpanjangan",
            Self::Biaya => "biaya",
            Self::Pengaduan => "pengaduan",
            Self::Tamu => "tamu",
        }
    }

    /// As a screen and the name of a file show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Permohonan => "Register permohonan",
            Self::Keberatan => "Register keberatan",
            Self::Sengketa => "Register sengketa",
            Self::TidakLengkap => "Register surat tidak lengkap",
            Self::Perpanjangan => "Register perpanjangan",
            Self::Biaya => "Register biaya",
            Self::Pengaduan => "Register pengaduan",
            Self::Tamu => "Register tamu",
        }
    }
}

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
