//! The annual report: who may write over whom, when it may be set, and that its state depends on no order of events.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::dip::Kelas;
use domain::fault::{Denied, Refusal};
use domain::id::{LampiranId, LaporanTahunanId};
use domain::jurnal::{Event, Stamped};
use domain::kalender::Kalender;
use domain::laporan::PenghitungKelas;
use domain::laporan::tahunan::{
    LaporanDitulis, LaporanTahunan, LaporanTahunanEvent, PenetapanLaporan, TeksLaporan, TetapkanLaporan, batas, write,
    year,
};
use domain::permohonan::Pendaftaran;
use uuid::Uuid;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn full() -> TeksLaporan {
    let text = || "Ada.".to_owned();
    TeksLaporan {
        kebijakan: text(),
        sarana: text(),
        sumber_daya: text(),
        anggaran: text(),
        kendala_eksternal: text(),
        kendala_internal: text(),
        rekomendasi: text(),
        tindak_lanjut: text(),
    }
}

fn at(seq: u64, event: LaporanTahunanEvent) -> Stamped<LaporanTahunanEvent> {
    let morning: DateTime<FixedOffset> = "2027-01-15T09:00:00+07:00".parse().unwrap_or_default();
    Stamped { at: morning, actor: None, hlc: seq, device: Uuid::nil(), seq, event }
}

fn written(teks: TeksLaporan) -> LaporanTahunanEvent {
    LaporanTahunanEvent::Ditulis(Box::new(LaporanDitulis { tahun: 2026, teks }))
}

fn fixed(nomor: &str) -> LaporanTahunanEvent {
    LaporanTahunanEvent::Ditetapkan(PenetapanLaporan {
        nomor: nomor.to_owned(),
        tanggal: day("2027-01-15"),
        pdf: LampiranId(Uuid::from_u128(1)),
        sha256_pdf: String::new(),
        docx: LampiranId(Uuid::from_u128(2)),
        sha256_docx: String::new(),
    })
}

fn folded(events: &[Stamped<LaporanTahunanEvent>]) -> (Option<LaporanTahunan>, usize) {
    let folded = LaporanTahunan::fold(LaporanTahunanId::of_year(2026), events);
    (folded.state, folded.perlu_ditinjau.len())
}

#[test]
fn every_text_is_asked_for_with_its_article() {
    let lacking = TeksLaporan::default().lacking();
    assert_eq!(lacking.len(), 8, "six parts of art. 56(4), those of art. 57(1) each by itself");
    assert!(
        lacking.iter().all(|fault| fault.message.contains("Perki 1/2021 Pasal 5")),
        "with the article: {lacking:?}"
    );
    assert_eq!(full().lacking(), [], "nothing lacks once all is written");
}

#[test]
fn a_report_is_dated_after_its_year_and_set_once() -> Outcome {
    let (report, _) = folded(&[at(1, written(full()))]);
    let report = report.ok_or("it was written")?;
    let set = |tanggal: &str, today: &str| {
        report.set(&TetapkanLaporan { nomor: "1".to_owned(), tanggal: Some(day(tanggal)) }, day(today))
    };
    assert_eq!(set("2026-12-31", "2026-12-31").err(), Some(Refusal::YearRuns { tahun: 2026 }.into()), "the year runs");
    assert!(matches!(set("2026-12-31", "2027-01-01"), Err(Denied::Invalid(_))), "a day within its year");
    assert!(matches!(set("2027-01-02", "2027-01-01"), Err(Denied::Invalid(_))), "a day to come");
    assert!(set("2027-01-01", "2027-01-01").is_ok(), "the first day it can be");
    let (report, _) = folded(&[at(1, written(full())), at(2, fixed("1"))]);
    let report = report.ok_or("it was written")?;
    let again =
        report.set(&TetapkanLaporan { nomor: "2".to_owned(), tanggal: Some(day("2027-01-15")) }, day("2027-01-15"));
    assert!(matches!(again, Err(Denied::Refused(Refusal::ReportSet { .. }))), "it was set: {again:?}");
    Ok(())
}

#[test]
fn what_does_not_fit_is_kept_for_review_and_order_of_arrival_does_not_matter() {
    let mut other = full();
    other.rekomendasi = "Tidak ada.".to_owned();
    let events = [
        at(1, written(full())),
        at(2, fixed("1")),
        at(3, fixed("2")),
        at(4, written(other.clone())),
        at(5, LaporanTahunanEvent::PenetapanDibatalkan { alasan: "Keliru".to_owned() }),
        at(6, written(other)),
    ];
    let (report, review) = folded(&events);
    assert_eq!(review, 2, "a second setting and a text written over a set report");
    let told = report.as_ref().map(|report| (report.revisi, report.teks.rekomendasi.as_str()));
    assert_eq!(told, Some((2, "Tidak ada.")), "writing goes on afterwards");
    let mut turned = events;
    turned.reverse();
    assert_eq!(folded(&turned), (report, review), "events that arrive in another order give the same report");
}

