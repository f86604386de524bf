//! Which backups are kept, and what bringing one back did. How one is made is `store`'s.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::seri::Seri;

/// All of the last two days are kept.
const SEMUA: TimeDelta = TimeDelta::days(2);
/// Days of which the last one is kept.
const HARIAN: usize = 14;
/// Weeks of which the last one is kept.
const MINGGUAN: usize = 8;
/// Months of which the last one is kept.
const BULANAN: usize = 12;

/// What bringing a backup back did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pemulihan {
    /// When the backup was made.
    pub dibuat: DateTime<FixedOffset>,
    /// Head of the journal it brought back, hex.
    pub kepala: Option<String>,
    /// Head of the journal that was in use until then, hex; unknown where that could not be read.
    pub kepala_digantikan: Option<String>,
    /// Numbers given since the backup was made. They stand on paper, so none is given again.
    pub nomor_terpakai: Vec<NomorTerpakai>,
}

/// How far a series got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NomorTerpakai {
    /// The series.
    pub seri: Seri,
    /// The last number given from it.
    pub n: u32,
}

/// Which of the backups made at `kept` may be deleted, by their places in it. Kept are all of two days, the last of each of
/// 14 days, 8 weeks and 12 months that have one, and in any case the newest.
pub fn expendable(kept: &[DateTime<FixedOffset>], now: DateTime<FixedOffset>) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..kept.len()).collect();
    newest_first.sort_by_key(|place| std::cmp::Reverse(kept[*place]));
    let local = |place: usize| kept[place].with_timezone(now.offset()).date_naive();
    let mut keep: BTreeSet<usize> = newest_first.iter().copied().take(1).collect();
    keep.extend(newest_first.iter().copied().filter(|place| now - kept[*place] <= SEMUA));
    keep.extend(last_of_each(&newest_first, HARIAN, local));
    keep.extend(last_of_each(&newest_first, MINGGUAN, |place| monday(local(place))));
    keep.extend(last_of_each(&newest_first, BULANAN, |place| local(place).with_day(1)));
    (0..kept.len()).filter(|place| !keep.contains(place)).collect()
}

/// The newest of each span, of the `most` newest spans that have one.
fn last_of_each<S: PartialEq>(newest_first: &[usize], most: usize, span: impl Fn(usize) -> S) -> Vec<usize> {
    let mut last: Vec<(S, usize)> = Vec::new();
    for place in newest_first {
        let of = span(*place);
        if last.iter().all(|(seen, _)| *seen != of) {
            last.push((of, *place));
        }
    }
    last.into_iter().take(most).map(|(_, place)| place).collect()
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - TimeDelta::days(i64::from(day.weekday().num_days_from_monday()))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, FixedOffset, TimeDelta};

    use super::expendable;

    fn now() -> DateTime<FixedOffset> {
        // Some Saturday afternoon of 2026.
        DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_785) + TimeDelta::hours(15)
    }

    fn backups(ages: impl IntoIterator<Item = TimeDelta>) -> Vec<DateTime<FixedOffset>> {
        ages.into_iter().map(|age| now() - age).collect()
    }

    fn left(kept: &[DateTime<FixedOffset>]) -> usize {
        kept.len() - expendable(kept, now()).len()
    }

    #[test]
    fn all_of_two_days_stay() {
        let kept = backups((0..96).map(|half_hours| TimeDelta::minutes(30 * half_hours)));
        assert_eq!(expendable(&kept, now()), Vec::<usize>::new(), "half-hourly for two days: none may go");
    }

    #[test]
    fn older_ones_thin_out_to_days_weeks_and_months() {
        let kept = backups((0..800).map(|half_days| TimeDelta::hours(12 * half_days)));
        let left = left(&kept);
        assert!((14 + 8 - 2 + 12 - 2..=5 + 14 + 8 + 12).contains(&left), "{left} are kept of 400 days, two a day");
        let gone = expendable(&kept, now());
        let oldest = (0..kept.len()).rev().find(|place| !gone.contains(place)).map(|place| now() - kept[place]);
        assert!(oldest > Some(TimeDelta::days(300)), "a year can be looked back on: {oldest:?}");
    }

    #[test]
    fn the_last_good_one_never_goes_however_old() {
        let kept = backups([TimeDelta::days(2000)]);
        assert_eq!(left(&kept), 1, "an office that was closed for years still has its backup");
    }
}
