//! Deadlines as officers and lawyers would count them by hand, case by case.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::NaiveDate;
use domain::kalender::{CutiBersama, Kalender, MAX_WORKING_DAYS, Pekan, PengaturanKalender, Sebab, TenggatError};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn kalender(pekan: Pekan, cuti_bersama: CutiBersama) -> Kalender {
    Kalender::new(PengaturanKalender::new(pekan, cuti_bersama))
}

#[test]
fn every_worked_case_gives_its_date_its_counted_and_its_skipped_days() {
    let mut table = csv::Reader::from_reader(include_str!("data/tenggat.csv").as_bytes());
    let mut cases = 0;
    for row in table.records() {
        let row = row.unwrap();
        let case = &row[0];
        let kalender = kalender(row[3].parse().unwrap(), row[4].parse().unwrap());
        let tenggat = kalender.count(date(&row[1]), row[2].parse().unwrap()).unwrap();
        let days = |column: &str| -> Vec<NaiveDate> { column.split_whitespace().map(date).collect() };
        let (weekend, holidays): (Vec<_>, Vec<_>) =
            tenggat.dilewati.iter().partition(|day| day.sebab == Sebab::AkhirPekan);

        assert_eq!(tenggat.jatuh_tempo, date(&row[5]), "{case}: the deadline");
        assert_eq!(tenggat.sementara.to_string(), row[6], "{case}: certain or provisional");
        assert_eq!(tenggat.dihitung, days(&row[7]), "{case}: the days counted");
        let skipped: Vec<_> = holidays.iter().map(|day| day.tanggal).collect();
        assert_eq!(skipped, days(&row[8]), "{case}: the holidays skipped");
        assert_eq!(weekend.len().to_string(), row[9], "{case}: the weekend days skipped");
        cases += 1;
    }
    assert_eq!(cases, 30, "every row of the table is a case");
}

#[test]
fn the_periods_of_the_law_in_2026_end_where_two_independent_counts_put_them() {
    const PERIODS: [u32; 5] = [3, 10, 17, 14, 30];
    let (five, six) = (Pekan::Lima, Pekan::Enam);
    let (off, worked) = (CutiBersama::Libur, CutiBersama::Kerja);
    let vectors = [
        ("2026-01-05", five, off, ["01-08", "01-20", "01-29", "01-26", "02-19"]),
        ("2026-01-05", six, off, ["01-08", "01-17", "01-26", "01-22", "02-10"]),
        ("2026-02-11", five, off, ["02-18", "02-27", "03-10", "03-05", "04-06"]),
        ("2026-02-11", five, worked, ["02-16", "02-26", "03-09", "03-04", "03-27"]),
        ("2026-03-09", five, off, ["03-12", "03-30", "04-09", "04-06", "04-28"]),
        ("2026-03-09", five, worked, ["03-12", "03-24", "04-02", "03-30", "04-22"]),
        ("2026-03-09", six, off, ["03-12", "03-27", "04-06", "04-01", "04-21"]),
        ("2026-03-17", five, off, ["03-27", "04-08", "04-17", "04-14", "05-07"]),
        ("2026-05-11", five, off, ["05-18", "05-29", "06-10", "06-05", "06-30"]),
        ("2026-05-16", five, off, ["05-20", "06-03", "06-12", "06-09", "07-02"]),
        // An office that deems a Saturday's request received on Monday starts from that Monday.
        ("2026-05-18", five, off, ["05-21", "06-04", "06-15", "06-10", "07-03"]),
        ("2026-06-15", five, off, ["06-19", "06-30", "07-09", "07-06", "07-28"]),
        ("2026-08-10", five, off, ["08-13", "08-26", "09-04", "09-01", "09-23"]),
    ];
    for (mulai, pekan, cuti_bersama, expected) in vectors {
        for (hari, due) in PERIODS.into_iter().zip(expected) {
            let tenggat = kalender(pekan, cuti_bersama).count(date(mulai), hari).unwrap();
            let due = date(&format!("2026-{due}"));
            assert_eq!(tenggat.jatuh_tempo, due, "{hari} hari kerja from {mulai}, {pekan:?}, {cuti_bersama:?}");
        }
    }
}

