//! What was given and stands on the list of public information (Perki 1/2021 art. 12, 45).

use domain::dip::{Informasi, InformasiEvent, IsiInformasi, Kelas};
use domain::id::InformasiId;
use domain::permohonan::{ButirTercantum, Keputusan};
use uuid::Uuid;

use crate::isian::{beritahukan, buka, diberikan, ditolak, gratis, putuskan, sebagian, setujui};
use crate::kasus::{Kasus, fields, hk};

fn entry(n: u128, events: &[InformasiEvent]) -> Informasi {
    let isi = Box::new(IsiInformasi::new("DPA", Kelas::Berkala, "Setda"));
    let first = InformasiEvent::Dicatat { isi, impor: None };
    let stamp = |(seq, event): (usize, &InformasiEvent)| domain::jurnal::Stamped {
        at: "2026-11-02T10:00:00+07:00".parse().unwrap(),
        actor: None,
        hlc: seq as u64,
        device: Uuid::nil(),
        seq: seq as u64,
        event: event.clone(),
    };
    let events: Vec<_> = std::iter::once(&first).chain(events).enumerate().map(stamp).collect();
    Informasi::fold(InformasiId(Uuid::from_u128(n)), &events).state.unwrap()
}

/// A notice that gives the first item, a part of the second, names the entry of the third and refuses the fourth.
fn noticed() -> Kasus {
    let mut kasus = Kasus::processed(4);
    let mut named = diberikan();
    if let Keputusan::Diberikan { informasi, .. } = &mut named {
        *informasi = Some(InformasiId(Uuid::from_u128(3)));
    }
    let decided = kasus.on(hk(4)).taken(&putuskan([diberikan(), sebagian(), named, ditolak()]));
    kasus.taken(&setujui(decided));
    kasus.taken(&beritahukan(gratis()));
    kasus
}

#[test]
fn only_what_was_given_stands_on_the_list_and_under_one_entry() {
    let mut kasus = noticed();
    let listed = entry(1, &[]);
    let before = Kasus::processed(1);
    assert_eq!(fields(&before.now().list_item(1, &listed)), ["butir"], "nothing was given before the notice");
    for (butir, why) in [(0, "items count from 1"), (3, "its notice named it"), (4, "refused"), (5, "there is none")] {
        assert_eq!(fields(&kasus.now().list_item(butir, &listed)), ["butir"], "{butir}: {why}");
    }
    let off = entry(1, &[InformasiEvent::Ditarik { alasan: "Ganda".to_owned() }]);
    assert!(kasus.now().list_item(1, &off).is_err(), "what is off the list holds nothing");
    for butir in [2, 1] {
        let event = kasus.now().list_item(butir, &listed).unwrap();
        kasus.record(event);
    }
    let both = [1, 2].map(|butir| ButirTercantum { butir, informasi: listed.id });
    assert_eq!(kasus.now().tercantum, both, "also a part that was given; one entry may hold several items");
    assert_eq!(fields(&kasus.now().list_item(1, &entry(2, &[]))), ["butir"], "an item has one entry");
}

#[test]
fn the_wrong_entry_is_taken_away_again_but_not_one_the_applicant_was_told_of() {
    let mut kasus = noticed();
    assert_eq!(fields(&kasus.now().unlist_item(1)), ["butir"], "it has none yet");
    assert_eq!(fields(&kasus.now().unlist_item(3)), ["butir"], "the notice says so");
    let event = kasus.now().list_item(1, &entry(1, &[])).unwrap();
    kasus.record(event);
    let event = kasus.now().unlist_item(1).unwrap();
    kasus.record(event);
    assert_eq!(kasus.now().tercantum, [], "as before");
    assert!(kasus.now().list_item(1, &entry(2, &[])).is_ok(), "and may be put under the right one");
}

#[test]
fn an_entry_stays_named_when_the_request_is_opened_again() {
    let mut kasus = noticed();
    let event = kasus.now().list_item(1, &entry(1, &[])).unwrap();
    kasus.record(event);
    kasus.on(hk(5)).taken(&crate::isian::serahkan(hk(5), &[]));
    kasus.taken(&buka());
    assert_eq!(kasus.now().entry_of(1), Some(InformasiId(Uuid::from_u128(1))));
    let stored = serde_json::to_value(kasus.now()).unwrap();
    let mut old = stored.clone();
    old.as_object_mut().unwrap().remove("tercantum");
    let read: domain::permohonan::Permohonan = serde_json::from_value(old).unwrap();
    assert_eq!(read.tercantum, [], "a state kept before items could be linked reads as having none");
}
