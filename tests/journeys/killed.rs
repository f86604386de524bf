//! A process killed while it registers: what it acknowledged is there, and what it did not is there whole or not at all.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::ppid::Ppid;
use tests::window::Outcome;

const KILLS: u32 = 25;
/// Requests of one file: enough that a kill falls into the writing.
const FILE: usize = 40;

#[test]
fn a_killed_process_loses_nothing_it_acknowledged_and_leaves_nothing_half_done() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let ppid = Ppid::on(kantor.data())?;
    let home = tempfile::tempdir()?;
    let mut files: Vec<Vec<String>> = Vec::new();
    let mut acknowledged: BTreeSet<String> = BTreeSet::new();

    // The first runs to its end and tells how long one takes on this machine.
    let (path, ids) = file(home.path(), 0)?;
    files.push(ids);
    let start = Instant::now();
    assert_eq!(ppid.run(&["cari", "apa saja"])?.status, Some(0), "the office opens");
    let login = start.elapsed();
    let start = Instant::now();
    let first = ppid.run(&["permohonan", "daftar", "--berkas", &path])?;
    let whole = start.elapsed();
    acknowledged.extend(ids_of(&first.value));
    assert_eq!(acknowledged.len(), FILE, "undisturbed, the whole file is acknowledged: {}", first.value);

    for turn in 1..=KILLS {
        let (path, ids) = file(home.path(), turn)?;
        files.push(ids);
        let mut child = ppid.command(&["permohonan", "daftar", "--berkas", &path])?.spawn()?;
        // Spread over what follows the login: writing, commit and answer.
        let part = f64::from(turn) / f64::from(KILLS);
        std::thread::sleep(login.mul_f64(0.9) + whole.saturating_sub(login).mul_f64(part * 1.2));
        child.kill()?;
        let output = child.wait_with_output()?;
        if let Ok(answer) = serde_json::from_slice::<Value>(&output.stdout) {
            acknowledged.extend(ids_of(&answer));
        }
        // A login that was cut off counts as a wrong password, or ending the process would give a free try. One that
        // succeeds forgets it, and the next process opens what the killed one left.
        assert_eq!(ppid.run(&["cari", "apa saja"])?.status, Some(0), "after kill {turn} the office opens again");
    }

    let meja = kantor.buka()?;
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "after {KILLS} kills the data are sound: {:?}", report.temuan);
    let mut numbers = BTreeSet::new();
    for ids in &files {
        let kept: Vec<&String> = ids.iter().filter(|id| is_there(&meja, id, &mut numbers)).collect();
        assert!(kept.is_empty() || kept.len() == FILE, "a file is there whole or not at all, not {} of it", kept.len());
        let promised = ids.iter().filter(|id| acknowledged.contains(*id)).count();
        assert!(promised <= kept.len(), "what was acknowledged is there: {promised} of {}", kept.len());
    }
    let expected: BTreeSet<u64> = (1..=numbers.len() as u64).collect();
    assert_eq!(numbers, expected, "numbers have no gap: a killed process used none up");
    Ok(())
}

/// A file of new requests, and their ids.
fn file(home: &Path, turn: u32) -> Outcome<(String, Vec<String>)> {
    let requests: Vec<Value> = (0..FILE).map(|at| perorangan(&format!("Pemohon {turn} {at}"))).collect();
    let path = home.join(format!("{turn}.json"));
    std::fs::write(&path, serde_json::to_vec(&requests)?)?;
    Ok((path.display().to_string(), ids_of(&json!(requests)).collect()))
}

fn ids_of(list: &Value) -> impl Iterator<Item = String> {
    list.as_array().into_iter().flatten().filter_map(|item| item["id"].as_str().map(str::to_owned))
}

fn is_there(meja: &tests::kantor::Meja, id: &str, numbers: &mut BTreeSet<u64>) -> bool {
    match meja.call("get_permohonan", json!({ "id": id })) {
        Ok(whole) => {
            numbers.extend(whole["permohonan"]["nomor"]["n"].as_u64());
            true
        }
        Err(_) => false,
    }
}
