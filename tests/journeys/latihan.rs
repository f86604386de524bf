//! The practice office lives: what an officer who learns on it meets, and that every step of it is one the desk takes.

use std::collections::{BTreeMap, BTreeSet};

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

/// All requests as a list shows them.
fn semua(meja: &Meja) -> Outcome<Vec<Value>> {
    let mut all = Vec::new();
    loop {
        let page = meja.call("list_permohonan", json!({ "ukuran": 100, "halaman": all.len() / 100 }))?;
        let rows = page["baris"].as_array().cloned().unwrap_or_default();
        let last = rows.len() < 100;
        all.extend(rows);
        if last {
            return Ok(all);
        }
    }
}

fn counted(rows: &[Value], key: &str) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for row in rows {
        *counted.entry(row[key].as_str().unwrap_or("-").to_owned()).or_insert(0) += 1;
    }
    counted
}

#[test]
fn a_practice_office_is_lived_in() -> Outcome {
    let home = TempDir::new()?;
    let meja = siapkan(&home, PAGI, 100, 7)?;
    let rows = semua(&meja)?;
    assert_eq!(rows.len(), 100, "as many as asked for");
    let states = counted(&rows, "keadaan");
    for state in ["selesai", "diproses", "diberitahukan", "dicabut"] {
        assert!(states.get(state).is_some_and(|n| *n > 0), "some are {state}: {states:?}");
    }
    assert!(states["selesai"] > 65, "most are answered and closed: {states:?}");
    let sisa: Vec<Value> = rows.iter().map(|row| row["sisa"].clone()).collect();
    let due = counted(&sisa, "jenis");
    assert!((1..=6).contains(&due["lewat"]), "a few are late: {due:?}");
    assert!(due["hari_ini"] >= 1 && due["lagi"] >= 4, "some are due today, others soon: {due:?}");

    let objections = meja.call("list_keberatan", json!({ "ukuran": 100 }))?["baris"].clone();
    let objections = objections.as_array().cloned().unwrap_or_default();
    let grounds: BTreeSet<String> = objections
        .iter()
        .flat_map(|one| one["alasan"].as_array().cloned().unwrap_or_default())
        .map(|one| one.to_string())
        .collect();
    assert_eq!((objections.len(), grounds.len()), (8, 7), "eight, over all grounds a to g: {grounds:?}");
    let states = counted(&objections, "keadaan");
    for state in ["terdaftar", "selesai", "dicabut"] {
        assert!(states.contains_key(state), "some are {state}: {states:?}");
    }
    let disputes = meja.call("list_sengketa", json!({}))?["baris"].clone();
    let disputes = counted(disputes.as_array().map(Vec::as_slice).unwrap_or_default(), "keadaan");
    assert_eq!(disputes, [("ajudikasi".to_owned(), 1), ("selesai".to_owned(), 1)].into(), "one runs, one is over");
    let months = meja.call("list_bulan", json!({ "jenis": "permohonan" }))?;
    assert_eq!(months["ditutup"][0]["isi"]["bulan"], "2026-09-01", "the month before last is closed");
    let money = json!({
        "jenis": "biaya", "dari": "2026-01-01", "sampai": "2026-12-31", "samarkan": true, "bentuk": "csv", "cetak": false
    });
    let money = String::from_utf8(meja.file("register", money)?.bytes)?;
    assert!(money.contains("Siti Rahma"), "the register of money names the officer who took it: {money}");
    let incomplete = json!({
        "jenis": "tidak_lengkap", "dari": "2026-01-01", "sampai": "2026-12-31", "samarkan": true, "bentuk": "csv",
        "cetak": false
    });
    let incomplete = String::from_utf8(meja.file("register", incomplete)?.bytes)?;
    let told = incomplete.contains("Mengambil langsung") || incomplete.contains("Surel");
    assert!(told, "and that of incomplete requests how each letter went: {incomplete}");
    pelayanan(&meja)?;
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "every letter is kept and the journal is whole");
    Ok(())
}

