//! Folding the events of the lists: whatever order or repetition they come in, two desks see the same; nothing panics, and
//! what came with an import that was undone counts no more.

use domain::dip::{Informasi, InformasiEvent, IsiInformasi, KeadaanInformasi, Kelas, PenetapanDip};
use domain::id::{ImporId, InformasiId, PenetapanId, PengecualianId, UjiId};
use domain::impor::Impor;
use domain::kalender::Kalender;
use domain::pengecualian::{
    IsiPengecualian, KeadaanPengecualian, Pengecualian, PengecualianEvent, StatusPengecualian, Uji,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::kejadian::{self, berurutan, impor, journal};
use crate::tanggal;

fn informasi(events: &[domain::jurnal::Stamped<InformasiEvent>]) -> domain::jurnal::Folded<Informasi> {
    Informasi::fold(InformasiId(Uuid::nil()), events)
}

fn pengecualian(events: &[domain::jurnal::Stamped<PengecualianEvent>]) -> domain::jurnal::Folded<Pengecualian> {
    Pengecualian::fold(PengecualianId(Uuid::nil()), events)
}

/// Tests that order and repetition change nothing.
macro_rules! in_any_order {
    ($name:ident, $event:expr, $fold:expr) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(256))]

            #[test]
            fn $name(
                (events, shuffled) in journal($event, 30)
                    .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
                again in proptest::collection::vec(any::<prop::sample::Index>(), 0..6),
            ) {
                let fold = $fold;
                let folded = fold(&events);
                let mut other = shuffled.clone();
                if !events.is_empty() {
                    other.extend(again.iter().map(|index| index.get(&shuffled).clone()));
                }
                prop_assert_eq!(&folded, &fold(&other), "two desks that hold the same events see the same");
                prop_assert!(folded.perlu_ditinjau.len() <= events.len(), "nothing is set aside twice");
                prop_assert!(folded.state.is_some() || folded.perlu_ditinjau.len() == events.len(), "what is not there has no event that fits");
            }
        }
    };
}

in_any_order!(entries, kejadian::informasi(), informasi);
in_any_order!(exemptions, kejadian::pengecualian(), pengecualian);
in_any_order!(decrees, kejadian::penetapan(), |events: &_| PenetapanDip::fold(PenetapanId(Uuid::nil()), events));
in_any_order!(sheets, kejadian::uji(), |events: &_| Uji::fold(UjiId(Uuid::nil()), events));
in_any_order!(imports, kejadian::dari_berkas(), |events: &_| Impor::fold(ImporId(Uuid::nil()), events));

proptest! {
    #[test]
    fn an_exemption_can_be_looked_at_on_any_day(events in journal(kejadian::pengecualian(), 30), day in 0..2_000_u64) {
        let Some(state) = pengecualian(&events).state else { return Ok(()) };
        let today = tanggal("2026-01-01") + chrono::Days::new(day);
        let status = state.status(today, &Kalender::default());
        prop_assert_eq!(
            status.in_force() || (status == StatusPengecualian::SudahDiuji && !state.akan_dibuka),
            state.unusable(today).is_none(),
            "what closes information, and only that, can be refused with: {:?}", status
        );
    }

    #[test]
    fn a_revision_is_counted_for_every_content_that_was_written(events in journal(kejadian::informasi(), 30)) {
        let Some(state) = informasi(&events).state else { return Ok(()) };
        let mut ordered = events;
        ordered.sort_by_key(|stamped| (stamped.hlc, stamped.device, stamped.seq));
        let first = ordered.iter().position(|at| matches!(at.event, InformasiEvent::Dicatat { .. })).unwrap();
        let changes = ordered[first + 1..].iter().filter(|at| matches!(at.event, InformasiEvent::Diubah { .. })).count();
        prop_assert_eq!(state.revisi as usize, 1 + changes, "an undone revision keeps its place: a decree may name it");
    }
}

fn isi(judul: &str) -> Box<IsiInformasi> {
    Box::new(IsiInformasi::new(judul, Kelas::Berkala, "Setda"))
}

#[test]
fn undoing_the_import_that_brought_an_entry_takes_it_off_unless_a_hand_changed_it() {
    use InformasiEvent as E;
    let brought = E::Dicatat { isi: isi("Impor"), impor: Some(impor(1)) };
    let undone = E::ImporDibatalkan { impor: impor(1) };
    let led = informasi(&berurutan([brought.clone(), E::Diajukan, E::Diterima, undone.clone()]));
    assert_eq!(led.perlu_ditinjau, [], "what was done with it before it was undone fits");
    let led = led.state.unwrap();
    assert_eq!(led.keadaan, KeadaanInformasi::Dibatalkan, "accepting it is no change of its content");
    let by_hand = E::Diubah { isi: isi("Tangan"), impor: None };
    let kept = informasi(&berurutan([brought.clone(), by_hand, undone.clone()])).state.unwrap();
    assert_eq!((kept.isi.judul.as_str(), kept.keadaan, kept.revisi), ("Tangan", KeadaanInformasi::Konsep, 2));
    let other = informasi(&berurutan([brought, E::ImporDibatalkan { impor: impor(2) }])).state.unwrap();
    assert_eq!(other.keadaan, KeadaanInformasi::Konsep, "another import's undoing is nothing to it");
}

#[test]
fn undoing_an_import_that_changed_an_entry_leaves_what_it_said_before() {
    use InformasiEvent as E;
    let events = [
        E::Dicatat { isi: isi("Semula"), impor: None },
        E::Diterima,
        E::Diubah { isi: isi("Diimpor"), impor: Some(impor(1)) },
        E::ImporDibatalkan { impor: impor(1) },
    ];
    let state = informasi(&berurutan(events)).state.unwrap();
    assert_eq!((state.isi.judul.as_str(), state.revisi), ("Semula", 2), "its revision keeps its place");
    assert_eq!(state.keadaan, KeadaanInformasi::Diterima, "what was accepted before is accepted still");
}

#[test]
fn an_exemption_set_by_decree_outlives_the_import_that_brought_it() {
    use PengecualianEvent as E;
    let isi = Box::new(IsiPengecualian::new("Rekam medis"));
    let brought = E::Dicatat { isi, impor: Some(impor(1)) };
    let set = E::Ditetapkan { uji: None, nomor: "1".to_owned(), tanggal: tanggal("2026-03-02") };
    let undone = E::ImporDibatalkan { impor: impor(1) };
    let kept = pengecualian(&berurutan([brought.clone(), set, undone.clone()])).state.unwrap();
    assert_eq!(kept.keadaan, KeadaanPengecualian::Ditetapkan);
    let gone = pengecualian(&berurutan([brought, undone])).state.unwrap();
    assert_eq!(gone.keadaan, KeadaanPengecualian::Ditarik);
}
