//! A list of public information brought in from a spreadsheet: looked at first, put right in place, taken whole or not at
//! all, taken once, and undone.

use std::sync::{Arc, Mutex, OnceLock};

use desk::{Fault, Progress};
use serde_json::json;
use tests::daftar::{Berkas, butir, giring, hitung};
use tests::kantor::{Kantor, Meja};
use tests::window::Outcome;

use super::{ditolak, keliru, pada, utuh};

/// A list as a unit keeps it: a banner, headings, and two rows that cannot be taken as they are.
pub const DAFTAR: &str = "DAFTAR INFORMASI PUBLIK TAHUN 2026;;;;;;\n\
    No;Judul Informasi;Ringkasan Isi Informasi;Kelas Informasi;Unit yang Menguasai;Waktu Pembuatan;Tautan\n\
    1;Laporan Keuangan;Neraca;Berkala;BPKAD;2025;https://contoh.go.id/lk\n\
    2;Rencana Strategis;Lima tahun;Setiap Saat;Bappeda;2024;\n\
    3;Data pasien;Rekam medis;Dikecualikan;RSUD;2025;\n\
    4;DPA;Anggaran;Berkala;BPKAD;2026;\n";

fn berkas(isi: &str) -> Berkas {
    Berkas::baru("dip", "dip 2026.csv", isi)
}

/// The list with row 3 made public, taken.
fn terimpor(meja: &Meja) -> Outcome<Berkas> {
    let file = berkas(&DAFTAR.replace("Dikecualikan", "Berkala"));
    let hasil = file.terima(meja)?;
    assert_eq!(
        (hitung(&hasil), &hasil["diterima"]),
        ([4, 0, 0, 0], &json!(true)),
        "all rows are new and taken: {hasil}"
    );
    Ok(file)
}

fn jumlah(meja: &Meja) -> Outcome<u64> {
    Ok(meja.call("list_informasi", json!({}))?["jumlah"].as_u64().unwrap_or(u64::MAX))
}

#[test]
fn a_rehearsal_judges_every_row_and_changes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let before = meja.baris_jurnal()?;
    let file = berkas(DAFTAR);
    let hasil = file.periksa(&meja)?;
    assert_eq!((hitung(&hasil), &hasil["diterima"]), ([3, 0, 0, 1], &json!(false)), "{hasil}");
    let rows = hasil["baris"].as_array().cloned().unwrap_or_default();
    let refused = rows.iter().find(|row| row["putusan"] == "ditolak").ok_or("a refused row")?;
    assert_eq!(
        (&refused["baris"], &refused["judul"]),
        (&json!(5), &json!("Data pasien")),
        "named by its row of the file"
    );
    let why = refused["alasan"].to_string();
    assert!(why.contains("dikecualikan"), "an exempted item is on the other list: {why}");
    let cells = refused["isi"].as_array().cloned().unwrap_or_default();
    let wrong = cells.iter().find(|cell| !cell["salah"].is_null()).ok_or("the cell at fault is marked")?;
    assert_eq!(wrong["bidang"], "kelas", "so that it can be put right where it stands: {refused}");
    let shown = file.clone().dengan("tampil", json!("ditolak")).periksa(&meja)?;
    assert_eq!(
        (&shown["jumlah_baris"], hitung(&shown)),
        (&json!(1), [3, 0, 0, 1]),
        "only the rows asked for are shown"
    );
    let faults = keliru(file.terima(&meja))?;
    assert_eq!(faults.len(), 1, "one row at fault, and nothing is taken: {faults:?}");
    assert!(faults[0].1.starts_with("Baris 5:"), "the row is named as Excel numbers it: {faults:?}");
    assert_eq!((meja.baris_jurnal()?, jumlah(&meja)?), (before, 0), "a rehearsal and a refusal leave no trace");
    utuh(&meja)
}