#[test]
fn a_deadline_is_written_as_the_terminal_prints_it() {
    let json = serde_json::to_string(&Kalender::default().count(date("2026-03-17"), 1).unwrap()).unwrap();
    let start = r#"{"jatuh_tempo":"2026-03-25","sementara":false,"dihitung":["2026-03-25"],"dilewati":[{"tanggal":"2026-03-18","sebab":"cuti_bersama","nama":"Cuti bersama Hari Suci Nyepi (Tahun Baru Saka 1948)""#;
    assert!(json.starts_with(start), "names and order of the fields are a promise: {json}");
    assert!(json.contains(r#""tanggal":"2026-03-21","sebab":"akhir_pekan","nama":"Sabtu""#), "{json}");
}

#[test]
fn a_holiday_on_the_weekend_counts_as_weekend_and_is_still_named() {
    let eid = Kalender::default().why_not_working(date("2026-03-21")).unwrap();
    assert_eq!((eid.sebab, eid.nama.as_str()), (Sebab::AkhirPekan, "Sabtu"));
    assert_eq!(eid.bertepatan.as_deref(), Some("Idul Fitri 1447 Hijriah"));
    let six = kalender(Pekan::Enam, CutiBersama::Libur).why_not_working(date("2026-03-21")).unwrap();
    assert_eq!(six.sebab, Sebab::LiburNasional, "in a six-day office Saturday is skipped for the holiday");
}

#[test]
fn zero_days_end_on_the_day_itself() {
    let tenggat = Kalender::default().count(date("2028-01-01"), 0).unwrap();
    assert_eq!(tenggat.jatuh_tempo, date("2028-01-01"));
    assert!(tenggat.dihitung.is_empty() && tenggat.dilewati.is_empty() && !tenggat.sementara);
}

#[test]
fn a_period_or_year_out_of_range_is_refused_and_never_a_crash() {
    let kalender = Kalender::default();
    let too_long = kalender.count(date("2026-01-05"), MAX_WORKING_DAYS + 1);
    assert_eq!(too_long, Err(TenggatError::TooLong(401)));
    assert!(kalender.count(date("2026-01-05"), u32::MAX).is_err());
    for edge in [NaiveDate::MIN, NaiveDate::MAX, date("1899-12-31"), date("2200-01-01")] {
        assert!(matches!(kalender.count(edge, 10), Err(TenggatError::OutOfRange(_))), "{edge} is no date of an office");
        assert!(
            kalender.why_not_working(edge).is_some() || kalender.is_working_day(edge),
            "{edge} still has an answer"
        );
    }
    assert!(kalender.count(date("2199-12-31"), MAX_WORKING_DAYS).is_ok());
    assert!(kalender.working_days_between(NaiveDate::MIN, NaiveDate::MAX) > 70_000);
}

#[test]
fn a_year_without_its_decree_makes_the_date_provisional_and_is_named() {
    let kalender = Kalender::default();
    let into_2028 = kalender.count(date("2027-12-30"), 2).unwrap();
    assert_eq!(into_2028.jatuh_tempo, date("2028-01-03"));
    assert!(into_2028.sementara);
    assert_eq!(into_2028.tahun_belum_ditetapkan, [2028]);
    let before = kalender.count(date("2027-12-30"), 1).unwrap();
    assert!(!before.sementara, "a deadline that ends on 31 December 2027 touches no undecreed year");
    for fixed in ["2029-01-01", "2029-05-01", "2029-06-01", "2029-08-17", "2029-12-25"] {
        assert!(!kalender.is_working_day(date(fixed)), "{fixed} is a holiday in any year");
    }
}

#[test]
fn the_distance_says_what_is_left_and_what_is_past() {
    let kalender = Kalender::default();
    let due = date("2026-03-31");
    for (today, left) in
        [("2026-03-31", 0), ("2026-03-25", 4), ("2026-04-01", -1), ("2026-04-05", -2), ("2026-03-28", 2)]
    {
        assert_eq!(kalender.working_days_between(date(today), due), left, "seen from {today}");
    }
}
