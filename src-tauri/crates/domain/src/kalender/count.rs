//! Counting a period forward: the one place that turns "n hari kerja since" into a date.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use super::{FIRST_YEAR, Kalender, LAST_YEAR, Tenggat};

/// Longest period counted, in working days. The longest of the law is 100 (UU 14/2008 Pasal 38).
pub const MAX_WORKING_DAYS: u32 = 400;

/// A period that cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TenggatError {
    /// More than [`MAX_WORKING_DAYS`].
    #[error("Jangka waktu {0} hari kerja terlalu panjang; isi paling banyak {MAX_WORKING_DAYS}.")]
    TooLong(u32),
    /// The start lies outside [`FIRST_YEAR`]–[`LAST_YEAR`].
    #[error("Tahun {0} di luar jangkauan kalender; isi tanggal antara tahun {FIRST_YEAR} dan {LAST_YEAR}.")]
    OutOfRange(i32),
}

impl Kalender {
    /// The `n`th working day after `mulai`, with every day counted or skipped on the way.
    ///
    /// The day of the event is not counted, on whatever day it falls: day one is the next working day (UU 14/2008
    /// Pasal 22 with the usual reading of "sejak"). With `n = 0` the deadline is `mulai` itself. Fails only for a
    /// period or a year out of range.
    pub fn count(&self, mulai: NaiveDate, n: u32) -> Result<Tenggat, TenggatError> {
        if n > MAX_WORKING_DAYS {
            return Err(TenggatError::TooLong(n));
        }
        let out_of_range = TenggatError::OutOfRange(mulai.year());
        if !(FIRST_YEAR..=LAST_YEAR).contains(&mulai.year()) {
            return Err(out_of_range);
        }
        let (mut dihitung, mut dilewati, mut undecreed) = (Vec::new(), Vec::new(), BTreeSet::new());
        let mut days = mulai.iter_days().skip(1);
        while dihitung.len() < n as usize {
            let tanggal = days.next().ok_or(out_of_range)?;
            if !self.is_decreed(tanggal.year()) {
                undecreed.insert(tanggal.year());
            }
            match self.why_not_working(tanggal) {
                Some(day) => dilewati.push(day),
                None => dihitung.push(tanggal),
            }
        }
        Ok(Tenggat {
            jatuh_tempo: dihitung.last().copied().unwrap_or(mulai),
            sementara: !undecreed.is_empty(),
            dihitung,
            dilewati,
            mulai,
            hari: n,
            tahun_belum_ditetapkan: undecreed.into_iter().collect(),
        })
    }
}