#[test]
fn a_row_put_right_in_place_or_left_out_lets_all_the_others_in() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let fix = json!([{ "lembar": 0, "baris": 5, "bidang": "kelas", "isi": "Serta merta" }]);
    let mended = berkas(DAFTAR).dengan("koreksi", fix);
    assert_eq!(hitung(&mended.periksa(&meja)?), [4, 0, 0, 0], "what was typed anew is judged anew");
    let skipped = berkas(DAFTAR).dengan("lewati", json!([{ "lembar": 0, "baris": 5 }]));
    assert_eq!(skipped.periksa(&meja)?["dilewati"], 1, "a row may be left out");
    mended.terima(&meja)?;
    assert_eq!(jumlah(&meja)?, 4);
    let one = butir(&meja, "Data pasien")?.ok_or("the mended row is in")?;
    assert_eq!((&one["isi"]["kelas"], &one["keadaan"]), (&json!("serta_merta"), &json!("konsep")), "{one}");
    assert_eq!(one["isi"]["unit"], "RSUD", "the rest of the row is as the file says it");
    let unknown = berkas(DAFTAR).dengan("koreksi", json!([{ "lembar": 0, "baris": 5, "bidang": "warna", "isi": "x" }]));
    assert_eq!(keliru(unknown.periksa(&meja))?[0].0, "koreksi.0.bidang", "a field nobody knows is named");
    utuh(&meja)
}

#[test]
fn the_same_file_twice_changes_nothing_and_a_changed_one_changes_what_it_says() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let file = terimpor(&meja)?;
    let before = meja.baris_jurnal()?;
    assert_eq!(file.terima(&meja)?["diterima"], true, "the same import sent again is taken once");
    let again = berkas(&DAFTAR.replace("Dikecualikan", "Berkala"));
    assert_eq!(hitung(&again.terima(&meja)?), [0, 0, 4, 0], "the same file in a new import");
    assert_eq!(meja.baris_jurnal()?, before, "is no event at all");
    let forged = Berkas { bytes: DAFTAR.replace("Neraca", "Arus kas").into(), ..file };
    assert_eq!(ditolak(forged.terima(&meja))?.0, "step_taken", "another file under the id of a taken import");

    let changed = berkas(&DAFTAR.replace("Dikecualikan", "Berkala").replace("Neraca", "Neraca yang diaudit"));
    let look = changed.periksa(&meja)?;
    assert_eq!(hitung(&look), [0, 1, 3, 0], "{look}");
    let row = look["baris"].as_array().and_then(|rows| rows.iter().find(|row| row["putusan"] == "berubah")).cloned();
    let differs = row.ok_or("a changed row")?["perubahan"][0].clone();
    assert_eq!(
        (&differs["bidang"], &differs["lama"], &differs["baru"]),
        (&json!("Ringkasan"), &json!("Neraca"), &json!("Neraca yang diaudit")),
        "the rehearsal says what changes"
    );
    changed.terima(&meja)?;
    let one = butir(&meja, "Laporan Keuangan")?.ok_or("it is there")?;
    assert_eq!((&one["isi"]["ringkasan"], &one["revisi"]), (&json!("Neraca yang diaudit"), &json!(2)));
    utuh(&meja)
}

#[test]
fn an_import_is_undone_whole_but_for_what_was_changed_by_hand_since() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let file = terimpor(&meja)?;
    let mut one = butir(&meja, "Rencana Strategis")?.ok_or("it is there")?;
    one["isi"]["ringkasan"] = json!("Rencana lima tahun perangkat daerah");
    meja.call("save_informasi", json!({ "id": one["id"], "isi": one["isi"], "revisi": one["revisi"] }))?;
    let dpa = butir(&meja, "DPA")?.ok_or("it is there")?["id"].clone();
    giring(&meja, std::slice::from_ref(&dpa), json!({ "aksi": "ajukan" }))?;

    assert_eq!(keliru(meja.call("undo_impor", json!({ "id": file.id(), "alasan": " " })))?[0].0, "alasan");
    meja.call("undo_impor", json!({ "id": file.id(), "alasan": "Salah unit" }))?;
    assert_eq!(jumlah(&meja)?, 1, "what the import brought is off the list");
    let kept = butir(&meja, "Rencana Strategis")?.ok_or("what was changed by hand stays")?;
    assert_eq!(kept["isi"]["ringkasan"], "Rencana lima tahun perangkat daerah");
    let gone = meja.call("get_informasi", json!({ "id": dpa }))?;
    assert_eq!(gone["informasi"]["keadaan"], "dibatalkan", "proposing is not changing: it goes with its import");
    assert!(gone["riwayat"].as_array().is_some_and(|lines| lines.len() >= 3), "and its history tells all: {gone}");
    assert_eq!(ditolak(meja.call("undo_impor", json!({ "id": file.id(), "alasan": "Lagi" })))?.0, "impor_batal");
    let told = meja.call("list_impor", json!({ "jenis": "dip" }))?;
    assert_eq!(told[0]["impor"]["dibatalkan"], "Salah unit", "the import stays on record as undone");
    assert_eq!(ditolak(file.terima(&meja))?.0, "step_taken", "an undone import is not taken again under its id");
    let fresh =
        berkas(&DAFTAR.replace("Dikecualikan", "Berkala").replace("Lima tahun", "Rencana lima tahun perangkat daerah"));
    assert_eq!(hitung(&fresh.terima(&meja)?), [3, 0, 1, 0], "a new one brings back what is missing");
    utuh(&meja)
}

