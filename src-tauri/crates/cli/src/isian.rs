//! Values of the command line, read with an Indonesian sentence for what cannot be one.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset};
use desk::Clock;
use domain::format::tanggal::{FIRST_YEAR, LAST_YEAR};

/// A fixed clock from the command line.
#[derive(Clone, Copy, Debug)]
pub struct Sekarang(DateTime<FixedOffset>);

impl FromStr for Sekarang {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let instant = DateTime::parse_from_rfc3339(text.trim())
            .map_err(|_| "Tulis tanggal, jam, dan zonanya, misalnya 2026-11-23T09:12:00+07:00.")?;
        if (FIRST_YEAR..=LAST_YEAR).contains(&instant.year()) {
            Ok(Self(instant))
        } else {
            Err("Tahunnya tidak wajar; periksa penulisan tahunnya.")
        }
    }
}

impl Sekarang {
    /// The clock a command works by: fixed when asked for, else the machine's.
    pub fn clock(chosen: Option<Self>) -> Clock {
        chosen.map_or(Clock::System, |Self(instant)| Clock::Fixed(instant))
    }
}

/// Reads a whole number within `range`.
pub fn whole<T: FromStr + PartialOrd + Display>(range: RangeInclusive<T>) -> impl Fn(&str) -> Result<T, String> + Clone
where
    RangeInclusive<T>: Clone,
{
    move |text| {
        let read = text.trim().parse().ok().filter(|number| range.contains(number));
        read.ok_or_else(|| format!("Tulis bilangan bulat dari {} sampai {}.", range.start(), range.end()))
    }
}
