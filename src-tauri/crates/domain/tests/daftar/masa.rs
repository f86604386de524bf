//! What an exemption is on a day, and how its period and its grounds are written (PP 61/2010 art. 5–11; Perki 1/2021 art.
//! 51, 52).

use domain::id::{PermohonanId, UjiId};
use domain::kalender::Kalender;
use domain::pengecualian::{
    DasarLain, HARI_INGATKAN, HARI_TETAPKAN_TERBUKA, IsiPengecualian, Jangka, PengecualianEvent, StatusPengecualian,
};
use uuid::Uuid;

use crate::pengecualian::{after, ditetapkan, isi};
use crate::tanggal;

fn sampai(hari: chrono::NaiveDate) -> IsiPengecualian {
    IsiPengecualian { jangka: Jangka::Tanggal { sampai: hari }, ..isi() }
}

#[test]
fn its_end_is_told_to_the_working_day() {
    let (today, kalender) = (tanggal("2026-11-23"), Kalender::default());
    let due = |days| kalender.count(today, days).unwrap().jatuh_tempo;
    let yesterday = today.pred_opt().unwrap();
    for (end, status) in [
        (due(HARI_INGATKAN + 1), StatusPengecualian::Berlaku),
        (due(HARI_INGATKAN), StatusPengecualian::SegeraBerakhir),
        (due(HARI_TETAPKAN_TERBUKA + 1), StatusPengecualian::SegeraBerakhir),
        (due(HARI_TETAPKAN_TERBUKA), StatusPengecualian::HarusDitetapkanTerbuka),
        (today, StatusPengecualian::HarusDitetapkanTerbuka),
        (yesterday, StatusPengecualian::Terbuka),
    ] {
        assert_eq!(after(sampai(end), [ditetapkan()]).status(today, &kalender), status, "ending {end}");
        let bare = after(sampai(end), []).status(today, &kalender);
        assert_eq!(bare, StatusPengecualian::BelumDiuji, "what was never tested never closed anything");
    }
    assert_eq!(after(isi(), [ditetapkan()]).status(today, &kalender), StatusPengecualian::Berlaku, "as long as needed");
}

#[test]
fn what_was_tested_is_not_in_force_before_its_decree_and_is_open_after_its_end() {
    let (today, kalender) = (tanggal("2026-11-23"), Kalender::default());
    let tested = |isi: IsiPengecualian| {
        after(
            isi.clone(),
            [PengecualianEvent::Diuji {
                uji: UjiId(Uuid::nil()),
                nomor: "1/2026".to_owned(),
                tanggal: today,
                permohonan: Some(PermohonanId(Uuid::nil())),
                isi: Box::new(isi),
                membuka: false,
            }],
        )
    };
    let now = tested(isi()).status(today, &kalender);
    assert!(now == StatusPengecualian::SudahDiuji && !now.in_force());
    assert_eq!(tested(sampai(tanggal("2026-11-22"))).status(today, &kalender), StatusPengecualian::Terbuka);
    let review = IsiPengecualian { tinjau: Some(today), ..isi() };
    assert!(tested(review.clone()).perlu_ditinjau(today) && !after(review, []).perlu_ditinjau(today));
}

#[test]
fn a_period_ends_on_the_day_it_says_and_far_ones_end_nothing() {
    let end = |jangka: Jangka| jangka.berakhir();
    let years = |tahun, sejak: &str| Jangka::Tahun { tahun, sejak: tanggal(sejak) };
    assert_eq!(end(years(30, "2026-01-15")), Some(tanggal("2056-01-14")), "thirty years for letter a");
    assert_eq!(end(years(1, "2024-02-29")), Some(tanggal("2025-02-27")));
    assert_eq!(end(years(u32::MAX, "2026-01-01")), None, "past the end of the calendar");
    assert_eq!(end(Jangka::SelamaDiperlukan), None);
    assert_eq!(end(Jangka::Belum), None);
}

#[test]
fn periods_and_grounds_are_written_as_lists_write_them() {
    let event = |peristiwa: &str, terjadi: Option<&str>| {
        Jangka::Peristiwa { peristiwa: peristiwa.to_owned(), terjadi: terjadi.map(tanggal) }.label()
    };
    assert_eq!(Jangka::Tanggal { sampai: tanggal("2027-12-31") }.label(), "Sampai dengan 31 Desember 2027");
    assert_eq!(
        Jangka::Tahun { tahun: 5, sejak: tanggal("2026-03-02") }.label(),
        "5 tahun sejak 2 Maret 2026 (sampai dengan 1 Maret 2031)"
    );
    assert_eq!(event("ditetapkannya Renja", None), "Sampai ditetapkannya Renja");
    assert_eq!(event("sampai ditetapkannya Renja", None), "Sampai ditetapkannya Renja", "not sampai twice");
    assert_eq!(event("selama proses lelang", None), "Selama proses lelang");
    assert_eq!(event("5 hari setelah lelang", None), "5 hari setelah lelang");
    assert_eq!(
        event("ditetapkannya Renja", Some("2026-11-23")),
        "Sampai ditetapkannya Renja (terjadi 23 November 2026)"
    );
    assert_eq!(event("", None), "Sampai ");
    assert_eq!(Jangka::Belum.label(), "", "an empty fact is an empty cell");
    let law = DasarLain { peraturan: "UU 27/2022".to_owned(), pasal: "Pasal 4 ayat (2)".to_owned() };
    let both = IsiPengecualian { dasar_lain: vec![law], dasar_asli: "asli".to_owned(), ..isi() };
    assert_eq!(both.dasar(), "Pasal 17 huruf h angka 2 UU 14/2008; Pasal 4 ayat (2) UU 27/2022");
    let unread = IsiPengecualian { dasar_asli: "Perbup nomor sekian".to_owned(), ..IsiPengecualian::new("X") };
    assert_eq!(unread.dasar(), "Perbup nomor sekian", "what was not understood keeps its own words");
}
