//! The value of a service and its band (PermenPANRB 14/2017, annex): 25,00 to 100,00.
//!
//! The regulation leaves gaps between its bands, such as between 88,30 and 88,31, so a value is rounded to two decimals before
//! it is banded. Everything is counted in whole hundredths: nothing is lost on the way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The band of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Mutu {
    /// 88,31 to 100,00.
    A,
    /// 76,61 to 88,30.
    B,
    /// 65,00 to 76,60.
    C,
    /// 25,00 to 64,99.
    D,
}

impl Mutu {
    /// The band of so many hundredths.
    pub fn of(seratus: u32) -> Self {
        match seratus {
            8_831.. => Self::A,
            7_661..=8_830 => Self::B,
            6_500..=7_660 => Self::C,
            0..=6_499 => Self::D,
        }
    }

    /// Its letter.
    pub fn huruf(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// What it means.
    pub fn label(self) -> &'static str {
        match self {
            Self::A => "Sangat baik",
            Self::B => "Baik",
            Self::C => "Kurang baik",
            Self::D => "Tidak baik",
        }
    }
}

/// A value on the scale of 25 to 100, with its band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Nilai {
    /// Hundredths: 9148 is 91,48.
    pub seratus: u32,
    /// Its band.
    pub mutu: Mutu,
}

impl Nilai {
    /// The mean of `banyak` answers that add up to `jumlah`, times 25; none without an answer.
    pub fn of(jumlah: u64, banyak: u64) -> Option<Self> {
        let seratus = rounded(jumlah, banyak, 2_500)?;
        Some(Self { seratus, mutu: Mutu::of(seratus) })
    }

    /// `91,48`.
    pub fn text(self) -> String {
        decimals(self.seratus, 2)
    }
}

/// `jumlah / banyak × skala`, rounded half up; none without an answer.
pub fn rounded(jumlah: u64, banyak: u64, skala: u64) -> Option<u32> {
    if banyak == 0 {
        return None;
    }
    // Answers are at most 4 each, so 2 × 2 500 × jumlah stays far below the limit.
    let twice = jumlah.saturating_mul(2 * skala).saturating_add(banyak);
    u32::try_from(twice / banyak.saturating_mul(2)).ok()
}

/// A whole number of decimal parts as text: `decimals(3571, 3)` is `3,571`.
pub fn decimals(parts: u32, places: u32) -> String {
    let unit = 10_u32.pow(places);
    format!("{},{:0width$}", parts / unit, parts % unit, width = places as usize)
}
