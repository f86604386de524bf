//! A workbook, as the import reads it.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    drop(desk::impor::baca::read(bytes, &desk::Progress::silent()));
});
