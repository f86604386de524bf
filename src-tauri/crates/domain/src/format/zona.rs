//! The three time zones of Indonesia. None has summer time.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, Utc};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// The zone an office keeps its hours in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
#[ts(export_to = "bindings.ts")]
pub enum Zona {
    /// Western time, UTC+7.
    #[default]
    Wib,
    /// Central time, UTC+8.
    Wita,
    /// Eastern time, UTC+9.
    Wit,
}

/// A text or offset that is no zone of Indonesia.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("Zona waktu tidak dikenal; pilih WIB, WITA atau WIT.")]
pub struct UnknownZona;

impl Zona {
    /// Every zone, west to east.
    pub const ALL: [Self; 3] = [Self::Wib, Self::Wita, Self::Wit];

    /// Its offset from UTC.
    pub const fn offset(self) -> FixedOffset {
        const WIB: FixedOffset = FixedOffset::east_opt(7 * 3600).unwrap();
        const WITA: FixedOffset = FixedOffset::east_opt(8 * 3600).unwrap();
        const WIT: FixedOffset = FixedOffset::east_opt(9 * 3600).unwrap();
        match self {
            Self::Wib => WIB,
            Self::Wita => WITA,
            Self::Wit => WIT,
        }
    }

    /// The zone with this offset, if one has it.
    pub fn from_offset(offset: FixedOffset) -> Option<Self> {
        Self::ALL.into_iter().find(|zona| zona.offset() == offset)
    }

    /// `instant` on the clocks and calendars of this zone.
    pub fn at(self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        instant.with_timezone(&self.offset())
    }

    /// `WIB`, `WITA` or `WIT`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wib => "WIB",
            Self::Wita => "WITA",
            Self::Wit => "WIT",
        }
    }
}

impl fmt::Display for Zona {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Zona {
    type Err = UnknownZona;

    fn from_str(text: &str) -> Result<Self, UnknownZona> {
        let text = text.trim();
        Self::ALL.into_iter().find(|zona| zona.as_str().eq_ignore_ascii_case(text)).ok_or(UnknownZona)
    }
}
