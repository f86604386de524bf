//! The two switches of an office: how many days it works in a week, and whether it works on cuti bersama.

use std::str::FromStr;

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Working days in a week; on the wire the number 5 or 6.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(into = "u8", try_from = "u8")]
#[ts(export_to = "bindings.ts", type = "5 | 6")]
pub enum Pekan {
    /// Monday to Friday, the rule for government offices (Perpres 21/2023 Pasal 3).
    #[default]
    Lima,
    /// Monday to Saturday, for units that serve the public directly (Perpres 21/2023 Pasal 7).
    Enam,
}

impl Pekan {
    /// Whether the office works on this day of the week.
    pub fn works_on(self, hari: Weekday) -> bool {
        match self {
            Self::Lima => !matches!(hari, Weekday::Sat | Weekday::Sun),
            Self::Enam => hari != Weekday::Sun,
        }
    }
}

impl From<Pekan> for u8 {
    fn from(pekan: Pekan) -> Self {
        match pekan {
            Pekan::Lima => 5,
            Pekan::Enam => 6,
        }
    }
}

impl TryFrom<u8> for Pekan {
    type Error = UnknownChoice;

    fn try_from(hari: u8) -> Result<Self, UnknownChoice> {
        match hari {
            5 => Ok(Self::Lima),
            6 => Ok(Self::Enam),
            _ => Err(UnknownChoice::Pekan),
        }
    }
}

impl FromStr for Pekan {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, UnknownChoice> {
        text.trim().parse::<u8>().map_err(|_| UnknownChoice::Pekan)?.try_into()
    }
}

/// A change of the working week: from this date on the office works so many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PekanSejak {
    /// First date of the new week.
    pub sejak: NaiveDate,
    /// The week from then on.
    pub pekan: Pekan,
}

/// Whether the office works on cuti bersama. Perpres 21/2023 Pasal 6 takes these days from the working days of a
/// government office, so *libur* is the default; a unit that stays open counts them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum CutiBersama {
    /// Not a working day.
    #[default]
    Libur,
    /// A working day.
    Kerja,
}

impl FromStr for CutiBersama {
    type Err = UnknownChoice;

    fn from_str(text: &str) -> Result<Self, UnknownChoice> {
        match text.trim() {
            "libur" => Ok(Self::Libur),
            "kerja" => Ok(Self::Kerja),
            _ => Err(UnknownChoice::CutiBersama),
        }
    }
}

/// A value that is neither of the two a switch knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum UnknownChoice {
    /// Not 5 and not 6.
    #[error("Hari kerja sepekan hanya 5 atau 6; pilih salah satu.")]
    Pekan,
    /// Not `libur` and not `kerja`.
    #[error("Cuti bersama hanya “libur” atau “kerja”; pilih salah satu.")]
    CutiBersama,
}
