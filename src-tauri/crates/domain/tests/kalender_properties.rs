//! The count held against another one: day by day, from the shipped table read anew, with nothing shared.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use domain::kalender::{CutiBersama, HariLibur, JenisLibur, Kalender, Pekan, PekanSejak, PengaturanKalender};
use proptest::prelude::*;

/// An office as the independent count sees it.
#[derive(Clone, Debug)]
struct Office {
    six_until: Option<NaiveDate>,
    works_on_leave: bool,
    closed: Vec<NaiveDate>,
}

impl Office {
    fn kalender(&self) -> Kalender {
        let closed = |tanggal: &NaiveDate| HariLibur {
            tanggal: *tanggal,
            nama: "Tutup".to_owned(),
            jenis: JenisLibur::KantorTutup,
            dasar: "Perintah".to_owned(),
        };
        let week = if self.six_until.is_some() { Pekan::Enam } else { Pekan::Lima };
        let leave = if self.works_on_leave { CutiBersama::Kerja } else { CutiBersama::Libur };
        let back_to_five = |sejak| PekanSejak { sejak, pekan: Pekan::Lima };
        Kalender::new(PengaturanKalender {
            perubahan_pekan: self.six_until.into_iter().map(back_to_five).collect(),
            tambahan: self.closed.iter().map(closed).collect(),
            ..PengaturanKalender::new(week, leave)
        })
    }

    fn works(&self, day: NaiveDate, holidays: &HashMap<String, String>) -> bool {
        let last_weekday = if self.six_until.is_some_and(|until| day < until) { 6 } else { 5 };
        let decreed = (2020..=2027).contains(&day.year());
        let holiday = match holidays.get(&day.to_string()).map(String::as_str) {
            Some("cuti_bersama") => !self.works_on_leave,
            Some(_) => true,
            None => {
                !decreed
                    && ["01-01", "05-01", "06-01", "08-17", "12-25"].contains(&day.format("%m-%d").to_string().as_str())
            }
        };
        day.weekday().number_from_monday() <= last_weekday && !holiday && !self.closed.contains(&day)
    }
}

fn holidays() -> HashMap<String, String> {
    let table = include_str!("../data/hari_libur.csv");
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    rows.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[2].to_owned())).collect()
}

fn any_date() -> impl Strategy<Value = NaiveDate> {
    (0_u64..3_700).prop_map(|day| NaiveDate::from_ymd_opt(2019, 6, 1).unwrap() + Days::new(day))
}

fn any_office() -> impl Strategy<Value = Office> {
    (proptest::option::of(any_date()), any::<bool>(), proptest::collection::vec(any_date(), 0..20))
        .prop_map(|(six_until, works_on_leave, closed)| Office { six_until, works_on_leave, closed })
}

proptest! {
    #[test]
    fn the_count_is_what_a_day_by_day_count_gives(office in any_office(), mulai in any_date(), n in 0_u32..=60) {
        let holidays = holidays();
        let (mut day, mut left, mut provisional) = (mulai, n, false);
        let (mut counted, mut skipped) = (Vec::new(), Vec::new());
        while left > 0 {
            day = day + Days::new(1);
            provisional |= day.year() < 2020 || day.year() > 2027;
            if office.works(day, &holidays) {
                counted.push(day);
                left -= 1;
            } else {
                skipped.push(day);
            }
        }
        let tenggat = office.kalender().count(mulai, n).unwrap();
        prop_assert_eq!(tenggat.jatuh_tempo, day);
        prop_assert_eq!(tenggat.sementara, provisional);
        prop_assert_eq!(tenggat.dihitung, counted);
        prop_assert_eq!(tenggat.dilewati.iter().map(|day| day.tanggal).collect::<Vec<_>>(), skipped);
    }

    #[test]
    fn an_extension_of_seven_after_ten_is_seventeen(office in any_office(), mulai in any_date()) {
        let kalender = office.kalender();
        let ten = kalender.count(mulai, 10).unwrap().jatuh_tempo;
        prop_assert_eq!(kalender.count(ten, 7).unwrap().jatuh_tempo, kalender.count(mulai, 17).unwrap().jatuh_tempo);
    }

    #[test]
    fn the_distance_to_the_deadline_is_the_period(office in any_office(), mulai in any_date(), n in 0_u32..=60) {
        let kalender = office.kalender();
        let due = kalender.count(mulai, n).unwrap().jatuh_tempo;
        let n = i32::try_from(n).unwrap();
        prop_assert_eq!(kalender.working_days_between(mulai, due), n);
        prop_assert_eq!(kalender.working_days_between(due, mulai), -n);
    }

    #[test]
    fn a_day_is_worked_or_has_a_reason(office in any_office(), day in any_date()) {
        let kalender = office.kalender();
        prop_assert_eq!(kalender.is_working_day(day), kalender.why_not_working(day).is_none());
    }
}
