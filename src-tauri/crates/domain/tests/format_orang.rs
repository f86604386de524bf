//! Who somebody is and how to reach them: NIK, telephone, e-mail, names and other text.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::NaiveDate;
use domain::format::nik::{Nik, NikError, NikWarning};
use domain::format::surel::{Surel, SurelError};
use domain::format::teks::{self, TeksError};
use domain::format::telepon::{Telepon, TeleponError};
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn born(nik: &str) -> String {
    Nik::parse(nik).unwrap().birth_date(today()).unwrap().to_string()
}

#[test]
fn a_nik_tells_the_birth_date_of_men_and_women() {
    assert_eq!(born("3201011508950001"), "1995-08-15");
    assert_eq!(born("3201015508950001"), "1995-08-15");
    assert_eq!(born("3201012902000001"), "2000-02-29");
    assert_eq!(born("3201012612260001"), "1926-12-26", "26 December 2026 is still to come");
    assert_eq!(Nik::parse("32.0101 150895-0001").unwrap().as_str(), "3201011508950001");
}

#[test]
fn what_cannot_be_a_nik_is_refused_by_name() {
    let cases = [
        ("", NikError::Blank),
        ("   ", NikError::Blank),
        ("320101150895000", NikError::Length(15)),
        ("32010115089500011", NikError::Length(17)),
        ("32O1011508950001", NikError::NotDigit('O')),
        ("320l011508950001", NikError::NotDigit('l')),
        ("3,20101E+15", NikError::Scientific),
        ("3.20101e+15", NikError::Scientific),
        ("３２０１０１１５０８９５０００１", NikError::ForeignDigit),
        ("٣٢٠١٠١١٥٠٨٩٥٠٠٠١", NikError::ForeignDigit),
        ("0000000000000000", NikError::Province),
        ("0001011508950001", NikError::Province),
        ("9901011508950001", NikError::Province),
        ("2001011508950001", NikError::Province),
        ("3200011508950001", NikError::Regency),
        ("3201001508950001", NikError::District),
        ("3201010113950001", NikError::Month),
        ("3201010000950001", NikError::Month),
        ("3201010001950001", NikError::Day),
        ("3201017208950001", NikError::Day),
        ("3201013102950001", NikError::Day),
        ("3201012902010001", NikError::Day),
        ("3201011508950000", NikError::Serial),
    ];
    for (nik, error) in cases {
        assert_eq!(Nik::parse(nik), Err(error), "{nik}");
    }
}

#[test]
fn an_unlikely_age_is_a_warning_only() {
    let warnings = |nik| Nik::parse(nik).unwrap().warnings(today());
    assert_eq!(warnings("3201011508950001"), []);
    assert_eq!(warnings("3201011508150001"), [NikWarning::Under17]);
    assert_eq!(warnings("3201012212250001"), [NikWarning::Under17], "a child of 2025");
    assert_eq!(warnings("3201012212260001"), [], "99 years old");
}

#[test]
fn a_nik_stays_out_of_lists_and_logs() {
    let nik = Nik::parse("3201011508950001").unwrap();
    assert_eq!(nik.masked(), "3201********0001");
    assert_eq!(format!("{nik:?}"), "Nik(3201********0001)");
    assert_eq!(serde_json::to_string(&nik).unwrap(), "\"3201011508950001\"", "text on the wire, never a number");
    assert!(serde_json::from_str::<Nik>("3201011508950001").is_err());
}

#[test]
fn one_telephone_number_however_it_is_typed() {
    for text in [
        "0812-3456-7890",
        "+62 812 3456 7890",
        "6281234567890",
        "81234567890",
        "+62 0812 3456 7890",
        "(0812) 3456.7890",
    ] {
        let telepon = Telepon::parse(text).unwrap();
        assert_eq!(telepon.as_str(), "+6281234567890", "{text}");
        assert_eq!(telepon.to_string(), "0812-3456-7890", "{text}");
    }
    assert_eq!(Telepon::parse("(021) 7247564").unwrap().as_str(), "+62217247564");
    assert_eq!(Telepon::parse("0217247564").unwrap().to_string(), "(021) 7247564");
    assert_eq!(Telepon::parse("0274-512345").unwrap().to_string(), "(0274) 512345");
    assert_eq!(Telepon::parse("+60 12-345 6789").unwrap().as_str(), "+60123456789");
    for call_centre in ["112", "119", "14045", "1500123", "08001234567"] {
        let telepon = Telepon::parse(call_centre).unwrap();
        assert!(telepon.is_call_centre() && telepon.to_string() == call_centre, "{call_centre} is kept as typed");
    }
}

#[test]
fn what_is_no_telephone_number_is_refused_by_name() {
    let cases = [
        ("", TeleponError::Blank),
        ("+", TeleponError::Blank),
        ("3201011508950001", TeleponError::LooksLikeNik),
        ("7247564", TeleponError::NoAreaCode),
        ("0812", TeleponError::Length),
        ("08123456789012345", TeleponError::Length),
        ("0812-3456-7890 / 0813-1111-2222", TeleponError::Several),
        ("tidak ada", TeleponError::NotDigit('t')),
        ("=HYPERLINK(1)", TeleponError::NotDigit('=')),
        ("+62+812345678", TeleponError::NotDigit('+')),
        ("０８１２３４５６７８９０", TeleponError::ForeignDigit),
    ];
    for (text, error) in cases {
        assert_eq!(Telepon::parse(text), Err(error), "{text}");
    }
}

