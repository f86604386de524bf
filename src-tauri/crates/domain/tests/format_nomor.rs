//! Letter numbers, Roman numerals, money and numbers in words.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::NaiveDate;
use domain::format::nomor::{IsiNomor, NomorError, PolaError, PolaNomor, PolaWarning};
use domain::format::rupiah::{self, RupiahError};
use domain::format::{romawi, terbilang};
use proptest::prelude::*;

fn isi(n: u64) -> IsiNomor<'static> {
    let tanggal = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    IsiNomor { n, tanggal, kode_unit: "OR", perangkat: "DISKOMINFO", klasifikasi: "000.8.3.3" }
}

#[test]
fn patterns_of_real_offices_write_their_numbers() {
    let cases = [
        ("{n:04}/PPID/{bulan_romawi}/{tahun}", 7, "0007/PPID/XI/2026"),
        ("{klasifikasi}/{n}/{kode_unit}", 15, "000.8.3.3/15/OR"),
        ("B-{n}/{perangkat}/{kode_unit}/{bulan:02}/{tahun}", 235, "B-235/DISKOMINFO/OR/11/2026"),
        ("{n:03}/SKD/{bulan}/{tahun}", 1, "001/SKD/11/2026"),
        ("NOMOR {n} TAHUN {tahun}", 23, "NOMOR 23 TAHUN 2026"),
        ("{n:02}/{tahun}", 12_345, "12345/2026"),
    ];
    for (pola, n, nomor) in cases {
        assert_eq!(PolaNomor::parse(pola).unwrap().render(&isi(n)).unwrap(), nomor, "{pola}");
    }
}

#[test]
fn a_pattern_that_cannot_number_letters_is_refused_when_saved() {
    let cases = [
        ("", PolaError::Blank),
        (" \u{A0} ", PolaError::Blank),
        ("PPID/{tahun}", PolaError::NoNumber),
        ("{n}/{bln}", PolaError::UnknownToken("bln".to_owned())),
        ("{n:4}", PolaError::UnknownToken("n:4".to_owned())),
        ("{n:00}", PolaError::UnknownToken("n:00".to_owned())),
        ("{n:0999999999}", PolaError::UnknownToken("n:0999999999".to_owned())),
        ("{n}/{", PolaError::Brace),
        ("{n}}", PolaError::Brace),
        ("{{n}}", PolaError::Brace),
        ("{n}\u{202E}/PPID", PolaError::Invisible),
        ("{n}\n{tahun}", PolaError::Invisible),
        ("{n}{bulan}/{tahun}", PolaError::Touching),
        ("{tahun}{n:04}", PolaError::Touching),
    ];
    for (pola, error) in cases {
        assert_eq!(PolaNomor::parse(pola), Err(error), "{pola:?}");
    }
    assert_eq!(PolaNomor::parse(&format!("{{n}}{}", "X".repeat(78))), Err(PolaError::TooLong(81)));
}

#[test]
fn a_pattern_without_the_year_is_kept_with_a_warning() {
    assert_eq!(PolaNomor::parse("{n}/PPID").unwrap().warnings(), [PolaWarning::NoYear]);
    assert_eq!(PolaNomor::parse("{n}/{tahun}").unwrap().warnings(), []);
}

#[test]
fn a_number_is_not_written_with_a_hole_in_it() {
    let pola = PolaNomor::parse("{n}/{kode_unit}/{tahun}").unwrap();
    assert_eq!(pola.render(&IsiNomor { kode_unit: " ", ..isi(1) }), Err(NomorError::Missing("kode_unit")));
    let long = "X".repeat(80);
    assert_eq!(pola.render(&IsiNomor { kode_unit: &long, ..isi(1) }), Err(NomorError::TooLong(87)));
}

#[test]
fn the_sentence_shows_tokens_as_they_are_typed() {
    let sentence = PolaError::UnknownToken("bln".to_owned()).to_string();
    assert!(sentence.starts_with("Pola nomor tidak mengenal {bln}; pakai {n}, {n:04}"), "{sentence}");
}

#[test]
fn roman_months_are_the_twelve_of_the_letters() {
    let months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    for (n, roman) in (1..).zip(months) {
        assert_eq!(romawi::write(n).unwrap(), roman);
    }
    for wrong in ["", "IIII", "IC", "XIV2", "VX"] {
        assert!(romawi::parse(wrong).is_err(), "{wrong:?} is not written by the rule");
    }
    assert_eq!(romawi::parse(" xi "), Ok(11));
    assert!(romawi::write(0).is_err() && romawi::write(4000).is_err());
    assert!(romawi::parse(&"M".repeat(100)).is_err(), "no overflow");
}

