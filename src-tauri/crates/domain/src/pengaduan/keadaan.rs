//! Where a complaint stands (*keadaan*), in the public words of SP4N-LAPOR!, and how it ended.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a complaint stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanPengaduan {
    /// Registered; nothing was done yet.
    BelumDitindaklanjuti,
    /// Being followed up, or answered and open for a reply.
    Proses,
    /// Closed.
    Selesai,
    /// The registration was wrong and is void; the number stays.
    Dibatalkan,
}

impl KeadaanPengaduan {
    /// Every state, in the order of a complaint's life.
    pub const ALL: [Self; 4] = [Self::BelumDitindaklanjuti, Self::Proses, Self::Selesai, Self::Dibatalkan];

    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::BelumDitindaklanjuti => "belum_ditindaklanjuti",
            Self::Proses => "proses",
            Self::Selesai => "selesai",
            Self::Dibatalkan => "dibatalkan",
        }
    }

    /// As a screen and a sentence show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::BelumDitindaklanjuti => "Belum ditindaklanjuti",
            Self::Proses => "Proses",
            Self::Selesai => "Selesai",
            Self::Dibatalkan => "Dibatalkan",
        }
    }

    /// Whether the desk still owes something.
    pub fn is_open(self) -> bool {
        match self {
            Self::BelumDitindaklanjuti | Self::Proses => true,
            Self::Selesai | Self::Dibatalkan => false,
        }
    }
}

/// How a complaint ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum CaraSelesai {
    /// Whoever reported is content with the answer.
    DiterimaPelapor,
    /// No reply within ten working days after the answer (SP4N-LAPOR!).
    TanpaBalasan,
    /// Not completed within 30 days: taken as withdrawn (UU 25/2009 art. 44(5)).
    TidakDilengkapi,
    /// Passed to the competent body.
    Dilimpahkan,
    /// Withdrawn by whoever reported.
    Dicabut,
}

impl CaraSelesai {
    /// As a screen and the register show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::DiterimaPelapor => "Jawaban diterima pelapor",
            Self::TanpaBalasan => "Ditutup tanpa balasan pelapor",
            Self::TidakDilengkapi => "Dianggap dicabut karena tidak dilengkapi",
            Self::Dilimpahkan => "Dilimpahkan ke lembaga berwenang",
            Self::Dicabut => "Dicabut pelapor",
        }
    }
}
