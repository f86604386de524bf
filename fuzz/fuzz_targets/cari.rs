//! Words that are searched for, in an office without requests.
#![no_main]

use std::cell::RefCell;

use domain::id::{PerangkatId, UnitId};
use store::{DataKey, Genesis, Store};

thread_local! {
    static OFFICE: RefCell<Option<(Store, tempfile::TempDir)>> = const { RefCell::new(None) };
}

fn office() -> Option<(Store, tempfile::TempDir)> {
    let dir = tempfile::tempdir().ok()?;
    let genesis = Genesis { unit: UnitId::new(), perangkat: PerangkatId::new(), kode_perangkat: "A".to_owned() };
    Some((Store::create(dir.path(), &DataKey::generate().ok()?, &genesis).ok()?, dir))
}

libfuzzer_sys::fuzz_target!(|words: &str| {
    OFFICE.with_borrow_mut(|kept| {
        if kept.is_none() {
            *kept = office();
        }
        if let Some((store, _)) = kept {
            assert!(store.read(|reader| reader.search(words, 50)).is_ok(), "no text is an error to search for");
        }
    });
});
