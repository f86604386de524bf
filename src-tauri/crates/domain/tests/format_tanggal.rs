//! Dates and times, read and written.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, Weekday};
use domain::format::jam::{self, JamError};
use domain::format::tanggal::{self, TanggalError};
use domain::format::zona::{UnknownZona, Zona};
use proptest::prelude::*;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn dates_are_written_as_letters_have_them() {
    let sunday = date(2026, 11, 22);
    assert_eq!(tanggal::long(sunday), "22 November 2026");
    assert_eq!(tanggal::long(date(2026, 3, 2)), "2 Maret 2026", "no leading zero");
    assert_eq!(tanggal::with_day(sunday), "Minggu, 22 November 2026");
    assert_eq!(tanggal::medium(date(2026, 8, 17)), "17 Agu 2026");
    assert_eq!(tanggal::form(date(2026, 3, 2)), "02-03-2026");
    assert_eq!(tanggal::day_name(Weekday::Fri), "Jumat");
    assert_eq!((tanggal::month_name(0), tanggal::month_name(13)), ("", ""));
}

#[test]
fn a_date_is_read_in_every_form_offices_use() {
    for text in [
        "22-11-2026",
        "22/11/2026",
        "22.11.2026",
        "22 - 11 - 2026",
        "22 November 2026",
        "22 Nov 2026",
        "22 Nov. 2026",
        "22-Nov-2026",
        "22 NOPEMBER 2026",
        "Minggu, 22 November 2026",
        "minggu 22-11-2026",
        "Ahad, 22  November  2026",
        "2026-11-22",
        "\u{A0}22\u{A0}November 2026 ",
    ] {
        assert_eq!(tanggal::parse(text), Ok(date(2026, 11, 22)), "{text}");
    }
    assert_eq!(tanggal::parse("Jum'at, 2 Pebruari 2024"), Ok(date(2024, 2, 2)));
    assert_eq!(tanggal::parse("2/3/2026"), Ok(date(2026, 3, 2)), "the day comes first");
}

#[test]
fn what_is_no_date_is_refused_by_name() {
    let day = |day, month, year| TanggalError::Day { day, month, year };
    let cases = [
        ("", TanggalError::Blank),
        ("31-02-2026", day(31, 2, 2026)),
        ("29-02-2025", day(29, 2, 2025)),
        ("00-01-2026", day(0, 1, 2026)),
        ("02/03/26", TanggalError::ShortYear("26".to_owned())),
        ("2 Maret '26", TanggalError::Shape),
        ("22-11-0026", TanggalError::Year(26)),
        ("22-11-9999", TanggalError::Year(9999)),
        ("11/22/2026", TanggalError::Month(22)),
        ("46082", TanggalError::Serial("46082".to_owned())),
        ("46082,5", TanggalError::Shape),
        ("Senin, 2 Mrt 2026", TanggalError::MonthName("Mrt".to_owned())),
        ("2 March 2026", TanggalError::MonthName("March".to_owned())),
        ("Monday, 2 Maret 2026", TanggalError::DayName("Monday".to_owned())),
        ("Selasa, 2 Maret 2026", TanggalError::OtherDay { date: date(2026, 3, 2), typed: Weekday::Tue }),
        ("22-11/2026", TanggalError::Shape),
        ("22--11-2026", TanggalError::Shape),
        ("2026-22-11-1", TanggalError::Shape),
        ("-22-11-2026", TanggalError::Shape),
        ("besok", TanggalError::Shape),
        ("22 2026", TanggalError::Shape),
        ("２２-１１-２０２６", TanggalError::ForeignDigit),
        ("99999999999-11-2026", TanggalError::Shape),
        ("1-99999999999-2026", TanggalError::Shape),
    ];
    for (text, error) in cases {
        assert_eq!(tanggal::parse(text), Err(error), "{text:?}");
    }
}

#[test]
fn the_sentence_says_what_to_do() {
    assert_eq!(
        tanggal::parse("31-02-2026").unwrap_err().to_string(),
        "Tanggal 31 Februari 2026 tidak ada; periksa tanggalnya."
    );
    assert_eq!(
        tanggal::parse("Selasa, 2 Maret 2026").unwrap_err().to_string(),
        "2 Maret 2026 adalah hari Senin, bukan Selasa; periksa hari dan tanggalnya."
    );
}

#[test]
fn times_have_a_full_stop_and_their_zone() {
    let five_past_nine = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
    for text in ["09.05", "9.05", "09:05", "pukul 09.05 WIB", "09.05 wita"] {
        assert_eq!(jam::parse(text), Ok(five_past_nine), "{text}");
    }
    assert_eq!(jam::show(five_past_nine), "09.05");
    let cases = [
        ("", JamError::Blank),
        ("24:00", JamError::Midnight),
        ("24.00", JamError::Midnight),
        ("24.01", JamError::Range),
        ("09.60", JamError::Range),
        ("9", JamError::Shape),
        ("09.5", JamError::Shape),
        ("+9.05", JamError::Shape),
        ("٠٩.٠٥", JamError::Shape),
    ];
    for (text, error) in cases {
        assert_eq!(jam::parse(text), Err(error), "{text:?}");
    }
}

#[test]
fn an_instant_is_shown_on_the_office_s_clock() {
    let received: DateTime<FixedOffset> = "2026-11-23T23:30:00+07:00".parse().unwrap();
    assert_eq!(jam::instant(received), "23 November 2026 pukul 23.30 WIB");
    assert_eq!(
        jam::instant(Zona::Wit.at(received.to_utc())),
        "24 November 2026 pukul 01.30 WIT",
        "another date in the east"
    );
    let elsewhere: DateTime<FixedOffset> = "2026-11-23T09:00:00+05:00".parse().unwrap();
    assert_eq!(jam::instant(elsewhere), "23 November 2026 pukul 09.00 +05:00");
}

#[test]
fn the_three_zones_are_known_by_name_and_offset() {
    for zona in Zona::ALL {
        assert_eq!(zona.to_string().to_lowercase().parse(), Ok(zona));
        assert_eq!(Zona::from_offset(zona.offset()), Some(zona));
        assert_eq!(serde_json::to_string(&zona).unwrap(), format!("\"{zona}\""));
    }
    assert_eq!("UTC".parse::<Zona>(), Err(UnknownZona));
}

proptest! {
    #[test]
    fn a_date_written_is_read_back(day in 0_u64..73_000) {
        let day = date(1900, 1, 1) + Days::new(day);
        for text in [tanggal::long(day), tanggal::with_day(day), tanggal::medium(day), tanggal::form(day), day.to_string()] {
            prop_assert_eq!(tanggal::parse(&text), Ok(day), "{}", text);
        }
    }

    #[test]
    fn a_time_written_is_read_back(hour in 0_u32..24, minute in 0_u32..60) {
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        prop_assert_eq!(jam::parse(&jam::show(time)), Ok(time));
    }

    #[test]
    fn no_text_crashes_a_reader(text in any::<String>()) {
        let _ = (tanggal::parse(&text).is_ok(), jam::parse(&text).is_ok());
    }
}
