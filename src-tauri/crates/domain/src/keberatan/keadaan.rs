//! Where an objection stands (*keadaan*).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where an objection stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanKeberatan {
    /// Registered; the superior's answer is owed (UU 14/2008 art. 36(2)).
    Terdaftar,
    /// The answer is out; its receipt or the order in it is still to be followed up.
    Ditanggapi,
    /// Answered, received, and what was ordered is carried out.
    Selesai,
    /// Withdrawn by the applicant.
    Dicabut,
    /// The registration was wrong and is void; the number stays.
    Dibatalkan,
    /// Taken over from an old register: what became of it is what that says.
    RegisterLama,
}

impl KeadaanKeberatan {
    /// Every state, in the order of an objection's life.
    pub const ALL: [Self; 6] =
        [Self::Terdaftar, Self::Ditanggapi, Self::Selesai, Self::Dicabut, Self::Dibatalkan, Self::RegisterLama];

    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terdaftar => "terdaftar",
            Self::Ditanggapi => "ditanggapi",
            Self::Selesai => "selesai",
            Self::Dicabut => "dicabut",
            Self::Dibatalkan => "dibatalkan",
            Self::RegisterLama => "register_lama",
        }
    }

    /// As a screen and a sentence show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Terdaftar => "Menunggu tanggapan Atasan PPID",
            Self::Ditanggapi => "Sudah ditanggapi, belum tuntas",
            Self::Selesai => "Selesai",
            Self::Dicabut => "Dicabut pemohon",
            Self::Dibatalkan => "Dibatalkan",
            Self::RegisterLama => "Register lama",
        }
    }

    /// Whether the desk still owes something.
    pub fn is_open(self) -> bool {
        match self {
            Self::Terdaftar | Self::Ditanggapi => true,
            Self::Selesai | Self::Dicabut | Self::Dibatalkan | Self::RegisterLama => false,
        }
    }
}
