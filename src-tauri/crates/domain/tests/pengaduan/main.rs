//! Complaints folded at random: whatever order, repetition or stranger comes in, the same events give the same state; both regimes
//! of clocks on both sides of their last day.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its own data must fail")]

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fault::{Denied, Refusal};
use domain::id::{AkunId, LangkahId, PemohonId, PengaduanId, PerangkatId, PermohonanId, SuratId, UnitId};
use domain::jurnal::{Event, Stamped};
use domain::kalender::Kalender;
use domain::pengaduan::check::{CatatKelengkapanDiterima, PeriksaPengaduan};
use domain::pengaduan::follow_up::CatatTindakLanjut;
use domain::pengaduan::jam::JenisJamPengaduan;
use domain::pengaduan::lapor::{CatatLapor, DijadikanPermohonan};
use domain::pengaduan::{
    JenisLangkahPengaduan, LangkahPengaduan, NewPengaduan, PendaftaranPengaduan, Pengaduan, PengaduanEvent,
};
use domain::permohonan::input::Isian;
use domain::permohonan::undo::LangkahDibatalkan;
use domain::permohonan::{Dibatalkan, PemohonTercatat};
use domain::seri::{Nomor, Seri};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap()
}

fn day(tanggal: &str) -> NaiveDate {
    tanggal.parse().unwrap()
}

fn form(kelas: &str) -> NewPengaduan {
    serde_json::from_value(json!({
        "saluran": "tatap_muka", "kelas": kelas, "judul": "Loket tutup", "uraian": "Loket tutup sebelum waktunya.",
        "harapan": "Dibuka", "pelapor": { "nama": "Dewi", "alamat": "Jalan Kenanga 8" }
    }))
    .unwrap()
}

fn registered(kelas: &str) -> PengaduanEvent {
    registered_as(&form(kelas))
}

fn registered_as(form: &NewPengaduan) -> PengaduanEvent {
    let read = PendaftaranPengaduan::read(form, now()).unwrap();
    let pelapor =
        PemohonTercatat::new(PemohonId(Uuid::from_u128(7)), "komitmen".to_owned(), read.identitas.as_ref().unwrap());
    let seri = Seri {
        unit: UnitId(Uuid::nil()),
        tahun: 2026,
        jenis: "pengaduan".to_owned(),
        kode: String::new(),
        perangkat: PerangkatId(Uuid::nil()),
    };
    let nomor = Nomor { n: 1, teks: "0001/ADU/XI/2026".to_owned() };
    let event = read.event(PengaduanId(Uuid::from_u128(1)), (seri, nomor), Some(pelapor), &Kalender::default());
    PengaduanEvent::Didaftarkan(Box::new(event.unwrap()))
}

fn stamp(seq: u64, event: PengaduanEvent) -> Stamped<PengaduanEvent> {
    Stamped { at: now(), actor: Some(AkunId(Uuid::nil())), hlc: seq, device: Uuid::nil(), seq, event }
}

/// A step as the journal keeps it, with a letter where it issues one.
fn step(id: u128, langkah: Value) -> PengaduanEvent {
    let read: LangkahPengaduan = serde_json::from_value(langkah.clone()).unwrap();
    let mut body = langkah;
    body["id"] = json!(LangkahId(Uuid::from_u128(id)));
    body["tanggal"] = json!("2026-11-24");
    body["batas"] = json!({ "tanggal": { "verifikasi": "2026-11-26" }, "sementara": false });
    if let Some(jenis) = read.jenis().letter() {
        body["surat"] = json!({
            "id": SuratId(Uuid::from_u128(id)), "jenis": jenis, "nomor": { "n": 1, "teks": "001/S-ADU" }, "sha256": "00",
            "seri": { "unit": Uuid::nil(), "tahun": 2026, "jenis": "surat_pengaduan", "kode": "", "perangkat": Uuid::nil() }
        });
    }
    PengaduanEvent::Melangkah(Box::new(serde_json::from_value(body).unwrap()))
}

