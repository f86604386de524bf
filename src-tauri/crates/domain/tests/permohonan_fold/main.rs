//! Folding a request's events: whatever order, repetition or stranger comes in, the same events give the same state and
//! nothing panics; what does not fit is set aside and changes nothing.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its own data must fail")]

mod kejadian;
mod langkah;

use std::collections::BTreeSet;

use domain::id::ImporId;
use domain::jurnal::{Event, Stamped};
use domain::kalender::Kalender;
use domain::permohonan::{Dibatalkan, Keadaan, Permohonan, PermohonanEvent};
use proptest::prelude::*;
use uuid::Uuid;

use crate::kejadian::{at, event, journal, registered, step};

/// The imports that were undone, whenever that was.
fn undone(events: &[Stamped<PermohonanEvent>]) -> BTreeSet<ImporId> {
    let undone = |stamped: &Stamped<PermohonanEvent>| match &stamped.event {
        PermohonanEvent::ImporDibatalkan { impor } => Some(*impor),
        _ => None,
    };
    events.iter().filter_map(undone).collect()
}

/// Whether an import that was undone brought it.
fn came_to_nothing(event: &PermohonanEvent, undone: &BTreeSet<ImporId>) -> bool {
    event.impor().is_some_and(|impor| undone.contains(&impor))
}

/// How many events after the first fit, told apart from the fold: by what each needs.
fn fitting(ordered: &[Stamped<PermohonanEvent>], old: bool, undone: &BTreeSet<ImporId>) -> usize {
    let (mut steps, mut files, mut fits) = (BTreeSet::new(), BTreeSet::new(), 0);
    let mut void = false;
    for stamped in ordered {
        fits += usize::from(match &stamped.event {
            PermohonanEvent::ImporDibatalkan { .. } => true,
            event if came_to_nothing(event, undone) => true,
            PermohonanEvent::PindahanDiubah(_) => old && !void,
            PermohonanEvent::Dikoreksi(_) => !old && !void,
            PermohonanEvent::BatasBergeser(_) => !void,
            PermohonanEvent::Dibatalkan(_) => !std::mem::replace(&mut void, true),
            PermohonanEvent::IdentitasDitampilkan { .. }
            | PermohonanEvent::DokumenDicetak { .. }
            | PermohonanEvent::DataDimusnahkan { .. } => true,
            PermohonanEvent::ButirTercantum { butir, .. } => !void && *butir == 1,
            PermohonanEvent::LangkahDibatalkan(event) => !void && steps.contains(&event.langkah),
            PermohonanEvent::LampiranDitambah(file) => files.insert(file.id),
            PermohonanEvent::LampiranDihapus { lampiran, .. } => files.remove(lampiran),
            PermohonanEvent::Melangkah(step) => {
                steps.insert(step.id);
                false
            }
            PermohonanEvent::Didaftarkan(_)
            | PermohonanEvent::Dipindahkan(_)
            | PermohonanEvent::SuratDicetak { .. } => false,
        });
    }
    fits
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn in_any_order_and_however_often_the_same_events_give_the_same_state(
        (events, shuffled) in journal(60).prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        again in proptest::collection::vec(any::<prop::sample::Index>(), 0..9),
    ) {
        let folded = Permohonan::fold(&events);
        let mut other = shuffled.clone();
        if !events.is_empty() {
            other.extend(again.iter().map(|index| index.get(&shuffled).clone()));
        }
        prop_assert_eq!(folded, Permohonan::fold(&other), "two desks that hold the same events see the same");
    }

    #[test]
    fn every_event_is_counted_in_the_state_or_set_aside(events in journal(60)) {
        let folded = Permohonan::fold(&events);
        let mut ordered = events.clone();
        ordered.sort_by_key(|stamped| (stamped.hlc, stamped.device, stamped.seq));
        let undone = undone(&ordered);
        let begins = |event: &PermohonanEvent| event.begins_in().is_some() && !came_to_nothing(event, &undone);
        let first = ordered.iter().position(|stamped| begins(&stamped.event));
        prop_assert_eq!(folded.state.is_some(), first.is_some(), "a request is there once it began, only then");
        let Some(state) = folded.state else { return Ok(()) };
        let (before, after) = ordered.split_at(first.unwrap());
        // What stands before the beginning belongs to what was undone, or to nothing.
        let passed = if undone.is_empty() { 0 } else { before.len() };
        let printed: u32 = state.surat.iter().map(|surat| surat.dicetak).sum();
        let (begun, rest) = after.split_first().unwrap();
        let old = begun.event.impor().is_some();
        let fit = 1 + passed + fitting(rest, old, &undone) + state.langkah.len() + printed as usize;
        prop_assert_eq!(fit + folded.perlu_ditinjau.len(), events.len(), "nothing is lost and nothing counted twice");
    }

    #[test]
    fn whatever_happened_it_can_be_looked_at(events in journal(60), day in 0..90_u64) {
        let Some(state) = Permohonan::fold(&events).state else { return Ok(()) };
        let (today, kalender) = (crate::kejadian::date(day), Kalender::default());
        let _ = (state.clocks(&kalender), state.next_step(today, &kalender), state.shift(&kalender));
        let _ = (state.ringkasan(), state.jatuh_tempo(), state.due_items());
        let offered = state.permitted(today, &kalender);
        prop_assert!(
            state.keadaan != Keadaan::Dibatalkan || offered == Ok(Vec::new()),
            "a void registration has no step left"
        );
    }

    #[test]
    fn nothing_changes_a_void_registration_but_its_prints_and_files(before in step(), events in journal(40)) {
        // That an import was undone tells of what it brought, whenever it came.
        let events = events.into_iter().filter(|stamped| !matches!(stamped.event, PermohonanEvent::ImporDibatalkan { .. }));
        let stamp = |seq: u64, event: PermohonanEvent| Stamped {
            at: at(0), actor: None, hlc: seq, device: Uuid::nil(), seq, event,
        };
        let void = PermohonanEvent::Dibatalkan(Dibatalkan { alasan: "Tercatat dua kali".to_owned() });
        let step = PermohonanEvent::Melangkah(Box::new(before));
        let mut all = vec![stamp(1, registered(1, "asli")), stamp(2, step), stamp(3, void)];
        let bare = |mut state: Permohonan| {
            (state.cetak_tanda_bukti, state.cetak_formulir) = (0, 0);
            state.lampiran.clear();
            for surat in &mut state.surat {
                (surat.dicetak, surat.bertanda_tangan) = (0, None);
            }
            state
        };
        let before = bare(Permohonan::fold(&all).state.unwrap());
        all.extend(events);
        let after = bare(Permohonan::fold(&all).state.unwrap());
        prop_assert_eq!(after, before, "number, content, steps and reason of a void registration stay as they were");
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