#[test]
fn an_address_is_plausible_or_refused_by_name() {
    assert_eq!(Surel::parse(" Siti.Aminah+ppid@Contoh.GO.ID ").unwrap().as_str(), "Siti.Aminah+ppid@contoh.go.id");
    let cases = [
        ("", SurelError::Blank),
        ("siti", SurelError::At),
        ("a@b@c.id", SurelError::At),
        ("siti aminah@contoh.id", SurelError::Mark(' ')),
        ("siti@contoh.id\nBcc: x@y.id", SurelError::Mark('\n')),
        ("siti@contoh.id,budi@contoh.id", SurelError::Mark(',')),
        ("<siti@contoh.id>", SurelError::Mark('<')),
        (".siti@contoh.id", SurelError::Local),
        ("@contoh.id", SurelError::Local),
        ("siti@contoh", SurelError::Domain),
        ("siti@contoh..id", SurelError::Domain),
        ("siti@-contoh.id", SurelError::Domain),
        ("siti@contoh.i", SurelError::Domain),
    ];
    for (text, error) in cases {
        assert_eq!(Surel::parse(text), Err(error), "{text:?}");
    }
    assert_eq!(Surel::parse(&format!("a@{}.id", "a.".repeat(200))), Err(SurelError::Length));
}

#[test]
fn names_are_taken_as_people_have_them() {
    for name in [
        "Sukarno",
        "H. R. A. Siti, S.H., M.Si.",
        "محمد بن علي",
        "ꦱꦶꦠꦶ",
        "Budi 😀",
        "<script>alert(1)</script>",
        "Nama {{7*7}} ${7*7}",
        "O'Brien; DROP TABLE permohonan;--",
        "=HYPERLINK(\"http://x\",\"klik\")",
    ] {
        assert_eq!(teks::name(name).as_deref(), Ok(name), "kept as text, letter by letter");
    }
    assert_eq!(teks::name(" \u{A0}\u{200B}\t"), Err(TeksError::Blank));
    assert_eq!(teks::name("+6281234567890"), Err(TeksError::NoLetter));
    assert_eq!(teks::name(&"a".repeat(100_000)), Err(TeksError::TooLong { len: 100_000, max: 200 }));
}

#[test]
fn texts_that_look_alike_are_alike() {
    let twins = [
        "Siti Ame\u{301}lia",
        "Siti Am\u{E9}lia",
        "Siti\u{A0}Am\u{E9}lia",
        "\u{FEFF}Siti Am\u{200D}\u{E9}lia\u{202E}",
        "Siti\tAm\u{E9}l\0ia\u{7}",
        "Siti\r\nAm\u{E9}\u{AD}lia ",
    ];
    for twin in twins {
        assert_eq!(teks::name(twin).as_deref(), Ok("Siti Am\u{E9}lia"), "{twin:?}");
    }
    assert_eq!(teks::single_line("e\u{200B}\u{301}", 9).as_deref(), Ok("\u{E9}"));
}

#[test]
fn lines_of_a_request_stay_lines() {
    let text = "  1. Laporan\t2025 \r\n2. DPA\rterakhir\u{2028}\n\n3. RKA\u{85} ";
    assert_eq!(teks::multi_line(text, 99).as_deref(), Ok("1. Laporan 2025\n2. DPA\nterakhir\n\n\n3. RKA"));
    assert_eq!(teks::multi_line("abcd", 3), Err(TeksError::TooLong { len: 4, max: 3 }), "never cut");
    assert_eq!(teks::single_line("😀é", 2).as_deref(), Ok("😀é"), "length is counted in characters");
}

proptest! {
    #[test]
    fn cleaning_twice_is_cleaning_once(text in any::<String>()) {
        let line = teks::single_line(&text, usize::MAX).unwrap();
        prop_assert_eq!(teks::single_line(&line, usize::MAX).unwrap(), line.clone());
        prop_assert_eq!(line.is_empty(), teks::is_blank(&text));
        prop_assert!(!line.chars().any(char::is_control));
        let lines = teks::multi_line(&text, usize::MAX).unwrap();
        prop_assert_eq!(teks::multi_line(&lines, usize::MAX).unwrap(), lines);
    }

    #[test]
    fn a_telephone_number_shown_is_read_back(text in "(0|\\+62|62)(8[1-9][0-9]{7,10}|21[0-9]{5,8}|2[5-9][0-9]{6,9})|\\+6[0135][1-9][0-9]{6,12}|1500[0-9]{3}") {
        if let Ok(telepon) = Telepon::parse(&text) {
            prop_assert_eq!(Telepon::parse(&telepon.to_string()).unwrap(), telepon.clone());
            prop_assert_eq!(Telepon::parse(telepon.as_str()).unwrap(), telepon);
        }
    }

    #[test]
    fn every_true_birth_date_can_stand_in_a_nik(day in 0_u64..36_000, woman in any::<bool>(), serial in 1_u32..=9999) {
        use chrono::Datelike;
        let date = NaiveDate::from_ymd_opt(1927, 1, 1).unwrap() + chrono::Days::new(day);
        let plus = if woman { 40 } else { 0 };
        let nik = format!("320101{:02}{:02}{:02}{serial:04}", date.day() + plus, date.month(), date.year() % 100);
        let nik = Nik::parse(&nik).unwrap();
        prop_assert_eq!(nik.birth_date(today()), Some(date));
    }

    #[test]
    fn no_text_crashes_a_reader(text in any::<String>()) {
        let _ = (Nik::parse(&text).is_ok(), Telepon::parse(&text).is_ok(), Surel::parse(&text).is_ok());
    }
}
