//! Number series: per unit, year, kind, code and the device that owns them. A number once issued is never used again.

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::Refusal;
use crate::format::jam;
use crate::id::{PerangkatId, UnitId};

/// One series of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Seri {
    /// The unit whose register it is.
    pub unit: UnitId,
    /// Calendar year of the registration; the series restarts with it.
    pub tahun: i32,
    /// What is numbered, e.g. `permohonan`.
    pub jenis: String,
    /// Classification code where letters need one, else empty.
    pub kode: String,
    /// The device that issues from it.
    pub perangkat: PerangkatId,
}

/// How far back the clock may stand before the last number without anybody being asked: the machine's own adjustments.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::hours(1);

/// How long after the last number the clock may stand without anybody being asked: a desk without a request for a year is
/// rarer than a clock set to the wrong one.
const LONGEST_PAUSE: TimeDelta = TimeDelta::days(366);

/// A clock that jumped back would give a number an earlier date than the one before it, one that ran years ahead a number of
/// a wrong year: a superior is asked first.
///
/// # Errors
/// [`Refusal::ClockBack`], [`Refusal::ClockAhead`].
pub fn check_clock(now: DateTime<FixedOffset>, last: DateTime<FixedOffset>) -> Result<(), Refusal> {
    let last = last.with_timezone(now.offset());
    if now.date_naive() < last.date_naive() || now + CLOCK_TOLERANCE < last {
        return Err(Refusal::ClockBack { now: jam::instant(now), last: jam::instant(last) });
    }
    if now - last > LONGEST_PAUSE {
        return Err(Refusal::ClockAhead { now: jam::instant(now), last: jam::instant(last) });
    }
    Ok(())
}

/// A number as issued: its place in the series and the text frozen at that moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Nomor {
    /// Place in the series, from 1.
    pub n: u32,
    /// The text on paper, e.g. `0001/PPID/XI/2026`.
    pub teks: String,
}
