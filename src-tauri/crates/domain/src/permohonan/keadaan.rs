//! Where a request stands (*keadaan*): from the register to the hand-over, and the ways it may end before.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Keadaan {
    /// Registered; completeness is being checked (Perki 1/2021 art. 31(2)).
    Terdaftar,
    /// The letter that says what lacks is out; the applicant may repair (Perki 1/2021 art. 33).
    TidakLengkap,
    /// Complete; the answer is being prepared.
    Diproses,
    /// The written notice is out; something is still to be handed over.
    Diberitahukan,
    /// Answered, and all that was granted is handed over.
    Selesai,
    /// Closed because the applicant did not repair it; no refusal (Perki 1/2021 art. 33(4)).
    TidakDilengkapi,
    /// Withdrawn by the applicant.
    Dicabut,
    /// The registration was wrong and is void; the number stays.
    Dibatalkan,
    /// Taken over from an old register: closed, as that register tells it.
    RegisterLama,
}

impl Keadaan {
    /// Every state, in the order of a request's life.
    pub const ALL: [Self; 9] = [
        Self::Terdaftar,
        Self::TidakLengkap,
        Self::Diproses,
        Self::Diberitahukan,
        Self::Selesai,
        Self::TidakDilengkapi,
        Self::Dicabut,
        Self::Dibatalkan,
        Self::RegisterLama,
    ];

    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Terdaftar => "terdaftar",
            Self::TidakLengkap => "tidak_lengkap",
            Self::Diproses => "diproses",
            Self::Diberitahukan => "diberitahukan",
            Self::Selesai => "selesai",
            Self::TidakDilengkapi => "tidak_dilengkapi",
            Self::Dicabut => "dicabut",
            Self::Dibatalkan => "dibatalkan",
            Self::RegisterLama => "register_lama",
        }
    }

    /// As a screen and a sentence show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Terdaftar => "Diperiksa kelengkapannya",
            Self::TidakLengkap => "Menunggu dilengkapi pemohon",
            Self::Diproses => "Diproses",
            Self::Diberitahukan => "Menunggu penyerahan",
            Self::Selesai => "Selesai",
            Self::TidakDilengkapi => "Ditutup: tidak dilengkapi",
            Self::Dicabut => "Dicabut pemohon",
            Self::Dibatalkan => "Dibatalkan",
            Self::RegisterLama => "Register lama",
        }
    }

    /// Whether the desk still owes something, so that a clock runs.
    pub fn is_open(self) -> bool {
        match self {
            Self::Terdaftar | Self::TidakLengkap | Self::Diproses | Self::Diberitahukan => true,
            Self::Selesai | Self::TidakDilengkapi | Self::Dicabut | Self::Dibatalkan | Self::RegisterLama => false,
        }
    }

    /// Whether the written notice is still owed.
    pub fn awaits_notice(self) -> bool {
        match self {
            Self::Terdaftar | Self::TidakLengkap | Self::Diproses => true,
            Self::Diberitahukan
            | Self::Selesai
            | Self::TidakDilengkapi
            | Self::Dicabut
            | Self::Dibatalkan
            | Self::RegisterLama => false,
        }
    }
}
