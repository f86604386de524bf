//! Folding a request's events: whatever order, repetition or stranger comes in, the same events give the same state and
//! nothing panics; what does not fit is set aside and changes nothing.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its own data must fail")]

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use domain::id::{AkunId, PemohonId, PerangkatId, PermohonanId, UnitId};
use domain::jurnal::{Event, Stamped};
use domain::pemohon::JenisPemohon;
use domain::permohonan::{
    BatasBergeser, BatasTercatat, Butir, CaraMemperoleh, Dibatalkan, Didaftarkan, Dikoreksi, Isi, JenisDokumen,
    Keadaan, PemohonTercatat, Permohonan, PermohonanEvent, Perubahan, Saluran,
};
use domain::seri::{Nomor, Seri};
use proptest::prelude::*;
use uuid::Uuid;

fn at(minutes: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T09:12:00+07:00").unwrap() + chrono::TimeDelta::minutes(minutes)
}

fn batas(day: u64) -> BatasTercatat {
    let jawab = NaiveDate::from_ymd_opt(2026, 12, 7).unwrap() + Days::new(day);
    BatasTercatat::new(jawab, jawab + Days::new(9), false)
}

fn isi(rincian: &str, received: i64) -> Isi {
    Isi {
        diterima: at(-received),
        saluran: Saluran::Surat,
        butir: vec![Butir { rincian: rincian.to_owned() }],
        tujuan: None,
        cara_memperoleh: CaraMemperoleh::Melihat,
        bentuk: None,
        cara_mengirim: None,
        bantuan: None,
        bukti: Vec::new(),
    }
}

fn tercatat(komitmen: &str) -> PemohonTercatat {
    let id = PemohonId(Uuid::from_u128(7));
    PemohonTercatat { id, komitmen: komitmen.to_owned(), jenis: JenisPemohon::Perorangan, melalui_kuasa: false }
}

fn registered(n: u32, rincian: &str) -> PermohonanEvent {
    let seri = Seri {
        unit: UnitId(Uuid::nil()),
        tahun: 2026,
        jenis: "permohonan".to_owned(),
        kode: String::new(),
        perangkat: PerangkatId(Uuid::nil()),
    };
    PermohonanEvent::Didaftarkan(Box::new(Didaftarkan {
        id: PermohonanId(Uuid::from_u128(1)),
        seri,
        nomor: Nomor { n, teks: format!("{n:04}") },
        pemohon: tercatat("awal"),
        isi: isi(rincian, 0),
        batas: batas(0),
    }))
}

/// Any event there is, also of another request or device.
fn event() -> impl Strategy<Value = PermohonanEvent> {
    prop_oneof![
        (1..4_u32, "[a-z]{1,5}").prop_map(|(n, rincian)| registered(n, &rincian)),
        ("[a-z]{1,5}", 0..5_000_i64, 0..9_u64, any::<bool>()).prop_map(|(rincian, received, day, identity)| {
            PermohonanEvent::Dikoreksi(Box::new(Dikoreksi {
                alasan: "Salah ketik".to_owned(),
                isi: isi(&rincian, received),
                pemohon: identity.then(|| tercatat(&rincian)),
                batas: batas(day),
                batas_lama: batas(0),
                perubahan: vec![Perubahan { bidang: "Diterima".to_owned(), lama: None, baru: None }],
            }))
        }),
        (0..9_u64, 0..9_u64).prop_map(|(now, before)| {
            PermohonanEvent::BatasBergeser(BatasBergeser { batas: batas(now), batas_lama: batas(before) })
        }),
        "[a-z]{5,9}".prop_map(|alasan| PermohonanEvent::Dibatalkan(Dibatalkan { alasan })),
        "[a-z]{5,9}".prop_map(|alasan| PermohonanEvent::IdentitasDitampilkan { alasan }),
        (any::<bool>(), 0..3_u32).prop_map(|(receipt, salinan_ke)| PermohonanEvent::DokumenDicetak {
            dokumen: if receipt { JenisDokumen::TandaBukti } else { JenisDokumen::Formulir },
            salinan_ke,
            sha256: "00".to_owned(),
            berkas: None,
        }),
    ]
}

