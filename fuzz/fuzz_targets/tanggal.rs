//! A date as people type it: what is taken can be written and reads back as the same day.
#![no_main]

use domain::format::tanggal;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(day) = tanggal::parse(text) {
        assert_eq!(tanggal::parse(&tanggal::form(day)), Ok(day), "a date reads back as itself");
    }
});
