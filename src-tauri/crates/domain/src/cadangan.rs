//! When a backup is due, and which of them are kept. How one is made is `store`'s.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::seri::Seri;

/// Time between two regular backups while something changes.
pub const SELANG: TimeDelta = TimeDelta::minutes(30);
/// How old the last proved copy at the second place may get before Beranda warns.
pub const TEMPAT_KEDUA_PALING_LAMA: TimeDelta = TimeDelta::days(7);

/// All of the last two days are kept.
const SEMUA: TimeDelta = TimeDelta::days(2);
/// Days of which the last one is kept.
const HARIAN: usize = 14;
/// Weeks of which the last one is kept.
const MINGGUAN: usize = 8;
/// Months of which the last one is kept.
const BULANAN: usize = 12;

/// Why a backup is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts", rename = "SebabCadangan")]
pub enum Sebab {
    /// Somebody asked for it.
    Diminta,
    /// The program was closed.
    Ditutup,
    /// Something changed and half an hour went by.
    Berkala,
    /// A later version of the program is about to change the form of the data.
    SebelumPembaruan,
    /// A spreadsheet is about to be taken in.
    SebelumImpor,
    /// A month is about to be closed.
    SebelumTutupBuku,
    /// Another backup is about to be brought back.
    SebelumPulih,
}

impl Sebab {
    /// As a sentence says it: *dibuat saat …*.
    pub fn label(self) -> &'static str {
        match self {
            Self::Diminta => "atas permintaan",
            Self::Ditutup => "saat program ditutup",
            Self::Berkala => "berkala",
            Self::SebelumPembaruan => "sebelum pembaruan program",
            Self::SebelumImpor => "sebelum impor",
            Self::SebelumTutupBuku => "sebelum tutup buku",
            Self::SebelumPulih => "sebelum pemulihan",
        }
    }
}

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

/// A backup that is kept, as far as keeping it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tersimpan {
    /// When it was made.
    pub dibuat: DateTime<FixedOffset>,
    /// Why.
    pub sebab: Sebab,
}

/// Which of `kept` may be deleted, by their places in it. Kept are all of two days, the last of each of 14 days, 8 weeks
/// and 12 months that have one, the last from before an update, and in any case the newest.
pub fn expendable(kept: &[Tersimpan], now: DateTime<FixedOffset>) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..kept.len()).collect();
    newest_first.sort_by_key(|place| std::cmp::Reverse(kept[*place].dibuat));
    let local = |place: usize| kept[place].dibuat.with_timezone(now.offset()).date_naive();
    let mut keep: BTreeSet<usize> = newest_first.iter().copied().take(1).collect();
    keep.extend(newest_first.iter().copied().filter(|place| now - kept[*place].dibuat <= SEMUA));
    keep.extend(last_of_each(&newest_first, HARIAN, local));
    keep.extend(last_of_each(&newest_first, MINGGUAN, |place| monday(local(place))));
    keep.extend(last_of_each(&newest_first, BULANAN, |place| local(place).with_day(1)));
    keep.extend(newest_first.iter().copied().find(|place| kept[*place].sebab == Sebab::SebelumPembaruan));
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

/// Whether a regular backup is due: the journal grew since the last one, which is half an hour old.
pub fn is_due(last: Option<(DateTime<FixedOffset>, u64)>, rows: u64, now: DateTime<FixedOffset>) -> bool {
    last.is_none_or(|(made, held)| rows != held && now - made >= SELANG)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, FixedOffset, TimeDelta};

    use super::{Sebab, Tersimpan, expendable, is_due};

    fn now() -> DateTime<FixedOffset> {
        // Some Saturday afternoon of 2026.
        DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_785) + TimeDelta::hours(15)
    }

    fn backups(sebab: Sebab, ages: impl IntoIterator<Item = TimeDelta>) -> Vec<Tersimpan> {
        ages.into_iter().map(|age| Tersimpan { dibuat: now() - age, sebab }).collect()
    }

    fn left(kept: &[Tersimpan]) -> usize {
        kept.len() - expendable(kept, now()).len()
    }

    #[test]
    fn all_of_two_days_stay() {
        let kept = backups(Sebab::Berkala, (0..96).map(|half_hours| TimeDelta::minutes(30 * half_hours)));
        assert_eq!(expendable(&kept, now()), Vec::<usize>::new(), "half-hourly for two days: none may go");
    }

    #[test]
    fn older_ones_thin_out_to_days_weeks_and_months() {
        let kept = backups(Sebab::Ditutup, (0..800).map(|half_days| TimeDelta::hours(12 * half_days)));
        let left = left(&kept);
        assert!((14 + 8 - 2 + 12 - 2..=5 + 14 + 8 + 12).contains(&left), "{left} are kept of 400 days, two a day");
        let gone = expendable(&kept, now());
        let oldest = (0..kept.len()).rev().find(|place| !gone.contains(place)).map(|place| now() - kept[place].dibuat);
        assert!(oldest > Some(TimeDelta::days(300)), "a year can be looked back on: {oldest:?}");
    }

    #[test]
    fn the_last_good_one_never_goes_however_old() {
        let kept = backups(Sebab::Diminta, [TimeDelta::days(2000)]);
        assert_eq!(left(&kept), 1, "an office that was closed for years still has its backup");
    }

    #[test]
    fn the_one_before_an_update_stays() {
        let mut kept = backups(Sebab::Ditutup, (0..900).map(TimeDelta::days));
        kept[890].sebab = Sebab::SebelumPembaruan;
        assert!(!expendable(&kept, now()).contains(&890), "the way back from an update is kept");
    }

    #[test]
    fn a_regular_one_is_due_when_something_changed_and_half_an_hour_went_by() {
        let ago = |minutes| Some((now() - TimeDelta::minutes(minutes), 10));
        assert!(is_due(None, 0, now()), "the first is always due");
        assert!(is_due(ago(30), 11, now()));
        assert!(!is_due(ago(29), 11, now()), "not before half an hour");
        assert!(!is_due(ago(3000), 10, now()), "nothing changed");
    }
}
