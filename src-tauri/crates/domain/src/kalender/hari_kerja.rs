//! Working days of a stretch of time, numbered once: figures over many thousand cases ask for the distance of two dates
//! without walking from day to day each time.

use chrono::NaiveDate;

use super::Kalender;

/// Longest stretch that is numbered, in days; what lies beyond is walked.
const LONGEST: i64 = 366 * 60;

/// Working days from one date to another, numbered.
#[derive(Clone, Debug)]
pub struct HariKerja<'a> {
    kalender: &'a Kalender,
    dari: NaiveDate,
    /// Working days after `dari` up to and including each day.
    sampai: Vec<u32>,
}

impl Kalender {
    /// Numbers the working days from `dari` to `sampai`.
    pub fn hari_kerja(&self, dari: NaiveDate, sampai: NaiveDate) -> HariKerja<'_> {
        let days = (sampai - dari).num_days().clamp(0, LONGEST);
        let mut worked = 0;
        let numbered = dari.iter_days().zip(0..=days).map(|(day, place)| {
            worked += u32::from(place > 0 && self.is_working_day(day));
            worked
        });
        HariKerja { kalender: self, dari, sampai: numbered.collect() }
    }
}

impl HariKerja<'_> {
    /// Working days after `dari` up to and including `sampai`, as [`Kalender::working_days_between`] counts them; 0 when
    /// `sampai` is not after `dari`.
    pub fn between(&self, dari: NaiveDate, sampai: NaiveDate) -> u32 {
        if sampai <= dari {
            return 0;
        }
        match (self.number(dari), self.number(sampai)) {
            (Some(before), Some(until)) => until.saturating_sub(before),
            _ => self.kalender.working_days_between(dari, sampai).unsigned_abs(),
        }
    }

    fn number(&self, day: NaiveDate) -> Option<u32> {
        let place = usize::try_from((day - self.dari).num_days()).ok()?;
        self.sampai.get(place).copied()
    }
}