#[test]
fn numbers_are_said_as_indonesians_say_them() {
    let cases = [
        (0, "nol"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (19, "sembilan belas"),
        (100, "seratus"),
        (110, "seratus sepuluh"),
        (111, "seratus sebelas"),
        (115, "seratus lima belas"),
        (199, "seratus sembilan puluh sembilan"),
        (1001, "seribu satu"),
        (1100, "seribu seratus"),
        (1111, "seribu seratus sebelas"),
        (2026, "dua ribu dua puluh enam"),
        (10_000, "sepuluh ribu"),
        (11_000, "sebelas ribu"),
        (21_000, "dua puluh satu ribu"),
        (101_000, "seratus satu ribu"),
        (999_999, "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"),
        (1_001_000, "satu juta seribu"),
        (1_500_000, "satu juta lima ratus ribu"),
        (1_000_000_001, "satu miliar satu"),
        (
            2_147_483_647,
            "dua miliar seratus empat puluh tujuh juta empat ratus delapan puluh tiga ribu enam ratus empat puluh tujuh",
        ),
    ];
    for (n, words) in cases {
        assert_eq!(terbilang::words(n), words);
    }
    assert_eq!(terbilang::rupiah(1_500), "seribu lima ratus rupiah");
    assert!(terbilang::words(u64::MAX).starts_with("delapan belas kuintiliun"));
}

#[test]
fn money_follows_the_indonesian_marks() {
    assert_eq!(rupiah::show(1_500), "Rp1.500");
    assert_eq!(rupiah::show(-2_500_000), "-Rp2.500.000");
    assert_eq!(rupiah::show(i64::MIN), "-Rp9.223.372.036.854.775.808");
    for text in ["Rp1.500", "1500", "1.500", "Rp 1.500,00", "Rp. 1.500,-", "rp\u{A0}1.500", " Rp1.500 "] {
        assert_eq!(rupiah::parse(text), Ok(1_500), "{text}");
    }
    let refused = [
        ("", RupiahError::Blank),
        ("Rp1.000,50", RupiahError::Sen),
        ("1,5", RupiahError::Sen),
        ("1,500", RupiahError::Sen),
        ("1.5", RupiahError::Grouping),
        ("1.5000", RupiahError::Grouping),
        ("1500.000", RupiahError::Grouping),
        ("-5000", RupiahError::Negative),
        ("Rp-5.000", RupiahError::Negative),
        ("seribu", RupiahError::Shape),
        ("=1+1", RupiahError::Shape),
        ("1e6", RupiahError::Shape),
        ("١٥٠٠", RupiahError::ForeignDigit),
        ("1.000.000.000.000.000", RupiahError::TooLarge),
        ("99999999999999999999999", RupiahError::TooLarge),
    ];
    for (text, error) in refused {
        assert_eq!(rupiah::parse(text), Err(error), "{text}");
    }
}

/// Reads words back, by another way than they were written.
fn number(words: &str) -> u64 {
    let unit = |word: &str| {
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
            .iter()
            .position(|w| *w == word)
            .unwrap() as u64
    };
    let (mut total, mut group, mut digit) = (0, 0, 0);
    for word in words.split(' ') {
        match word {
            "sepuluh" => group += 10,
            "sebelas" => group += 11,
            "seratus" => group += 100,
            "seribu" => total += 1_000,
            "belas" => (group, digit) = (group + 10 + digit, 0),
            "puluh" => (group, digit) = (group + digit * 10, 0),
            "ratus" => (group, digit) = (group + digit * 100, 0),
            "ribu" | "juta" | "miliar" | "triliun" | "kuadriliun" | "kuintiliun" => {
                let power = ["ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"]
                    .iter()
                    .position(|w| *w == word)
                    .unwrap();
                total += (group + digit) * 1000_u64.pow(power as u32 + 1);
                (group, digit) = (0, 0);
            }
            _ => digit = unit(word),
        }
    }
    total + group + digit
}

proptest! {
    #[test]
    fn words_say_the_number(n in prop_oneof![0_u64..10_000, any::<u64>()]) {
        prop_assert_eq!(number(&terbilang::words(n)), n);
    }

    #[test]
    fn money_written_is_money_read(n in 0..=rupiah::MAX) {
        prop_assert_eq!(rupiah::parse(&rupiah::show(n)), Ok(n));
    }

    #[test]
    fn roman_written_is_roman_read(n in 1_u16..=3999) {
        prop_assert_eq!(romawi::parse(&romawi::write(n).unwrap()), Ok(n));
    }

    #[test]
    fn a_pattern_is_kept_as_typed_and_tells_numbers_apart(
        parts in proptest::collection::vec(prop_oneof![
            Just("{kode_unit}"), Just("{bulan_romawi}"), Just("{bulan}"), Just("{bulan:02}"), Just("{tahun}"),
            Just("{perangkat}"), Just("{klasifikasi}"), Just("/"), Just("-"), Just("PPID"),
        ], 0..4),
        width in 1_usize..=9, a in 1_u64..100_000, b in 1_u64..100_000,
    ) {
        let text = format!("{}/{{n:0{width}}}/x", parts.concat());
        let pola = PolaNomor::parse(&text).unwrap();
        prop_assert_eq!(pola.to_string(), text);
        prop_assert_eq!(pola.render(&isi(a)).unwrap() == pola.render(&isi(b)).unwrap(), a == b);
    }

    #[test]
    fn no_text_crashes_a_reader(text in any::<String>()) {
        let _ = (PolaNomor::parse(&text).is_ok(), rupiah::parse(&text).is_ok(), romawi::parse(&text).is_ok());
    }
}
