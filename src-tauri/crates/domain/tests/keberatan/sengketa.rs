//! Random disputes: stages begin and end in their order alone, and what rulings open follows the last that counts.

use domain::id::{LangkahId, SengketaId};
use domain::jurnal::Event;
use domain::kalender::Kalender;
use domain::sengketa::begin_stage::MulaiTahap;
use domain::sengketa::end_stage::AkhiriTahap;
use domain::sengketa::{
    HasilSengketa, JenisTahap, KeadaanSengketa, MelangkahSengketa, NewSengketa, Pembukaan, PendaftaranSengketa, Pihak,
    Sengketa, SengketaEvent,
};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use crate::{day, folded, now, registered, stamp};

fn recorded() -> SengketaEvent {
    let keberatan = folded(&[registered(&Kalender::default())]);
    let new: NewSengketa = serde_json::from_value(json!({
        "keberatan": keberatan.id, "tingkat": "pusat", "komisi": "KI Pusat", "nomor": "1/2026", "tanggal": "2026-11-23"
    }))
    .unwrap();
    let read = PendaftaranSengketa::read(&new, &keberatan, now().date_naive(), &Kalender::default()).unwrap();
    assert_eq!(read.peringatan.len(), 1, "brought before any answer: told, and taken");
    SengketaEvent::Dicatat(Box::new(read.event(SengketaId(Uuid::from_u128(5)))))
}

fn state(events: &[SengketaEvent]) -> Sengketa {
    let stamped: Vec<_> = (1_u64..).zip(events).map(|(seq, event)| stamp(seq, event.clone())).collect();
    let folded = Sengketa::fold(&stamped);
    assert!(folded.perlu_ditinjau.is_empty(), "every event the domain made fits");
    let mut turned = stamped;
    turned.reverse();
    assert_eq!(Sengketa::fold(&turned).state, folded.state, "in whatever order they came");
    folded.state.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn stages_follow_the_law_whatever_is_asked(moves in proptest::collection::vec((0..4_usize, 0..10_usize, 0..5_u8), 1..25)) {
        let kalender = Kalender::default();
        let keberatan = folded(&[registered(&kalender)]);
        let today = day("2026-12-01");
        let mut events = vec![recorded()];
        for (at, (tahap, hasil, what)) in (1_u128..).zip(moves) {
            let now = state(&events);
            if what == 4 {
                if let Some(last) = now.last_step().cloned() {
                    events.push(SengketaEvent::LangkahDibatalkan(now.undo(last.id, "Salah catat").unwrap()));
                }
                continue;
            }
            let (jenis, hasil) = (JenisTahap::ALL[tahap], HasilSengketa::ALL[hasil]);
            let step = if what < 2 {
                let input = MulaiTahap {
                    tahap: jenis, tanggal: today, lembaga: "PTUN".to_owned(), nomor: String::new(),
                    oleh: Some(Pihak::Pemohon), catatan: String::new(),
                };
                let answer = now.begin_stage(&input, &keberatan, today);
                prop_assert_eq!(answer.is_ok(), now.next_stages(&keberatan).contains(&jenis), "only the stage whose turn it is");
                answer
            } else {
                let membuka = if hasil.may_open() {
                    vec![Pembukaan { uraian: "DPA".to_owned(), pengecualian: None, informasi: None }]
                } else {
                    Vec::new()
                };
                let input = AkhiriTahap {
                    hasil, nomor: "1".to_owned(), tanggal: today, diterima: today, amar: "Amar".to_owned(), membuka,
                    hari_pelaksanaan: None,
                };
                now.end_stage(&input, today, &kalender)
            };
            if let Ok(langkah) = step {
                let step = MelangkahSengketa { id: LangkahId(Uuid::from_u128(at)), tanggal: today, langkah };
                let event = SengketaEvent::Melangkah(Box::new(step));
                let stored = Event::Sengketa(event.clone()).encode().unwrap();
                let read = Event::decode(&stored.kind, stored.version, &stored.body).unwrap();
                prop_assert_eq!(read, Event::Sengketa(event.clone()), "read back as written");
                events.push(event);
            }
            let now = state(&events);
            let order: Vec<_> = now.tahap.iter().map(|stage| JenisTahap::ALL.iter().position(|one| *one == stage.jenis)).collect();
            prop_assert!(order.windows(2).all(|pair| pair[0] < pair[1]), "each stage once, in the order of the law");
            let open = now.tahap.iter().filter(|stage| stage.putusan.is_none()).count();
            prop_assert!(open <= 1 && (open == 0 || now.tahap.last().is_some_and(|stage| stage.putusan.is_none())), "one runs");
            let runs = now.tahap.last().filter(|stage| stage.putusan.is_none());
            prop_assert_eq!(runs.map(|stage| stage.jenis.keadaan()), Some(now.keadaan).filter(|_| runs.is_some()), "and tells where it stands");
            let binding = now.opened();
            let heard = runs.is_some_and(|stage| stage.jenis.reviews());
            prop_assert!(binding.iter().all(|(stage, _)| !heard || stage.jenis == JenisTahap::Mediasi), "while a court looks nothing but what was agreed is open");
            prop_assert!(binding.iter().all(|(_, ruling)| ruling.hasil.may_open()), "what opens is an outcome that opens");
            prop_assert!(now.keadaan != KeadaanSengketa::Diputus || now.ruling().is_some(), "ruled by something");
            let _ = (now.clocks(&keberatan, today, &kalender), now.next_step(today), now.shift(&kalender));
        }
    }
}