#[test]
fn columns_mapped_by_hand_are_remembered_for_the_unit() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let rows = "Alfa;Beta;Gama\nLaporan Kinerja;Berkala;Isi laporan\nProfil;Setiap Saat;Isi profil\n";
    let file = berkas(rows).dengan("unit", json!("Dinas Kominfo"));
    let look = file.periksa(&meja)?;
    let sheet = look["lembar"][0].clone();
    let tanda = sheet["tanda"].as_str().ok_or("a mark")?.to_owned();
    let map = json!({ tanda: { "0": "judul", "1": "kelas", "2": "ringkasan" } });
    let mapped = file.dengan("pemetaan", map);
    assert_eq!(hitung(&mapped.periksa(&meja)?), [2, 0, 0, 0], "headings nobody knows, mapped by hand");
    mapped.terima(&meja)?;
    drop(meja);
    let later = pada(&kantor, "2026-11-24")?;
    let next = berkas(&rows.replace("Isi profil", "Profil lengkap")).dengan("unit", json!("Dinas Kominfo"));
    assert_eq!(hitung(&next.periksa(&later)?), [0, 1, 1, 0], "the next file with these headings needs no mapping");
    utuh(&later)
}

#[test]
fn an_import_stopped_half_way_takes_nothing_and_can_be_taken_after_all() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let rows: String = (1..=400).map(|n| format!("{n};Laporan {n};Isi laporan {n};Berkala;Setda\n")).collect();
    let file = berkas(&format!("No;Judul Informasi;Ringkasan;Kelas Informasi;Unit\n{rows}"));
    let before = meja.baris_jurnal()?;
    for (terima, done_of) in [(false, (100, 400)), (true, (600, 800))] {
        let told = Arc::new(Mutex::new(Vec::new()));
        let line: Arc<OnceLock<Progress>> = Arc::default();
        let (heard, stop) = (Arc::clone(&told), Arc::clone(&line));
        let progress = Progress::new(move |done, of| {
            if let Ok(mut heard) = heard.lock() {
                heard.push((done, of));
            }
            if (done, of) == done_of
                && let Some(line) = stop.get()
            {
                line.cancel();
            }
        });
        let _ = line.set(progress.clone());
        let input = file.clone().dengan("terima", json!(terima)).input;
        let answer = meja.upload_told("read_impor", input, &file.bytes, &progress);
        assert!(matches!(answer, Err(Fault::Cancelled)), "who stops it hears that it was stopped: {answer:?}");
        let told = told.lock().map_err(|_| "nobody else holds it")?.clone();
        assert_eq!(told.last(), Some(&done_of), "nothing is done after the wish to stop: {told:?}");
        assert!(told.contains(&(200, 0)), "rows are counted while the file is read: {told:?}");
        let known: Vec<u32> = told.iter().filter(|(_, of)| *of > 0).map(|(done, of)| done * 100 / of).collect();
        assert!(known.is_sorted(), "it never goes back once the rows are known: {told:?}");
    }
    assert_eq!((meja.baris_jurnal()?, jumlah(&meja)?), (before, 0), "half an import is none");
    assert_eq!(meja.call("list_impor", json!({ "jenis": "dip" }))?, json!([]), "and is on no record");
    utuh(&meja)?;
    assert_eq!(hitung(&file.terima(&meja)?), [400, 0, 0, 0], "the same import, sent again, is taken whole");
    assert_eq!(jumlah(&meja)?, 400);
    utuh(&meja)
}
