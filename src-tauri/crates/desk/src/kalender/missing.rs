//! Years a deadline of today may touch whose holidays are not decreed in full.

use chrono::{Datelike, NaiveDate};
use domain::kalender::Kalender;

/// Month from which next year's decree can be expected: the SKB appears in September or October, and from then on the
/// longest periods reach into the year.
const DECREE_MONTH: u32 = 10;

/// The years missing on `today`, in order: this one, and from October on the next.
pub(crate) fn missing_years(kalender: &Kalender, today: NaiveDate) -> Vec<i32> {
    let last = today.year() + i32::from(today.month() >= DECREE_MONTH);
    (today.year()..=last).filter(|tahun| !kalender.is_decreed(*tahun)).collect()
}
