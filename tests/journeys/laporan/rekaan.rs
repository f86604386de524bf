//! The whole report of a practice office with a fixed seed, as somebody has read it.

use desk::{Desk, latihan};
use serde_json::json;
use tests::kantor::{KATA_SANDI, Meja, pukul};
use tests::window::Outcome;

use super::{file, teks, write};
use crate::paper::text_of;

#[test]
fn a_practice_office_reports_as_it_was_read_over() -> Outcome {
    let home = tempfile::tempdir()?;
    let waktu = "2026-12-30T09:00:00+07:00";
    let meja = Meja(Desk::at(home.path(), pukul(waktu)?));
    latihan::prepare(&meja.0, KATA_SANDI, 120, 7)?;
    write(&meja, 0, teks())?;
    insta::assert_snapshot!("laporan_2026", text_of(&file(&meja, "pdf")?)?.replace(". ", ".\n"));
    let summary = meja.file("laporan_ringkasan", json!({ "tahun": 2026, "semester": "dua", "bentuk": "pdf" }))?;
    insta::assert_snapshot!("ringkasan_semester_2", text_of(&summary.bytes)?.replace(". ", ".\n"));
    Ok(())
}
