//! Every event of the lists is read from the journal as it was written.

use domain::jurnal::Event;
use proptest::prelude::*;

use crate::kejadian::{dari_berkas, informasi, penetapan, pengecualian, uji};

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        informasi().prop_map(Event::Informasi),
        penetapan().prop_map(Event::PenetapanDip),
        pengecualian().prop_map(Event::Pengecualian),
        uji().prop_map(Event::Uji),
        dari_berkas().prop_map(Event::Impor),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_event_is_read_as_it_was_written(event in event()) {
        let stored = event.encode().unwrap();
        let read = Event::decode(&stored.kind, stored.version, &stored.body).unwrap();
        prop_assert_eq!(read, event, "nothing is lost between journal and memory");
        prop_assert!(Event::decode(&stored.kind, stored.version + 1, &stored.body).is_err(), "a later version is not guessed at");
    }
}
