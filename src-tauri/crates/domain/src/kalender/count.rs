//! Counting a period forward: the one place that turns "n hari kerja since" into a date.

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use super::tenggat::first_day;
use super::{Dilewati, FIRST_YEAR, HariKejadian, Kalender, LAST_YEAR, Tenggat};

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

/// The days of a period, each in its place.
struct Walk {
    dianggap: Option<NaiveDate>,
    dihitung: Vec<NaiveDate>,
    dilewati: Vec<Dilewati>,
}

/// What becomes of the day a period starts from.
#[derive(Clone, Copy)]
struct EventDay {
    /// It is day one when it is worked.
    counted: bool,
    /// When it is not worked, the event counts as of the next working day.
    deemed: bool,
}

impl EventDay {
    /// Over already: neither.
    const PAST: Self = Self { counted: false, deemed: false };

    /// Goes from `mulai` until `n` days are counted; `None` beyond the last date there is.
    fn walk(self, mulai: NaiveDate, n: u32, why_not: impl Fn(NaiveDate) -> Option<Dilewati>) -> Option<Walk> {
        let event_worked = why_not(mulai).is_none();
        let mut deemed_later = self.deemed && !event_worked;
        let mut walk = Walk { dianggap: None, dihitung: Vec::new(), dilewati: Vec::new() };
        let mut days = mulai.iter_days().skip(usize::from(!(self.counted && event_worked)));
        while walk.dihitung.len() < n as usize {
            let tanggal = days.next()?;
            match why_not(tanggal) {
                Some(day) => walk.dilewati.push(day),
                None if deemed_later => {
                    deemed_later = false;
                    walk.dianggap = Some(tanggal);
                    walk.dihitung.extend(self.counted.then_some(tanggal));
                }
                None => walk.dihitung.push(tanggal),
            }
        }
        Some(walk)
    }
}

impl Kalender {
    /// The `n`th working day after `mulai`, with every day counted or skipped on the way.
    ///
    /// The day of the event is not counted, on whatever day it falls: day one is the next working day (UU 14/2008
    /// Pasal 22 with the usual reading of "sejak"), unless the office's settings say otherwise
    /// ([`super::PengaturanKalender::hitung_hari_kejadian`], [`HariKejadian`]). A period that follows another is counted
    /// as one longer period from the same event, or where it may have none from its last day ([`Self::count_after`]). With
    /// `n = 0` the deadline is `mulai` itself. Fails only for a period or a year out of range.
    pub fn count(&self, mulai: NaiveDate, n: u32) -> Result<Tenggat, TenggatError> {
        self.counted(mulai, n, self.event_day())
    }

    /// The `n`th working day after `akhir`, the last day of another period. That day was counted there, so that day one is
    /// the next working day whatever the office's settings say of an event.
    ///
    /// # Errors
    /// As [`Self::count`].
    pub fn count_after(&self, akhir: NaiveDate, n: u32) -> Result<Tenggat, TenggatError> {
        self.counted(akhir, n, EventDay::PAST)
    }

    /// The first working day after `day`.
    ///
    /// # Errors
    /// As [`Self::count`].
    pub fn next_working_day(&self, day: NaiveDate) -> Result<NaiveDate, TenggatError> {
        Ok(self.count_after(day, 1)?.jatuh_tempo)
    }

    fn event_day(&self) -> EventDay {
        let deemed = match self.pengaturan.penerimaan {
            HariKejadian::Nyata => false,
            HariKejadian::HariKerjaBerikut => true,
        };
        EventDay { counted: self.pengaturan.hitung_hari_kejadian, deemed }
    }

    fn counted(&self, mulai: NaiveDate, n: u32, rule: EventDay) -> Result<Tenggat, TenggatError> {
        if n > MAX_WORKING_DAYS {
            return Err(TenggatError::TooLong(n));
        }
        let out_of_range = TenggatError::OutOfRange(mulai.year());
        if !(FIRST_YEAR..=LAST_YEAR).contains(&mulai.year()) {
            return Err(out_of_range);
        }
        let walk = rule.walk(mulai, n, |day| self.why_not_working(day)).ok_or(out_of_range)?;
        let worked_leave = rule.walk(mulai, n, |day| self.why_not_even_with_leave_worked(day)).ok_or(out_of_range)?;
        let jatuh_tempo = walk.dihitung.last().copied().unwrap_or(mulai);
        let undecreed = if n == 0 { Vec::new() } else { self.undecreed_years(mulai, jatuh_tempo, rule) };
        Ok(Tenggat {
            jatuh_tempo,
            sementara: !undecreed.is_empty(),
            hari_pertama: first_day(mulai, walk.dianggap, walk.dihitung.first().copied()),
            dianggap_diterima: walk.dianggap,
            aman: worked_leave.dihitung.last().copied().filter(|aman| *aman != jatuh_tempo),
            dihitung: walk.dihitung,
            dilewati: walk.dilewati,
            mulai,
            hari: n,
            tahun_belum_ditetapkan: undecreed,
        })
    }

    /// The years from the event to its deadline that are not decreed in full. The event's own day takes part only where
    /// it matters whether it was worked.
    fn undecreed_years(&self, mulai: NaiveDate, jatuh_tempo: NaiveDate, rule: EventDay) -> Vec<i32> {
        let first = if rule.counted || rule.deemed { Some(mulai) } else { mulai.succ_opt() };
        let years = first.into_iter().flat_map(|first| first.year()..=jatuh_tempo.year());
        years.filter(|tahun| !self.is_decreed(*tahun)).collect()
    }
}
