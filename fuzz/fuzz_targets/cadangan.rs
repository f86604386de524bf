//! A file that says it is a backup: what it says it holds, and its seal.
#![no_main]

use std::cell::RefCell;
use std::fs;

thread_local! {
    static ROOM: RefCell<Option<tempfile::TempDir>> = const { RefCell::new(None) };
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    ROOM.with_borrow_mut(|room| {
        if room.is_none() {
            *room = tempfile::tempdir().ok();
        }
        let Some(room) = room else { return };
        let place = room.path().join("uji.cadangan");
        if fs::write(&place, bytes).is_ok() {
            drop(store::cadangan::list(room.path()));
            drop(store::cadangan::unpack(&place, room.path()));
        }
    });
});
