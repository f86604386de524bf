//! The distance between two dates in working days, for "4 hari kerja lagi" and "lewat 1 hari kerja".

use chrono::{Datelike, NaiveDate};

use super::{FIRST_YEAR, Kalender, LAST_YEAR};

impl Kalender {
    /// Working days after `dari` up to and including `sampai`; negative when `sampai` lies before `dari`.
    ///
    /// From today to a deadline it says how many working days are left (0 on the last day), and how many have passed
    /// (-1 on the first working day after; still 0 on the weekend before it). Dates outside [`FIRST_YEAR`]–[`LAST_YEAR`] count as the nearest day
    /// inside, so the answer always comes soon.
    pub fn working_days_between(&self, dari: NaiveDate, sampai: NaiveDate) -> i32 {
        let (early, late) = (nearest(dari.min(sampai)), nearest(dari.max(sampai)));
        let worked = early.iter_days().skip(1).take_while(|day| *day <= late).filter(|day| self.is_working_day(*day));
        let days = worked.fold(0, |days: i32, _| days.saturating_add(1));
        if sampai < dari { -days } else { days }
    }
}

fn nearest(tanggal: NaiveDate) -> NaiveDate {
    let edge = if tanggal.year() < FIRST_YEAR {
        NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1)
    } else if tanggal.year() > LAST_YEAR {
        NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31)
    } else {
        None
    };
    edge.unwrap_or(tanggal)
}