fn stamped() -> impl Strategy<Value = Stamped<PermohonanEvent>> {
    (event(), 0..3_u128, 1..50_u64, 0..10_000_i64, any::<bool>()).prop_map(|(event, device, seq, minutes, known)| {
        Stamped {
            at: at(minutes),
            actor: known.then(|| AkunId(Uuid::from_u128(9))),
            hlc: u64::try_from(minutes).unwrap() << 16,
            device: Uuid::from_u128(device),
            seq,
            event,
        }
    })
}

proptest! {
    #[test]
    fn any_events_in_any_order_fold_without_panic_and_always_the_same(
        events in proptest::collection::vec(stamped(), 0..30),
        again in proptest::collection::vec(any::<prop::sample::Index>(), 0..5),
    ) {
        let mut events = events;
        if !events.is_empty() {
            let repeated: Vec<_> = again.iter().map(|index| index.get(&events).clone()).collect();
            events.extend(repeated);
        }
        let folded = Permohonan::fold(&events);
        prop_assert_eq!(&folded, &Permohonan::fold(&events), "the same events give the same state");

        let is_first = |event: &PermohonanEvent| matches!(event, PermohonanEvent::Didaftarkan(_));
        let created = events.iter().any(|stamped| is_first(&stamped.event));
        prop_assert_eq!(folded.state.is_some(), created, "a request is there once it was registered, and only then");
        let fitted = events.len() - folded.perlu_ditinjau.len();
        let counted = folded.state.as_ref().map_or(0, |state| {
            let void = u32::from(state.keadaan == Keadaan::Dibatalkan);
            1 + state.koreksi + state.cetak_tanda_bukti + state.cetak_formulir + void
        });
        // What leaves no count of its own: reveals always fit once registered, moved deadlines until it is void.
        let after: Vec<_> = events.iter().skip_while(|stamped| !is_first(&stamped.event)).collect();
        let seen = after.iter().filter(|at| matches!(at.event, PermohonanEvent::IdentitasDitampilkan { .. })).count();
        let moved = after
            .iter()
            .take_while(|at| !matches!(at.event, PermohonanEvent::Dibatalkan(_)))
            .filter(|at| matches!(at.event, PermohonanEvent::BatasBergeser(_)))
            .count();
        prop_assert_eq!(fitted, counted as usize + seen + moved, "every event is counted in the state or set aside");
    }

    #[test]
    fn two_desks_that_sort_the_same_events_reach_the_same_state(
        (mine, theirs) in proptest::collection::vec(stamped(), 0..20)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
    ) {
        let sorted = |mut events: Vec<Stamped<PermohonanEvent>>| {
            // Places of a stream are unique in a journal; two equal ones here are told apart by what they say.
            events.sort_by_key(|stamped| (stamped.hlc, stamped.device, stamped.seq, format!("{:?}", stamped.event)));
            events
        };
        let (mine, theirs) = (Permohonan::fold(&sorted(mine)), Permohonan::fold(&sorted(theirs)));
        prop_assert_eq!(mine.state.map(|state| (state.nomor, state.isi)), theirs.state.map(|state| (state.nomor, state.isi)));
    }

    #[test]
    fn nothing_changes_a_void_registration_but_its_prints(events in proptest::collection::vec(stamped(), 0..20)) {
        let stamp = |seq: u64, event: PermohonanEvent| Stamped {
            at: at(0), actor: None, hlc: seq, device: Uuid::nil(), seq, event,
        };
        let void = PermohonanEvent::Dibatalkan(Dibatalkan { alasan: "Tercatat dua kali".to_owned() });
        let mut all = vec![stamp(1, registered(1, "asli")), stamp(2, void)];
        let before = Permohonan::fold(&all).state.unwrap();
        all.extend(events);
        let after = Permohonan::fold(&all).state.unwrap();
        let unprinted = Permohonan { cetak_tanda_bukti: 0, cetak_formulir: 0, ..after };
        prop_assert_eq!(unprinted, before, "number, content and reason of a void registration stay as they were");
    }

    #[test]
    fn every_event_is_read_from_the_journal_as_it_was_written(event in event()) {
        let event = Event::Permohonan(event);
        let stored = event.encode().unwrap();
        let read = Event::decode(&stored.kind, stored.version, &stored.body).unwrap();
        prop_assert_eq!(read, event, "nothing is lost between journal and memory");
        prop_assert!(Event::decode(&stored.kind, 2, &stored.body).is_err(), "a later version's body is not guessed at");
    }
}