/// The counter and the quality of the service: whoever learns here meets each kind of case.
fn pelayanan(meja: &Meja) -> Outcome {
    let rows = meja.call("list_pengaduan", json!({ "ukuran": 100 }))?["baris"].as_array().cloned().unwrap_or_default();
    let states = counted(&rows, "keadaan");
    for state in ["belum_ditindaklanjuti", "proses", "selesai"] {
        assert!(states.get(state).is_some_and(|n| *n > 1), "complaints are {state}: {states:?}");
    }
    let named = counted(&rows, "nama");
    assert!(named.contains_key("Anonim") && named["Dirahasiakan"] >= 2, "one anonymous, some confidential: {named:?}");
    let late = meja.call("list_pengaduan", json!({ "terlambat": true }))?["jumlah"].as_u64();
    assert!(late.is_some_and(|n| n >= 1), "one was not answered in time");
    let whole = |row: &Value| meja.call("get_pengaduan", json!({ "id": row["id"] }));
    let all = rows.iter().map(whole).collect::<Result<Vec<_>, _>>()?;
    let ends: BTreeSet<&str> = all.iter().filter_map(|one| one["pengaduan"]["penyelesaian"]["cara"].as_str()).collect();
    for end in ["diterima_pelapor", "tanpa_balasan", "tidak_dilengkapi", "dilimpahkan", "dicabut"] {
        assert!(ends.contains(end), "one ended as {end}: {ends:?}");
    }
    let lapor: Vec<&Value> = all.iter().map(|one| &one["pengaduan"]["lapor"]).filter(|one| one.is_object()).collect();
    assert!(lapor.iter().any(|one| one["tracking"].is_null()), "one waits for its tracking id: {lapor:?}");
    assert!(lapor.iter().any(|one| one["tracking"].is_string()), "one has it: {lapor:?}");
    let linked = all.iter().find_map(|one| one["pengaduan"]["permohonan"]["permohonan"].as_str());
    let request = meja.call("get_permohonan", json!({ "id": linked.ok_or("one became a request")? }))?;
    assert_eq!(request["pengaduan"].as_array().map(Vec::len), Some(1), "and the request names it");

    let book = meja.call("list_tamu", json!({ "dari": "2026-11-01", "sampai": "2026-11-23" }))?;
    assert!(book["jumlah"].as_u64().is_some_and(|n| n > 25) && book["menunggu"].is_number(), "a guest book: {book}");
    let surveys = meja.call("list_survei", json!({}))?;
    let surveys: Vec<Value> = surveys.as_array().into_iter().flatten().map(|one| one["survei"].clone()).collect();
    assert_eq!(counted(&surveys, "keadaan"), [("terbuka".to_owned(), 1), ("ditutup".to_owned(), 1)].into());
    let over = surveys.iter().find(|one| one["keadaan"] == "ditutup").ok_or("one that is over")?;
    let result = meja.call("get_survei", json!({ "id": over["id"] }))?;
    assert!(result["hasil"]["responden"].as_u64().is_some_and(|n| n >= 30), "enough answers: {}", result["hasil"]);
    assert_eq!(result["survei"]["rencana"].as_array().map(Vec::len), Some(2), "and a plan, half carried out");
    let standard = meja.call("get_standar", json!({}))?;
    assert_eq!(standard["kurang"], json!([]), "the standard lacks nothing");
    assert_eq!(standard["standar"]["versi"].as_array().map(Vec::len), Some(1), "and stands under a decree");
    let forum = meja.call("list_forum", json!({}))?[0].clone();
    let open = forum["kesepakatan"].as_array().into_iter().flatten().filter(|one| one["selesai"].is_null()).count();
    assert_eq!((forum["penetapan"].is_object(), open), (true, 2), "minutes set, two agreements still open: {forum}");
    Ok(())
}

#[test]
fn it_is_made_on_whatever_day_and_of_whatever_size() -> Outcome {
    for (waktu, count, seed) in [
        ("2026-01-02T07:30:00+07:00", 30, 1),
        ("2026-03-29T16:45:00+07:00", 21, 2),
        ("2026-11-23T09:12:00+07:00", 3, 3),
        ("2027-01-31T23:00:00+07:00", 24, 4),
    ] {
        let home = TempDir::new()?;
        let meja = siapkan(&home, waktu, count, seed).map_err(|fault| format!("{waktu}: {fault}"))?;
        assert_eq!(semua(&meja)?.len(), count as usize, "made at {waktu}");
    }
    Ok(())
}