#[test]
fn events_are_read_back_as_they_were_written_and_old_bodies_too() -> Outcome {
    for event in [written(full()), fixed("1"), LaporanTahunanEvent::PenetapanDibatalkan { alasan: "X".to_owned() }] {
        let event = Event::LaporanTahunan(event);
        let stored = event.encode()?;
        assert_eq!(Event::decode(&stored.kind, stored.version, &stored.body).ok(), Some(event), "{}", stored.kind);
    }
    let short = br#"{"tahun":2026,"teks":{"kebijakan":"Ada."}}"#;
    assert!(Event::decode("laporan_tahunan.ditulis", 1, short).is_ok(), "a text that is not there is blank");
    Ok(())
}

#[test]
fn a_text_is_written_over_the_one_that_was_read_alone() -> Outcome {
    let today = day("2027-01-15");
    let first = write(2026, &full(), 0, None, today)?;
    assert_eq!(first, Some(written(full())), "the first text");
    let (now, _) = folded(&[at(1, written(full()))]);
    assert_eq!(write(2026, &full(), 0, now.as_ref(), today), Ok(None), "the same once more is no change");
    let unseen = write(2026, &TeksLaporan::default(), 0, now.as_ref(), today);
    assert_eq!(unseen, Err(Refusal::ChangedMeanwhile.into()), "who has not read it does not write over it");
    let mut long = full();
    long.sarana = "x".repeat(20_001);
    assert!(matches!(write(2026, &long, 1, now.as_ref(), today), Err(Denied::Invalid(_))), "no text without end");
    Ok(())
}

#[test]
fn years_and_their_last_day() {
    assert_eq!(year(2026, day("2026-11-23")).ok(), Some((day("2026-01-01"), day("2026-12-31"))));
    assert!(year(2027, day("2026-12-31")).is_err(), "a year to come has nothing to report");
    assert!(year(2009, day("2026-12-31")).is_err(), "the law was not there yet");
    assert_eq!(batas(2026), day("2027-03-31"), "three months after the budget year (art. 56(1))");
    assert_ne!(LaporanTahunanId::of_year(2026), LaporanTahunanId::of_year(2027), "each year has its own report");
}

#[test]
fn time_by_class_counts_working_days_of_each_class() {
    let kalender = Kalender::default();
    let hari = kalender.hari_kerja(day("2026-01-01"), day("2026-12-31"));
    let mut counted = PenghitungKelas::new(&hari);
    counted.add(Some(Kelas::Berkala), day("2026-01-12"), day("2026-01-12"));
    counted.add(Some(Kelas::Berkala), day("2026-01-12"), day("2026-01-27"));
    counted.add(None, day("2026-01-12"), day("2026-01-13"));
    let told: Vec<_> = counted.finish().into_iter().map(|one| (one.waktu.dijawab, one.waktu.terlama)).collect();
    assert_eq!(
        told,
        [(2, Some(10)), (0, None), (0, None), (1, Some(1))],
        "each class by itself, then what is on no list"
    );
}

#[test]
fn a_request_is_received_since_the_day_the_law_is_in_force() -> Outcome {
    let now: DateTime<FixedOffset> = "2026-11-23T09:12:00+07:00".parse()?;
    let received = |day: &str| {
        let form = serde_json::json!({
            "diterima": format!("{day}T09:00:00+07:00"), "saluran": "surat", "tujuan": "Penelitian",
            "pemohon": { "jenis": "perorangan", "nama": "Siti", "nik": "3201014503900001", "alamat": "Pemali" },
            "butir": [{ "rincian": "Data" }], "cara_memperoleh": "melihat"
        });
        let form = serde_json::from_value(form).map_err(|error| error.to_string())?;
        let read = Pendaftaran::read(&form, now, &Kalender::default());
        Ok::<_, String>(read.err().unwrap_or_default().into_iter().map(|fault| fault.message).collect::<String>())
    };
    assert_eq!(received("2010-04-30")?, "", "two years after 30 April 2008 (UU 14/2008 art. 64(1))");
    let told = received("2010-04-29")?;
    assert!(told.contains("30 April 2010"), "the day before it was not: {told}");
    assert!(year(2009, now.date_naive()).is_err() && year(2010, now.date_naive()).is_ok(), "nor is 2009 reported");
    Ok(())
}
