//! The practice office lives: what an officer who learns on it meets, and that every step of it is one the desk takes.

use std::collections::BTreeMap;
use std::time::Instant;

use desk::{Desk, latihan};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Meja, PAGI, pukul};
use tests::window::Outcome;

/// A practice office made at `waktu`, with its administrator at work.
fn siapkan(home: &TempDir, waktu: &str, count: u32, seed: u64) -> Outcome<Meja> {
    let meja = Meja(Desk::at(home.path(), pukul(waktu)?));
    latihan::prepare(&meja.0, KATA_SANDI, count, seed)?;
    Ok(meja)
}

/// All requests by where they stand, and how many of the open ones are late.
fn keadaan(meja: &Meja) -> Outcome<(BTreeMap<String, usize>, usize)> {
    let (mut by_state, mut late, mut from) = (BTreeMap::new(), 0, 0);
    loop {
        let page = meja.call("list_permohonan", json!({ "batas": 100, "dari_baris": from }))?;
        let rows = page["baris"].as_array().cloned().unwrap_or_default();
        for row in &rows {
            *by_state.entry(row["keadaan"].as_str().unwrap_or_default().to_owned()).or_insert(0) += 1;
            late += usize::from(row["sisa"]["hari_kerja"].as_i64().is_some_and(|days| days < 0));
        }
        from += rows.len();
        if rows.is_empty() {
            return Ok((by_state, late));
        }
    }
}

#[test]
fn a_practice_office_lives() -> Outcome {
    let home = TempDir::new()?;
    let begun = Instant::now();
    let meja = siapkan(&home, PAGI, 200, 7)?;
    eprintln!("made in {:?}", begun.elapsed());
    let (by_state, late) = keadaan(&meja)?;
    eprintln!("{by_state:?} late {late}");
    eprintln!("{:#}", meja.call("beranda", json!({}))?);
    Ok(())
}
