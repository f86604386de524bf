//! A holiday: its date, its name, what kind of day it is and the decree it stands on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of day a holiday is. The order is the rank: when one date stands in a table twice, the first kind wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisLibur {
    /// National holiday of the joint decree of three ministers (SKB).
    LiburNasional,
    /// Election day, by its own Keppres.
    Pemilu,
    /// Collective leave of the SKB; the office decides whether it works on these days.
    CutiBersama,
    /// Holiday of the province, regency or city.
    LiburDaerah,
    /// The office was closed: disaster, move, an order of its head.
    KantorTutup,
}

/// Why a day is not a working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Sebab {
    /// Outside the office's working week (Perpres 21/2023 Pasal 3).
    AkhirPekan,
    /// [`JenisLibur::LiburNasional`].
    LiburNasional,
    /// [`JenisLibur::Pemilu`].
    Pemilu,
    /// [`JenisLibur::CutiBersama`].
    CutiBersama,
    /// [`JenisLibur::LiburDaerah`].
    LiburDaerah,
    /// [`JenisLibur::KantorTutup`].
    KantorTutup,
}

impl From<JenisLibur> for Sebab {
    fn from(jenis: JenisLibur) -> Self {
        match jenis {
            JenisLibur::LiburNasional => Self::LiburNasional,
            JenisLibur::Pemilu => Self::Pemilu,
            JenisLibur::CutiBersama => Self::CutiBersama,
            JenisLibur::LiburDaerah => Self::LiburDaerah,
            JenisLibur::KantorTutup => Self::KantorTutup,
        }
    }
}

/// One holiday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct HariLibur {
    /// The date.
    pub tanggal: NaiveDate,
    /// Its name, as the decree writes it; two feasts on one date share one name, joined by a semicolon.
    pub nama: String,
    /// What kind of day it is.
    pub jenis: JenisLibur,
    /// The decree, or for a closed office the order or reason.
    pub dasar: String,
}
