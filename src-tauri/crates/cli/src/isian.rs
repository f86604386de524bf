//! Values of the command line that the domain reads: dates and the clock.

use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate};
use desk::Clock;
use domain::fault::{FieldFault, Rule};
use domain::format::tanggal;

/// A fixed clock from the command line.
#[derive(Clone, Copy, Debug)]
pub struct Sekarang(DateTime<FixedOffset>);

impl FromStr for Sekarang {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        DateTime::parse_from_rfc3339(text.trim())
            .map(Self)
            .map_err(|_| "Tulis tanggal, jam, dan zonanya, misalnya 2026-11-23T09:12:00+07:00.")
    }
}

impl Sekarang {
    /// The clock a command works by: fixed when asked for, else the machine's.
    pub fn clock(chosen: Option<Self>) -> Clock {
        chosen.map_or(Clock::System, |Self(instant)| Clock::Fixed(instant))
    }
}

/// A date as typed, in ISO or Indonesian form; what cannot be one goes to `faults` under `field`.
pub fn date(field: &str, text: &str, faults: &mut Vec<FieldFault>) -> Option<NaiveDate> {
    tanggal::parse(text).map_err(|error| faults.push(FieldFault::new(field, &Rule::Format(error.to_string())))).ok()
}
