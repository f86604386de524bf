//! What lists write about an exemption is read without anything being made up.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::NaiveDate;
use domain::pengecualian::baca::{cakupan, dasar, jangka};
use domain::pengecualian::{Cakupan, Jangka};

/// Citations as `a`, `h2`; other laws as `name|article`; the remark.
fn read(text: &str) -> (String, Vec<String>, String) {
    let read = dasar(text);
    let cited = read.pasal_17.iter().map(|ground| {
        format!("{}{}", ground.huruf().letter(), ground.angka().map(|angka| angka.to_string()).unwrap_or_default())
    });
    let lain = read.lain.iter().map(|lain| format!("{}|{}", lain.peraturan, lain.pasal)).collect();
    (cited.collect::<Vec<_>>().join(" "), lain, read.keterangan)
}

#[test]
fn the_ways_lists_cite_article_17_are_all_read() {
    for (text, expected) in [
        ("UU 14/2008 Pasal 17 huruf a, c", "a c"),
        ("UU No. 14 Tahun 2008 Pasal 17 huruf a", "a"),
        ("Psl 17 hrf (b)", "b"),
        ("UU No 14 Th 2008 ps. 17 ayat (a)", "a"),
        ("17.h.3", "h3"),
        ("Pasal 17 h UU KIP", "h"),
        ("Pasal 17h", "h"),
        ("UU KIP Pasal 17 huruf h angka 2 dan angka 3", "h2 h3"),
        ("Pasal 17 huruf a angka 2, huruf h angka 4", "a2 h4"),
        ("Pasal 17 huruf a dan Pasal 17 huruf i", "a i"),
        ("Pasal 17 huruf a s.d. c UU 14/2008", "a b c"),
        ("Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik Pasal 17 huruf j", "j"),
        ("UU 14 Tahun 2008 huruf h", "h"),
        ("Pasal 17 huruf h angka 9", "h"),
        ("Pasal 17 huruf b angka 1", "b"),
        ("PASAL 17 HURUF (H) ANGKA (5)", "h5"),
    ] {
        assert_eq!(read(text).0, expected, "a desk's own citation “{text}” must not be typed a second time");
    }
}

#[test]
fn a_letter_of_another_law_is_no_ground_of_exemption() {
    for text in [
        "UU 27/2022 Pasal 17 huruf a",
        "UU 14/2008 Pasal 6 ayat (3) huruf c",
        "Perki 1/2021 Pasal 17",
        "",
        "rahasia",
        "UU KIP",
    ] {
        assert_eq!(read(text).0, "", "“{text}” cites no letter of UU 14/2008 art. 17, and none may be invented");
    }
}

