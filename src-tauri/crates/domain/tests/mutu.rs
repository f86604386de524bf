//! The standard of service and public consultations depend on no order of events, and no name of a person present is in any event.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::forum::{BeritaAcara, Forum, ForumEvent, IsiForum, Kesepakatan, PenetapanBeritaAcara};
use domain::id::{ButirRencanaId, ForumId, LampiranId};
use domain::jurnal::{Event, Stamped};
use domain::kantor::Pejabat;
use domain::skm::Terlaksana;
use domain::standar::{IsiStandar, Komponen, Standar, StandarEvent, VersiStandar};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn stamped<E>(seq: u64, event: E) -> Stamped<E> {
    let at: DateTime<FixedOffset> = "2026-11-23T09:12:00+07:00".parse().unwrap_or_default();
    Stamped { at, actor: None, hlc: seq, device: Uuid::nil(), seq, event }
}

fn standar(pick: usize) -> StandarEvent {
    let isi = |words: &str| IsiStandar { janji: words.to_owned(), ..IsiStandar::default() };
    match pick {
        0 => StandarEvent::Ditulis(Box::new(isi("Satu"))),
        1 => StandarEvent::Ditulis(Box::new(isi("Dua"))),
        2 => StandarEvent::Ditetapkan(Box::new(VersiStandar {
            nomor: "1".to_owned(),
            tanggal: day("2026-11-23"),
            penetap: Pejabat::default(),
            isi: isi("Satu"),
            berkas: LampiranId(Uuid::from_u128(1)),
            sha256: String::new(),
        })),
        3 => StandarEvent::Ditinjau { tanggal: day("2027-11-01"), catatan: "Tetap".to_owned() },
        _ => StandarEvent::PenetapanDibatalkan { alasan: "Keliru".to_owned() },
    }
}

fn forum(pick: usize) -> ForumEvent {
    let isi = IsiForum {
        judul: "FKP".to_owned(),
        pokok: "Standar".to_owned(),
        tanggal: day("2026-11-23"),
        waktu: "09.00".to_owned(),
        tempat: "Aula".to_owned(),
        undangan: vec!["Camat".to_owned()],
        nomor_undangan: String::new(),
        tanggal_undangan: None,
    };
    let point = Kesepakatan {
        id: ButirRencanaId(Uuid::from_u128(7)),
        isi: "Jam layanan".to_owned(),
        penanggung_jawab: "PPID".to_owned(),
        batas: Some(day("2026-12-31")),
    };
    let minutes = |kesepakatan| {
        ForumEvent::BeritaAcaraDitulis(Box::new(BeritaAcara { pembahasan: "Ada".to_owned(), kesepakatan }))
    };
    let done = Terlaksana { tanggal: day("2026-12-05"), uraian: "Selesai".to_owned() };
    match pick {
        0 => ForumEvent::Direncanakan(Box::new(isi)),
        1 => ForumEvent::Diubah(Box::new(IsiForum { tempat: "Balai".to_owned(), ..isi })),
        2 => ForumEvent::HadirDicatat { jumlah: 2, sha256: "ab".to_owned() },
        3 => minutes(vec![point]),
        4 => minutes(Vec::new()),
        5 => ForumEvent::BeritaAcaraDitetapkan(Box::new(PenetapanBeritaAcara {
            nomor: "1".to_owned(),
            tanggal: day("2026-11-23"),
            penanda: Pejabat::default(),
            berkas: LampiranId(Uuid::from_u128(1)),
            sha256: String::new(),
        })),
        6 => ForumEvent::PenetapanDibatalkan { alasan: "Keliru".to_owned() },
        7 => ForumEvent::KesepakatanDilaksanakan { butir: point.id, selesai: Some(done) },
        _ => ForumEvent::Dibatalkan { alasan: "Batal".to_owned() },
    }
}

proptest! {
    #[test]
    fn both_fold_alike_in_any_order(picks in prop::collection::vec(0_usize..9, 1..16), turn in any::<prop::sample::Index>()) {
        let by = turn.index(picks.len());
        let events: Vec<_> = (1..).zip(&picks).map(|(seq, pick)| stamped(seq, standar(*pick % 5))).collect();
        let mut turned = events.clone();
        turned.rotate_left(by);
        prop_assert_eq!(Standar::fold(&turned), Standar::fold(&events), "the order given makes no difference");
        let events: Vec<_> = (1..).zip(&picks).map(|(seq, pick)| stamped(seq, forum(*pick))).collect();
        let mut turned = events.clone();
        turned.rotate_left(by);
        let id = ForumId(Uuid::nil());
        prop_assert_eq!(Forum::fold(id, &turned), Forum::fold(id, &events), "nor here");
        for pick in picks {
            for event in [Event::Standar(standar(pick % 5)), Event::Forum(forum(pick))] {
                let kept = event.encode().map_err(|error| TestCaseError::fail(error.to_string()))?;
                prop_assert_eq!(Event::decode(&kept.kind, kept.version, &kept.body), Ok(event), "written and read back");
            }
        }
    }
}

#[test]
fn the_maklumat_tells_what_the_regulation_names_and_the_poster_what_is_delivered() {
    let of = |told: fn(Komponen) -> bool| Komponen::ALL.into_iter().filter(|one| told(*one)).count();
    assert_eq!(of(Komponen::maklumat), 6, "Perki 1/2021 art. 47(2) names six");
    assert_eq!(of(Komponen::penyampaian), 6, "PermenPANRB 15/2014 publishes six of the fourteen");
}
