//! A table of holidays, as the calendar reads it.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    drop(domain::kalender::Muatan::read(bytes));
});
