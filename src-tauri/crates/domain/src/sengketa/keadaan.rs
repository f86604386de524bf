//! Where a dispute stands (*keadaan*).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a dispute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanSengketa {
    /// Brought to the Komisi Informasi; nothing was heard yet.
    Terdaftar,
    /// Mediation (UU 14/2008 art. 40).
    Mediasi,
    /// Adjudication (art. 42).
    Ajudikasi,
    /// The objection at the court (art. 47).
    Pengadilan,
    /// Cassation (art. 50).
    Kasasi,
    /// Ruled or agreed; it may go on, or is to be carried out.
    Diputus,
    /// Carried out, or ended with nothing to carry out.
    Selesai,
    /// Withdrawn by the applicant.
    Dicabut,
    /// Recorded in error.
    Dibatalkan,
}

impl KeadaanSengketa {
    /// Every state, in the order of a dispute's life.
    pub const ALL: [Self; 9] = [
        Self::Terdaftar,
        Self::Mediasi,
        Self::Ajudikasi,
        Self::Pengadilan,
        Self::Kasasi,
        Self::Diputus,
        Self::Selesai,
        Self::Dicabut,
        Self::Dibatalkan,
    ];

    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terdaftar => "terdaftar",
            Self::Mediasi => "mediasi",
            Self::Ajudikasi => "ajudikasi",
            Self::Pengadilan => "pengadilan",
            Self::Kasasi => "kasasi",
            Self::Diputus => "diputus",
            Self::Selesai => "selesai",
            Self::Dicabut => "dicabut",
            Self::Dibatalkan => "dibatalkan",
        }
    }

    /// As a screen and a sentence show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Terdaftar => "Terdaftar di Komisi Informasi",
            Self::Mediasi => "Mediasi",
            Self::Ajudikasi => "Ajudikasi",
            Self::Pengadilan => "Keberatan di pengadilan",
            Self::Kasasi => "Kasasi",
            Self::Diputus => "Diputus",
            Self::Selesai => "Selesai",
            Self::Dicabut => "Dicabut pemohon",
            Self::Dibatalkan => "Dibatalkan",
        }
    }

    /// Whether something is still to come.
    pub fn is_open(self) -> bool {
        match self {
            Self::Terdaftar | Self::Mediasi | Self::Ajudikasi | Self::Pengadilan | Self::Kasasi | Self::Diputus => true,
            Self::Selesai | Self::Dicabut | Self::Dibatalkan => false,
        }
    }
}
