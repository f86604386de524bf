//! What an office changes in its calendar, and the table the program ships.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::NaiveDate;
use domain::kalender::{
    AsalHari, CutiBersama, HariLibur, JenisLibur, Kalender, Pekan, PekanSejak, Pencabutan, PengaturanError,
    PengaturanKalender, Sebab, TabelTahun,
};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn libur(tanggal: &str, jenis: JenisLibur, nama: &str) -> HariLibur {
    HariLibur { tanggal: date(tanggal), nama: nama.to_owned(), jenis, dasar: "Keputusan Bupati 188/12/2026".to_owned() }
}

/// The five days every year has, which a complete table must hold.
fn table(tahun: i32, lengkap: bool) -> TabelTahun {
    let days = ["01-01", "05-01", "06-01", "08-17", "12-25"];
    let hari = days.map(|day| libur(&format!("{tahun}-{day}"), JenisLibur::LiburNasional, "Libur"));
    TabelTahun { tahun, dasar: format!("SKB {tahun}"), lengkap, hari: hari.to_vec() }
}

#[test]
fn the_shipped_table_holds_as_many_days_as_the_decrees() {
    let counts = [
        (2020, 16, 5, 1),
        (2021, 15, 1, 0),
        (2022, 16, 4, 0),
        (2023, 16, 11, 0),
        (2024, 17, 10, 2),
        (2025, 17, 11, 0),
        (2026, 17, 8, 0),
        (2027, 18, 8, 0),
    ];
    let kalender = Kalender::default();
    for (tahun, nasional, cuti_bersama, pemilu) in counts {
        let year = kalender.year(tahun);
        let count = |jenis| year.hari.iter().filter(|hari| hari.libur.jenis == jenis && hari.berlaku).count();
        assert!(year.lengkap, "{tahun} is decreed in full");
        assert_eq!(count(JenisLibur::LiburNasional), nasional, "national holidays of {tahun}");
        assert_eq!(count(JenisLibur::CutiBersama), cuti_bersama, "cuti bersama of {tahun}");
        assert_eq!(count(JenisLibur::Pemilu), pemilu, "election days of {tahun}");
        assert_eq!(year.hari.len(), nasional + cuti_bersama + pemilu, "no other day in {tahun}");
        assert!(year.hari.iter().all(|hari| !hari.libur.dasar.is_empty()), "each day of {tahun} names its decree");
        assert!(year.hari.is_sorted_by_key(|hari| hari.libur.tanggal), "{tahun} is in order");
    }
    assert!(!kalender.is_decreed(2019) && !kalender.is_decreed(2028));
}