#[test]
fn other_laws_come_apart_with_their_articles() {
    let expect = |text: &str, cited: &str, lain: &[&str], keterangan: &str| {
        let read = read(text);
        assert_eq!((read.0.as_str(), read.2.as_str()), (cited, keterangan), "“{text}”");
        assert_eq!(read.1, lain, "each law of “{text}” is a basis of its own");
    };
    expect(
        "1. UU No. 14 Tahun 2008 Pasal 17 huruf a\n2. Permenpan PER/04/M.PAN/03/2008\n3. Permenpan PER/05/M.PAN/03/2008",
        "a",
        &["Permenpan PER/04/M.PAN/03/2008|", "Permenpan PER/05/M.PAN/03/2008|"],
        "",
    );
    let pdp = "UU 27/2022 Pelindungan Data Pribadi|";
    expect("Pasal 17 huruf h angka 2 UU KIP; UU 27/2022 Pelindungan Data Pribadi", "h2", &[pdp], "");
    expect("Pasal 17 huruf h, UU 27/2022 Pelindungan Data Pribadi", "h", &[pdp], "");
    expect("UU 14/2008 Pasal 17 huruf h; UU Perlindungan Data Pribadi", "h", &["UU Perlindungan Data Pribadi|"], "");
    expect("UU 14/2008 Pasal 17 huruf h jo. UU 27/2022 Pasal 4 ayat (2)", "h", &["UU 27/2022|Pasal 4 ayat (2)"], "");
    expect("Pasal 17 huruf h UU KIP dan Pasal 4 UU 27/2022", "h", &["UU 27/2022|Pasal 4"], "");
    expect("UU 14/2008 Pasal 17 huruf j, Pasal 44 UU 43/2009", "j", &["UU 43/2009|Pasal 44"], "");
    expect("1. UU 14/2008 Pasal 17 huruf b 2. UU 30 Tahun 2000", "b", &["UU 30 Tahun 2000|"], "");
    expect(
        "PP 61 Tahun 2010 tentang Pelaksanaan UU 14/2008",
        "",
        &["PP 61 Tahun 2010 tentang Pelaksanaan UU 14/2008|"],
        "",
    );
    expect("Kitab Undang-Undang Hukum Pidana Pasal 322", "", &["Kitab Undang-Undang Hukum Pidana|Pasal 322"], "");
    expect("UU 14/2008 Pasal 6 ayat (3) huruf a, Pasal 17 huruf h", "h", &["UU 14/2008|Pasal 6 ayat (3) huruf a"], "");
    expect("UU 14/2008 Pasal 17 huruf g (stabilitas ekonomi)", "g", &[], "stabilitas ekonomi");
    expect(
        "UU 14/2008 (UU KIP) Pasal 17 huruf i (rahasia dagang/keamanan sistem)",
        "i",
        &[],
        "rahasia dagang/keamanan sistem",
    );
    expect("rahasia jabatan", "", &[], "rahasia jabatan");
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn event(text: &str) -> Jangka {
    Jangka::Peristiwa { peristiwa: text.to_owned(), terjadi: None }
}

#[test]
fn a_period_is_read_as_far_as_it_says() {
    for text in [
        "sampai dengan 31 Desember 2027",
        "31-12-2027",
        "s.d. 31/12/2027",
        "Sampai tanggal 31 Des 2027",
        "hingga akhir tahun 2027",
    ] {
        assert_eq!(jangka(text, None), Jangka::Tanggal { sampai: day(2027, 12, 31) }, "“{text}” names its last day");
    }
    for text in [
        "5 tahun",
        "5 (lima) tahun sejak ditetapkan",
        "2 tahun setelah proses seleksi berakhir",
        "sampai ditetapkannya Renja",
        "Selama proses pemeriksaan hingga putusan final",
        "5 tahun, sesuai masa simpan arsip keuangan",
        "sampai tahun 2027",
    ] {
        assert_eq!(jangka(text, None), event(text), "“{text}” names no first or last day; none may be invented");
    }
    for text in ["Selama diperlukan", "Permanen", "Tidak terbatas", "Permanen (kecuali kepada pemilik data)"] {
        assert_eq!(jangka(text, None), Jangka::SelamaDiperlukan, "“{text}” says no end");
    }
    for text in ["", " \n ", "-"] {
        assert_eq!(jangka(text, None), Jangka::Belum, "“{text}” says nothing, and nothing is made of it");
    }
}

#[test]
fn years_count_only_from_a_day_that_is_known() {
    let decree = Some(day(2024, 3, 1));
    let five = |sejak| Jangka::Tahun { tahun: 5, sejak };
    assert_eq!(jangka("5 tahun sejak 1 Januari 2024", None), five(day(2024, 1, 1)));
    assert_eq!(jangka("5 (lima) tahun sejak ditetapkan", decree), five(day(2024, 3, 1)));
    assert_eq!(jangka("Lima tahun terhitung sejak ditetapkan.", decree), five(day(2024, 3, 1)));
    assert_eq!(jangka("5 tahun", decree), event("5 tahun"), "the text does not say that it counts from the decree");
    assert_eq!(
        jangka("5 tahun setelah keputusan disiplin", decree),
        event("5 tahun setelah keputusan disiplin"),
        "the disciplinary decision is another one"
    );
}

#[test]
fn several_periods_in_one_cell_stay_the_words_they_are() {
    let text = "1. Tidak terbatas, kecuali dengan izin Bupati\n2. Sampai proses pengaduan selesai";
    assert_eq!(
        jangka(text, None),
        event("1. Tidak terbatas, kecuali dengan izin Bupati 2. Sampai proses pengaduan selesai"),
        "the desk must choose between them, not the program"
    );
    let Jangka::Peristiwa { peristiwa, .. } = jangka(&"sampai selesai ".repeat(100), None) else { unreachable!() };
    assert!(peristiwa.chars().count() <= 500, "a long cell must still fit the field; the whole text is kept beside it");
}

#[test]
fn a_remark_that_a_part_is_open_makes_it_partial() {
    let open = |text: &str| match cakupan(text) {
        Some(Cakupan::Sebagian { terbuka, .. }) => terbuka,
        Some(Cakupan::Seluruh) | None => "-".to_owned(),
    };
    assert_eq!(open("Permanen (hanya rekap total boleh diumumkan)"), "rekap total");
    assert_eq!(open("hanya rekap total boleh diumumkan"), "rekap total");
    assert_eq!(open("Nilai per orang ditutup, daftar kelulusan tetap terbuka"), "daftar kelulusan");
    for text in [
        "",
        "Permanen",
        "tidak dapat diberikan",
        "Dokumen tidak boleh dibuka",
        "Permanen (kecuali kepada pemilik data)",
    ] {
        assert_eq!(open(text), "-", "“{text}” opens no part for the public");
    }
    let Some(Cakupan::Sebagian { tertutup, .. }) = cakupan("NIK dan alamat dihitamkan") else { unreachable!() };
    assert_eq!(tertutup, "nik dan alamat");
}

proptest::proptest! {
    #[test]
    fn no_cell_of_a_spreadsheet_stops_the_reader(text in "(?s)([.,;() \n/-]|pasal|17|huruf|[a-k]|angka|UU|tahun|sampai|5|2027|İ|ß|.){0,40}") {
        let read = dasar(&text);
        assert!(read.lain.iter().all(|lain| !lain.peraturan.trim().is_empty()), "a law without a name could not be kept");
        if let Jangka::Peristiwa { peristiwa, .. } = jangka(&text, None) {
            assert!(!peristiwa.trim().is_empty(), "an event without a word could not be kept");
        }
        cakupan(&text);
    }
}