fn steps() -> Vec<Value> {
    let day = "2026-11-24";
    vec![
        json!({ "kejadian": "diperiksa", "kurang": ["Foto"], "diperiksa": day }),
        json!({ "kejadian": "diperiksa", "kurang": [], "diperiksa": day }),
        json!({ "kejadian": "kelengkapan_diterima", "diterima": day, "uraian": "x" }),
        json!({ "kejadian": "dilengkapi", "dilengkapi": day, "uraian": "x" }),
        json!({ "kejadian": "didisposisikan", "unit": "Umum", "instruksi": "", "sampai": day }),
        json!({ "kejadian": "unit_membalas", "disposisi": LangkahId(Uuid::from_u128(2)), "dibalas": day, "uraian": "x" }),
        json!({ "kejadian": "ditindaklanjuti", "dilakukan": day, "uraian": "x" }),
        json!({ "kejadian": "dijawab", "hasil": "dijelaskan", "uraian": "x", "penanda_tangan": {} }),
        json!({ "kejadian": "jawaban_disampaikan", "disampaikan": day, "uraian": "x" }),
        json!({ "kejadian": "pelapor_menanggapi", "dibalas": day, "puas": false, "uraian": "x" }),
        json!({ "kejadian": "dicatat_lapor", "dimasukkan": day, "tracking": "1234567" }),
        json!({ "kejadian": "status_lapor_dicatat", "status": "Proses", "pada": day }),
        json!({ "kejadian": "dijawab_lapor", "dijawab": day, "uraian": "x" }),
        json!({ "kejadian": "ditutup", "cara": "tanpa_balasan", "ditutup": day }),
        json!({ "kejadian": "dilimpahkan", "ke": "KPK", "dugaan": "korupsi", "uraian": "", "dilimpahkan": day }),
        json!({ "kejadian": "dicabut", "dicabut": day, "uraian": "x" }),
    ]
}

