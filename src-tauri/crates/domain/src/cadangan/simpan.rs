//! Which backups are kept. Nothing here deletes.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta};

use super::Sebab;

/// All of the last two days are kept.
const SEMUA: TimeDelta = TimeDelta::days(2);
/// Days of which the last one is kept.
const HARIAN: usize = 14;
/// Weeks of which the last one is kept.
const MINGGUAN: usize = 8;
/// Months of which the last one is kept.
const BULANAN: usize = 12;

/// What the rule knows of a proved backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tersimpan {
    /// When it was made.
    pub dibuat: DateTime<FixedOffset>,
    /// Why.
    pub sebab: Sebab,
    /// Form of the data in it, counted up by upgrades.
    pub skema: u32,
    /// Whether all of the office was checked and found sound when it was made.
    pub diperiksa: bool,
}

/// Which of the proved backups `kept` may be deleted, by their places in it. Kept are all of two days, the last of each of
/// 14 days, 8 weeks and 12 months that have one, the one before an upgrade until a later backup of the checked office shows
/// that the upgrade went well, and in any case the newest.
pub fn expendable(kept: &[Tersimpan], now: DateTime<FixedOffset>) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..kept.len()).collect();
    newest_first.sort_by_key(|place| std::cmp::Reverse(kept[*place].dibuat));
    let local = |place: usize| kept[place].dibuat.with_timezone(now.offset()).date_naive();
    let mut keep: BTreeSet<usize> = newest_first.iter().copied().take(1).collect();
    keep.extend(newest_first.iter().copied().filter(|place| now - kept[*place].dibuat <= SEMUA));
    keep.extend(newest_first.iter().copied().filter(|place| awaits_upgrade(&kept[*place], kept)));
    keep.extend(last_of_each(&newest_first, HARIAN, local));
    keep.extend(last_of_each(&newest_first, MINGGUAN, |place| monday(local(place))));
    keep.extend(last_of_each(&newest_first, BULANAN, |place| local(place).with_day(1)));
    (0..kept.len()).filter(|place| !keep.contains(place)).collect()
}

/// Whether `one` was made before an upgrade that has not proved itself yet.
fn awaits_upgrade(one: &Tersimpan, kept: &[Tersimpan]) -> bool {
    one.sebab == Sebab::NaikVersi
        && !kept.iter().any(|later| later.dibuat >= one.dibuat && later.skema > one.skema && later.diperiksa)
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

    use super::{Sebab, Tersimpan, expendable};

    fn now() -> DateTime<FixedOffset> {
        // Some Saturday afternoon of 2026.
        DateTime::UNIX_EPOCH.fixed_offset() + TimeDelta::days(20_785) + TimeDelta::hours(15)
    }

    fn made(age: TimeDelta) -> Tersimpan {
        Tersimpan { dibuat: now() - age, sebab: Sebab::Berkala, skema: 8, diperiksa: false }
    }

    fn backups(ages: impl IntoIterator<Item = TimeDelta>) -> Vec<Tersimpan> {
        ages.into_iter().map(made).collect()
    }

    fn left(kept: &[Tersimpan]) -> usize {
        kept.len() - expendable(kept, now()).len()
    }

    #[test]
    fn all_of_two_days_stay() {
        let kept = backups((0..96).map(|half_hours| TimeDelta::minutes(30 * half_hours)));
        assert_eq!(expendable(&kept, now()), Vec::<usize>::new(), "half-hourly for two days: none may go");
    }

    #[test]
    fn two_days_end_to_the_minute() {
        let edge = TimeDelta::days(2);
        let later_that_day = backups([TimeDelta::zero(), edge - TimeDelta::minutes(1), edge]);
        assert_eq!(left(&later_that_day), 3, "at exactly two days it still stays");
        let kept = backups([TimeDelta::zero(), edge, edge + TimeDelta::minutes(1)]);
        assert_eq!(expendable(&kept, now()), [2], "a minute past two days only the last of its day stays");
    }

    #[test]
    fn fourteen_days_eight_weeks_and_twelve_months_that_have_one_stay() {
        let daily = backups((0..14).map(|day| TimeDelta::days(day * 3)));
        assert_eq!(left(&daily), 14, "14 days that have one, wherever they lie");
        let weekly = backups((0..8).map(|week| TimeDelta::weeks(week) + TimeDelta::hours(1)));
        assert_eq!(left(&weekly), 8, "8 weeks");
        let monthly = backups((0..15).map(|month| TimeDelta::days(month * 31)));
        assert_eq!(left(&monthly), 14, "of months nobody closed for days the 14 newest days stay, the 15th goes");
        // 400 days, one a day: 14 days, then the weeks and months not among them.
        let year = backups((0..400).map(TimeDelta::days));
        assert!((14 + 6 + 10..=14 + 8 + 12).contains(&left(&year)), "{} of 400 days stay", left(&year));
    }

    #[test]
    fn older_ones_thin_out_to_days_weeks_and_months() {
        let kept = backups((0..800).map(|half_days| TimeDelta::hours(12 * half_days)));
        let left = left(&kept);
        assert!((14 + 8 - 2 + 12 - 2..=5 + 14 + 8 + 12).contains(&left), "{left} are kept of 400 days, two a day");
        let gone = expendable(&kept, now());
        let oldest = (0..kept.len()).rev().find(|place| !gone.contains(place)).map(|place| now() - kept[place].dibuat);
        assert!(oldest > Some(TimeDelta::days(300)), "a year can be looked back on: {oldest:?}");
    }

    #[test]
    fn the_last_good_one_never_goes_however_old() {
        let kept = backups([TimeDelta::days(2000)]);
        assert_eq!(left(&kept), 1, "an office that was closed for years still has its backup");
    }

    #[test]
    fn the_one_before_an_upgrade_stays_until_the_upgrade_has_proved_itself() {
        let day = TimeDelta::days;
        let before = Tersimpan { sebab: Sebab::NaikVersi, ..made(day(500)) };
        let mut kept = vec![before];
        // Three a day of the new form, so that neither day, week nor month keeps the first.
        kept.extend((0..1200).map(|n| Tersimpan { skema: 9, ..made(TimeDelta::hours(8 * n)) }));
        assert!(!expendable(&kept, now()).contains(&0), "backed up, but never checked: the way back stays open");
        kept[1200].diperiksa = true;
        assert!(expendable(&kept, now()).contains(&0), "opened, checked and backed up: it has had its time");
    }
}
