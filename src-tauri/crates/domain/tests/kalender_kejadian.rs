//! The day of the event: counted or not, and deemed later when it is not worked; and the date that is safe under either
//! reading of cuti bersama.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data must fail")]

use chrono::{Days, NaiveDate};
use domain::kalender::{
    CutiBersama, HariKejadian, HariLibur, JenisLibur, Kalender, Pekan, PengaturanKalender, Tenggat,
};
use proptest::prelude::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn office(hitung_hari_kejadian: bool, penerimaan: HariKejadian) -> Kalender {
    Kalender::new(PengaturanKalender { hitung_hari_kejadian, penerimaan, ..PengaturanKalender::default() })
}

fn due(kalender: &Kalender, mulai: &str, n: u32) -> String {
    kalender.count(date(mulai), n).unwrap().jatuh_tempo.to_string()
}

#[test]
fn a_saturday_counts_from_its_real_date_or_as_the_monday_after_it() {
    let periods = [3, 10, 17, 14, 30];
    let real = office(false, HariKejadian::Nyata);
    assert_eq!(
        periods.map(|n| due(&real, "2026-05-16", n)),
        ["2026-05-20", "2026-06-03", "2026-06-12", "2026-06-09", "2026-07-02"],
        "the real date is kept: day one is Monday"
    );
    let deemed = office(false, HariKejadian::HariKerjaBerikut);
    assert_eq!(
        periods.map(|n| due(&deemed, "2026-05-16", n)),
        ["2026-05-21", "2026-06-04", "2026-06-15", "2026-06-10", "2026-07-03"],
        "deemed received on Monday: day one is Tuesday"
    );
}

#[test]
fn an_event_deemed_later_says_on_which_day_and_counts_neither_it_nor_what_lies_before() {
    let tenggat = office(false, HariKejadian::HariKerjaBerikut).count(date("2026-05-16"), 1).unwrap();
    assert_eq!(tenggat.dianggap_diterima, Some(date("2026-05-18")), "Monday is the day it is deemed received");
    assert_eq!(tenggat.dihitung, [date("2026-05-19")], "day one is the working day after that");
    let skipped: Vec<_> = tenggat.dilewati.iter().map(|day| day.tanggal).collect();
    assert_eq!(skipped, [date("2026-05-17")], "Sunday is passed over; the deemed day is neither counted nor skipped");
    let worked = office(false, HariKejadian::HariKerjaBerikut).count(date("2026-05-18"), 1).unwrap();
    assert_eq!(worked.dianggap_diterima, None, "an event on a working day is what it is");
}

#[test]
fn an_office_that_counts_the_event_ends_a_working_day_earlier_when_it_worked_that_day() {
    let strict = office(true, HariKejadian::Nyata);
    let tenggat = strict.count(date("2026-11-23"), 10).unwrap();
    assert_eq!((tenggat.jatuh_tempo, tenggat.begins_by_own_rule()), (date("2026-12-04"), true));
    assert_eq!(tenggat.dihitung.first(), Some(&date("2026-11-23")), "the event's own day is day one");
    let saturday = strict.count(date("2026-11-21"), 10).unwrap();
    assert_eq!((saturday.jatuh_tempo, saturday.begins_by_own_rule()), (date("2026-12-04"), false));
    let both = office(true, HariKejadian::HariKerjaBerikut).count(date("2026-11-21"), 10).unwrap();
    assert_eq!(both.dihitung.first(), Some(&date("2026-11-23")), "the day it is deemed received is day one then");
    assert_eq!(both.dianggap_diterima, Some(date("2026-11-23")));
}

#[test]
fn the_explanation_says_by_which_rule_the_count_began() {
    let says = |kalender: Kalender, mulai| kalender.count(date(mulai), 10).unwrap().hari_pertama;
    assert_eq!(says(Kalender::default(), "2026-05-16"), "Hari ke-1 adalah hari kerja berikutnya.");
    assert_eq!(
        says(office(true, HariKejadian::Nyata), "2026-11-23"),
        "Hari kejadian dihitung sebagai hari ke-1, menurut aturan kantor ini."
    );
    let deemed = "Sabtu, 16 Mei 2026 bukan hari kerja: menurut aturan kantor ini dianggap Senin, 18 Mei 2026, dan";
    assert_eq!(
        says(office(false, HariKejadian::HariKerjaBerikut), "2026-05-16"),
        format!("{deemed} hari ke-1 adalah hari kerja berikutnya.")
    );
    assert_eq!(
        says(office(true, HariKejadian::HariKerjaBerikut), "2026-05-16"),
        format!("{deemed} hari itu dihitung sebagai hari ke-1.")
    );
}

#[test]
fn asking_whether_the_event_was_worked_in_a_year_without_decree_makes_the_date_provisional() {
    let tenggat = |kalender: Kalender| kalender.count(date("2019-12-31"), 1).unwrap();
    assert!(!tenggat(office(false, HariKejadian::Nyata)).sementara, "only 2020 was touched");
    assert_eq!(tenggat(office(true, HariKejadian::Nyata)).tahun_belum_ditetapkan, [2019]);
}

#[test]
fn the_safe_date_is_the_deadline_with_cuti_bersama_worked() {
    let kalender = Kalender::default();
    let safe = |n| kalender.count(date("2026-02-11"), n).unwrap().aman.map(|day| day.to_string()).unwrap_or_default();
    assert_eq!(
        [3, 10, 17, 14, 30].map(safe),
        ["2026-02-16", "2026-02-26", "2026-03-09", "2026-03-04", "2026-03-27"],
        "as an office that works on cuti bersama counts"
    );
    assert_eq!(kalender.count(date("2026-08-10"), 10).unwrap().aman, None, "no cuti bersama on the way");
    let works = Kalender::new(PengaturanKalender::new(Pekan::Lima, CutiBersama::Kerja));
    assert_eq!(works.count(date("2026-02-11"), 10).unwrap().aman, None, "such an office has but one date");
}

#[test]
fn a_cuti_bersama_on_which_the_office_is_closed_anyway_makes_no_earlier_date() {
    let closed = HariLibur {
        tanggal: date("2026-12-24"),
        nama: "Perbaikan listrik".to_owned(),
        jenis: JenisLibur::KantorTutup,
        dasar: "Edaran".to_owned(),
    };
    let kalender = Kalender::new(PengaturanKalender { tambahan: vec![closed], ..PengaturanKalender::default() });
    assert_eq!(kalender.count(date("2026-12-23"), 1).unwrap().aman, None, "nobody worked on that day in any reading");
}

proptest! {
    #[test]
    fn each_rule_is_worth_one_working_day_and_only_where_it_applies(days in 0_u64..2_500, n in 2_u32..60) {
        let mulai = date("2020-02-01") + Days::new(days);
        let plain = Kalender::default();
        let last = |tenggat: Tenggat| tenggat.jatuh_tempo;
        let worked = plain.is_working_day(mulai);
        let strict = office(true, HariKejadian::Nyata).count(mulai, n).unwrap();
        prop_assert_eq!(last(strict), last(plain.count(mulai, n - u32::from(worked)).unwrap()));
        let mild = office(false, HariKejadian::HariKerjaBerikut).count(mulai, n).unwrap();
        prop_assert_eq!(last(mild), last(plain.count(mulai, n + u32::from(!worked)).unwrap()));
        let both = office(true, HariKejadian::HariKerjaBerikut).count(mulai, n).unwrap();
        prop_assert_eq!(last(both), last(plain.count(mulai, n - u32::from(worked)).unwrap()));
    }
}
