//! What happens to an exemption.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::IsiPengecualian;
use crate::id::{ImporId, PermohonanId, UjiId};

/// What happens to an exemption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum PengecualianEvent {
    /// Written down.
    Dicatat {
        /// What it closes, on which basis, for how long.
        isi: Box<IsiPengecualian>,
        /// The import that brought it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        impor: Option<ImporId>,
    },
    /// Changed.
    Diubah {
        /// What it says from now on.
        isi: Box<IsiPengecualian>,
        /// The import that changed it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        impor: Option<ImporId>,
    },
    /// A consequence test of it was approved (Perki 1/2021 art. 49(2), Lampiran II or IV).
    Diuji {
        /// The sheet.
        uji: UjiId,
        /// Its number.
        nomor: String,
        /// Its date.
        tanggal: NaiveDate,
        /// The request it was made for, if it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        permohonan: Option<PermohonanId>,
        /// As tested.
        isi: Box<IsiPengecualian>,
        /// The test came out for opening it; the decree will (Lampiran IV).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        membuka: bool,
    },
    /// Set by decree (art. 49(4), Lampiran III or V). Without a sheet: a decree from before this desk kept its lists.
    Ditetapkan {
        /// The sheet it rests on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        uji: Option<UjiId>,
        /// Number of the decree.
        nomor: String,
        /// Its date.
        tanggal: NaiveDate,
    },
    /// The event that its period waited for happened.
    PeristiwaTerjadi {
        /// The day.
        tanggal: NaiveDate,
    },
    /// Opened by decision before its end (PP 61/2010 art. 11(2); art. 52(1)), by the Komisi Informasi or a court, or by the
    /// decree on a change of its classification (art. 53, Lampiran V).
    Dibuka {
        /// By what: the decree or ruling, with its number.
        dasar: String,
        /// The day.
        tanggal: NaiveDate,
        /// The sheet the decree rests on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        uji: Option<UjiId>,
    },
    /// Recorded in error.
    Ditarik {
        /// Why.
        alasan: String,
    },
    /// The import that brought or changed it was undone.
    ImporDibatalkan {
        /// Which.
        impor: ImporId,
    },
}

impl PengecualianEvent {
    /// The import an event belongs to, when its content came with one.
    pub fn impor(&self) -> Option<ImporId> {
        match self {
            Self::Dicatat { impor, .. } | Self::Diubah { impor, .. } => *impor,
            Self::Diuji { .. }
            | Self::Ditetapkan { .. }
            | Self::PeristiwaTerjadi { .. }
            | Self::Dibuka { .. }
            | Self::Ditarik { .. }
            | Self::ImporDibatalkan { .. } => None,
        }
    }
}