#[test]
fn the_calendar_names_its_last_decree() {
    let version = Kalender::default().version();
    assert_eq!(version.tahun_lengkap, [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    assert_eq!(version.to_string(), "Hari libur 2020–2027, terakhir SKB 1205/2026, 3/2026, 2/2026 (15-9-2026)");
}

#[test]
fn an_office_that_goes_from_six_days_to_five_counts_each_day_by_its_own_week() {
    let pengaturan = PengaturanKalender {
        perubahan_pekan: vec![PekanSejak { sejak: date("2026-09-14"), pekan: Pekan::Lima }],
        ..PengaturanKalender::new(Pekan::Enam, CutiBersama::Libur)
    };
    let tenggat = Kalender::new(pengaturan).count(date("2026-09-07"), 10).unwrap();
    assert!(tenggat.dihitung.contains(&date("2026-09-12")), "the last Saturday under six days is worked");
    assert!(!tenggat.dihitung.contains(&date("2026-09-19")), "the first Saturday under five days is not");
    assert_eq!(tenggat.jatuh_tempo, date("2026-09-18"));
}

#[test]
fn a_new_week_holds_from_its_first_day_in_whatever_order_changes_stand() {
    let change = |sejak, pekan| PekanSejak { sejak: date(sejak), pekan };
    let (to_six, to_five) = (change("2026-02-07", Pekan::Enam), change("2026-06-06", Pekan::Lima));
    for perubahan_pekan in [vec![to_six, to_five], vec![to_five, to_six]] {
        let kalender = Kalender::new(PengaturanKalender { perubahan_pekan, ..PengaturanKalender::default() });
        let saturdays = ["2026-01-31", "2026-02-07", "2026-06-06"].map(|day| kalender.is_working_day(date(day)));
        assert_eq!(saturdays, [false, true, false]);
    }
}

#[test]
fn a_regional_holiday_and_a_closed_office_are_skipped_with_their_order() {
    let pengaturan = PengaturanKalender {
        tambahan: vec![
            libur("2026-11-25", JenisLibur::KantorTutup, "Banjir"),
            libur("2026-11-24", JenisLibur::LiburDaerah, "Hari jadi kabupaten"),
        ],
        ..PengaturanKalender::default()
    };
    assert_eq!(pengaturan.check(), []);
    let tenggat = Kalender::new(pengaturan).count(date("2026-11-23"), 1).unwrap();
    assert_eq!(tenggat.jatuh_tempo, date("2026-11-26"));
    let reasons: Vec<_> =
        tenggat.dilewati.iter().map(|day| (day.sebab, day.nama.as_str(), day.dasar.as_deref())).collect();
    let dasar = Some("Keputusan Bupati 188/12/2026");
    assert_eq!(
        reasons,
        [(Sebab::LiburDaerah, "Hari jadi kabupaten", dasar), (Sebab::KantorTutup, "Banjir", dasar)],
        "in order of date, each with its ground"
    );
}

#[test]
fn a_removed_holiday_is_worked_and_the_list_says_why() {
    let cabut = Pencabutan { tanggal: date("2026-12-24"), alasan: "SKB perubahan".to_owned() };
    let pengaturan = PengaturanKalender { pencabutan: vec![cabut], ..PengaturanKalender::default() };
    let kalender = Kalender::new(pengaturan);
    assert!(kalender.is_working_day(date("2026-12-24")));
    let year = kalender.year(2026);
    let row = year.hari.iter().find(|hari| hari.libur.tanggal == date("2026-12-24")).unwrap();
    assert_eq!(row.catatan.as_deref(), Some("Menjadi hari kerja di kantor ini: SKB perubahan"));
}

#[test]
fn an_office_closed_on_a_cuti_bersama_it_would_work_on_is_closed() {
    let pengaturan = PengaturanKalender {
        tambahan: vec![libur("2026-12-24", JenisLibur::KantorTutup, "Perbaikan listrik")],
        ..PengaturanKalender::new(Pekan::Lima, CutiBersama::Kerja)
    };
    let day = Kalender::new(pengaturan).why_not_working(date("2026-12-24")).unwrap();
    assert_eq!(day.sebab, Sebab::KantorTutup);
}

#[test]
fn an_addition_never_hides_the_national_holiday_of_its_date() {
    let tambahan = vec![libur("2026-12-25", JenisLibur::KantorTutup, "Tutup")];
    let kalender = Kalender::new(PengaturanKalender { tambahan, ..PengaturanKalender::default() });
    assert_eq!(kalender.why_not_working(date("2026-12-25")).unwrap().sebab, Sebab::LiburNasional);
}

#[test]
fn a_loaded_year_makes_its_deadlines_certain() {
    let mut tabel = table(2028, true);
    tabel.hari.push(libur("2028-01-26", JenisLibur::LiburNasional, "Tahun Baru Imlek"));
    let pengaturan = PengaturanKalender { tabel: vec![tabel], ..PengaturanKalender::default() };
    assert_eq!(pengaturan.check(), []);
    let kalender = Kalender::new(pengaturan);
    let tenggat = kalender.count(date("2028-01-25"), 1).unwrap();
    assert_eq!((tenggat.jatuh_tempo, tenggat.sementara), (date("2028-01-27"), false));
    assert_eq!(kalender.version().tahun_lengkap.last(), Some(&2028));
}

#[test]
fn a_year_known_in_part_skips_what_is_known_and_stays_provisional() {
    let hari = vec![libur("2028-01-26", JenisLibur::LiburNasional, "Tahun Baru Imlek")];
    let tabel = TabelTahun { tahun: 2028, dasar: "Siaran pers".to_owned(), lengkap: false, hari };
    let kalender = Kalender::new(PengaturanKalender { tabel: vec![tabel], ..PengaturanKalender::default() });
    let tenggat = kalender.count(date("2028-01-25"), 1).unwrap();
    assert_eq!((tenggat.jatuh_tempo, tenggat.sementara), (date("2028-01-27"), true));
    let fixed = kalender.year(2028).hari.iter().filter(|hari| hari.asal == AsalHari::BertanggalTetap).count();
    assert_eq!(fixed, 5, "the five fixed dates stand beside the known one");
}

#[test]
fn the_last_table_of_a_year_replaces_the_others_and_the_shipped_one() {
    let mut first = table(2027, true);
    first.hari.push(libur("2027-03-01", JenisLibur::LiburNasional, "Keliru"));
    let pengaturan = PengaturanKalender { tabel: vec![first, table(2027, true)], ..PengaturanKalender::default() };
    let kalender = Kalender::new(pengaturan);
    assert!(kalender.is_working_day(date("2027-03-01")), "the first table is superseded");
    assert!(kalender.is_working_day(date("2027-03-10")), "so is the shipped list");
    assert_eq!(kalender.year(2027).hari.len(), 5);
}

#[test]
fn settings_that_cannot_stand_are_all_named() {
    let mut tabel = table(2028, true);
    tabel.hari.retain(|hari| hari.tanggal != date("2028-08-17"));
    tabel.hari.push(libur("2029-02-01", JenisLibur::LiburNasional, "Imlek"));
    tabel.dasar = "  ".to_owned();
    let pengaturan = PengaturanKalender {
        tabel: vec![tabel],
        tambahan: vec![
            libur("2026-11-24", JenisLibur::LiburDaerah, "\u{200B}"),
            libur("2026-11-24", JenisLibur::KantorTutup, "Tutup"),
        ],
        pencabutan: vec![Pencabutan { tanggal: date("0026-12-24"), alasan: "Perubahan".to_owned() }],
        ..PengaturanKalender::default()
    };
    assert_eq!(
        pengaturan.check(),
        [
            PengaturanError::Twice(date("2026-11-24")),
            PengaturanError::Year(26),
            PengaturanError::Blank(date("2026-11-24")),
            PengaturanError::NoDecree(2028),
            PengaturanError::OtherYear { tanggal: date("2029-02-01"), tahun: 2028 },
            PengaturanError::Incomplete { tahun: 2028, nama: "Proklamasi Kemerdekaan" },
        ]
    );
}

#[test]
fn settings_come_back_from_the_journal_as_they_were_written() {
    let pengaturan = PengaturanKalender {
        perubahan_pekan: vec![PekanSejak { sejak: date("2026-09-14"), pekan: Pekan::Lima }],
        tabel: vec![table(2028, true)],
        tambahan: vec![libur("2026-11-24", JenisLibur::LiburDaerah, "Hari jadi")],
        ..PengaturanKalender::new(Pekan::Enam, CutiBersama::Kerja)
    };
    let json = serde_json::to_string(&pengaturan).unwrap();
    assert!(json.starts_with(r#"{"pekan":6,"#), "the week is a number: {json}");
    assert_eq!(serde_json::from_str::<PengaturanKalender>(&json).unwrap(), pengaturan);
    assert!(serde_json::from_str::<PengaturanKalender>(r#"{"pekan":7}"#).is_err());
    assert!(serde_json::from_str::<PengaturanKalender>(r#"{"hari":[]}"#).is_err());
}
