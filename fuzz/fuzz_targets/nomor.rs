//! A pattern of numbers: what is taken can be written, and reads back as itself.
#![no_main]

use chrono::NaiveDate;
use domain::format::nomor::{IsiNomor, PolaNomor};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let Ok(pola) = PolaNomor::parse(text) else { return };
    assert_eq!(PolaNomor::parse(&pola.to_string()).as_ref(), Ok(&pola), "a pattern reads back as itself");
    if let Some(tanggal) = NaiveDate::from_ymd_opt(2026, 11, 2) {
        drop(pola.render(&IsiNomor { n: 7, tanggal, kode_unit: "OR", perangkat: "DISKOMINFO", klasifikasi: "000" }));
    }
});