/// Any event; ids are few, so that they meet.
fn event() -> impl Strategy<Value = PengaduanEvent> {
    let id = 1..6_u128;
    prop_oneof![
        2 => Just(registered("tidak_berkadar_pengawasan")),
        8 => (id.clone(), prop::sample::select(steps())).prop_map(|(id, langkah)| step(id, langkah)),
        2 => id.clone().prop_map(|id| PengaduanEvent::LangkahDibatalkan(LangkahDibatalkan {
            langkah: LangkahId(Uuid::from_u128(id)), alasan: "salah".to_owned(),
        })),
        1 => Just(PengaduanEvent::Dibatalkan(Dibatalkan { alasan: "ganda".to_owned() })),
        1 => id.prop_map(|id| PengaduanEvent::SuratDicetak { surat: SuratId(Uuid::from_u128(id)), salinan_ke: 1 }),
        1 => Just(PengaduanEvent::IdentitasDitampilkan { alasan: "perlu".to_owned() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn in_any_order_and_however_often_the_same_events_give_the_same_state(
        (events, shuffled) in proptest::collection::vec(event(), 0..40)
            .prop_map(|events| (1_u64..).zip(events).map(|(seq, event)| stamp(seq, event)).collect::<Vec<_>>())
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        again in proptest::collection::vec(any::<prop::sample::Index>(), 0..9),
    ) {
        let mut other = shuffled.clone();
        if !events.is_empty() {
            other.extend(again.iter().map(|index| index.get(&shuffled).clone()));
        }
        let folded = Pengaduan::fold(&events);
        prop_assert_eq!(&folded, &Pengaduan::fold(&other), "two desks that hold the same events see the same");
        let Some(state) = folded.state else { return Ok(()) };
        let today = day("2026-12-01");
        let _ = (state.clocks(&Kalender::default()), state.next_step(today), state.permitted(today), state.is_late(today));
        let text = serde_json::to_string(&state).unwrap();
        let read: Pengaduan = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read, state, "a table keeps the state as it is");
    }

    #[test]
    fn every_event_is_read_from_the_journal_as_it_was_written(event in event()) {
        let event = Event::Pengaduan(event);
        let stored = event.encode().unwrap();
        let read = Event::decode(&stored.kind, stored.version, &stored.body).unwrap();
        prop_assert_eq!(read, event, "nothing is lost between journal and memory");
    }
}

/// The complaint after registering it with this class.
fn of_class(kelas: &str) -> Pengaduan {
    Pengaduan::fold(&[stamp(1, registered(kelas))]).state.unwrap()
}

#[test]
fn each_class_has_the_clocks_its_rules_name_and_no_other() {
    let due = |kelas: &str, clock| of_class(kelas).batas.tanggal.get(&clock).copied();
    let settled = |kelas| due(kelas, JenisJamPengaduan::Penyelesaian);
    assert_eq!(settled("permintaan_informasi"), Some(day("2026-11-30")), "5 working days");
    assert_eq!(settled("tidak_berkadar_pengawasan"), Some(day("2026-12-11")), "14 working days");
    assert!(settled("berkadar_pengawasan") > Some(day("2027-02-10")), "60 working days reach into February");
    assert_eq!(settled("aspirasi"), None, "none is named for an aspiration");
    assert_eq!(
        due("tidak_berkadar_pengawasan", JenisJamPengaduan::Periksa),
        Some(day("2026-12-07")),
        "14 days of the calendar, Sundays too (UU 25/2009 art. 44(3))"
    );
    assert_eq!(due("aspirasi", JenisJamPengaduan::Periksa), None, "UU 25/2009 speaks of complaints");
}

#[test]
fn a_day_late_is_late_and_the_last_day_is_not() {
    let state = of_class("tidak_berkadar_pengawasan");
    assert!(!state.is_late(day("2026-12-11")), "the fourteenth working day is in time");
    assert!(state.is_late(day("2026-12-12")), "the day after is not");
}

#[test]
fn what_another_body_is_to_hear_is_not_handled_here_whatever_is_asked() {
    let form: NewPengaduan = serde_json::from_value(json!({
        "saluran": "tatap_muka", "dugaan": "korupsi", "judul": "Pungutan di loket",
        "pelapor": { "nama": "Dewi", "alamat": "Jalan Kenanga 8" }
    }))
    .unwrap();
    let state = Pengaduan::fold(&[stamp(1, registered_as(&form))]).state.unwrap();
    let today = day("2026-11-24");
    let answers = [
        ("told complete", state.check(&PeriksaPengaduan { kurang: Vec::new() }, today)),
        (
            "followed up",
            state.follow_up(&CatatTindakLanjut { tanggal: today, uraian: "Isi laporan".to_owned() }, today),
        ),
        ("entered in SP4N-LAPOR!", state.enter(&CatatLapor { tanggal: today, tracking: "1234567".to_owned() }, today)),
    ];
    for (what, answer) in answers {
        assert_eq!(answer, Err(Denied::Refused(Refusal::PengaduanDilimpahkan)), "it is not {what}, nor is a word kept");
    }
}

#[test]
fn a_question_alone_becomes_a_request_for_information() {
    let request = || DijadikanPermohonan { permohonan: PermohonanId(Uuid::nil()), nomor: "0001/XI/2026".to_owned() };
    let complaint = of_class("tidak_berkadar_pengawasan").become_request(request());
    assert_eq!(complaint, Err(Denied::Refused(Refusal::PengaduanLangkah)), "a complaint is answered as a complaint");
    assert!(of_class("permintaan_informasi").become_request(request()).is_ok(), "a question may ask for documents");
}

#[test]
fn a_complaint_is_not_told_rules_of_a_request() {
    let mut early = form("tidak_berkadar_pengawasan");
    early.diterima = Isian::from("2009-01-05T09:00:00+07:00");
    let told = PendaftaranPengaduan::read(&early, now()).unwrap_err();
    assert_eq!(told[0].field, "diterima", "the year is wrong");
    assert!(!told[0].message.contains("14/2008"), "and not by the law on information: {}", told[0].message);
    let state = of_class("tidak_berkadar_pengawasan");
    let many = PeriksaPengaduan { kurang: vec!["Foto".to_owned(); 51] };
    let Err(Denied::Invalid(told)) = state.check(&many, day("2026-11-24")) else { unreachable!("fifty at most") };
    assert!(!told[0].message.contains("permohonan"), "what lacks is no request to be registered: {}", told[0].message);
}

#[test]
fn the_days_to_complete_run_from_the_receipt_of_the_letter_and_close_nothing_before() {
    let told = step(1, json!({ "kejadian": "diperiksa", "kurang": ["Foto"], "diperiksa": "2026-11-24" }));
    let after = |events: &[PengaduanEvent]| {
        let stamped: Vec<_> = (1_u64..).zip(events).map(|(seq, event)| stamp(seq, event.clone())).collect();
        Pengaduan::fold(&stamped).state.unwrap()
    };
    let mut events = vec![registered("tidak_berkadar_pengawasan"), told];
    let waits = after(&events);
    let due = |state: &Pengaduan| {
        state.recount(&Kalender::default()).unwrap().tanggal.get(&JenisJamPengaduan::Melengkapi).copied()
    };
    assert_eq!(due(&waits), None, "a letter nobody received starts no clock (art. 44(4))");
    assert_eq!(waits.next_step(day("2027-03-01")).langkah, Some(JenisLangkahPengaduan::KelengkapanDiterima));
    assert!(waits.close(day("2027-03-01")).is_err(), "and nothing is taken as withdrawn, however long ago it was sent");

    let received = CatatKelengkapanDiterima { tanggal: day("2026-12-01"), uraian: "Resi pos".to_owned() };
    assert!(waits.receive_check(&received, day("2026-11-30")).is_err(), "not before it happened");
    assert!(waits.receive_check(&received, day("2026-12-02")).is_ok(), "recorded the day after");
    events.push(step(2, json!({ "kejadian": "kelengkapan_diterima", "diterima": "2026-12-01", "uraian": "Resi pos" })));
    let running = after(&events);
    assert_eq!(due(&running), Some(day("2026-12-31")), "30 days since it was received, as the letter promises");
    assert!(running.receive_check(&received, day("2026-12-02")).is_err(), "received once");
    let closable = Pengaduan { batas: running.recount(&Kalender::default()).unwrap(), ..running };
    assert!(closable.close(day("2026-12-31")).is_err(), "the thirtieth day is still in time");
    assert!(closable.close(day("2027-01-01")).is_ok(), "then it is taken as withdrawn (art. 44(5))");
}
