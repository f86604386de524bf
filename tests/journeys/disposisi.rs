//! All dispositions of a day come from the printer in one go, each once as the original.

use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, Terdaftar, perorangan};
use tests::window::Outcome;

fn forward(meja: &Meja, request: &Terdaftar, unit: &str) -> Outcome<Value> {
    for perintah in [
        json!({ "perintah": "nyatakan_lengkap" }),
        json!({ "perintah": "teruskan", "unit": unit, "instruksi": "Siapkan", "batas": "2026-11-30" }),
    ] {
        let step = json!({ "permohonan": request.id, "id": LangkahId::new(), "perintah": perintah });
        meja.call("take_langkah", step)?;
    }
    Ok(meja.call("get_permohonan", json!({ "id": request.id }))?)
}

/// Pages of a PDF, counted by its own tree.
fn pages(pdf: &[u8]) -> Outcome<usize> {
    Ok(lopdf::Document::load_mem(pdf)?.get_pages().len())
}

#[test]
fn the_dispositions_of_a_day_are_printed_in_one_go() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let day = |cetak: bool| json!({ "tanggal": "2026-11-23", "cetak": cetak });
    assert!(meja.file("disposisi_hari_ini", day(true)).is_err(), "a day without a disposition prints nothing");
    let mut requests = Vec::new();
    for (name, unit) in [("Ahmad Fauzi", "Dinas Kesehatan"), ("Budi Santoso", "Dinas Pendidikan")] {
        let request = meja.daftar(perorangan(name))?;
        forward(&meja, &request, unit)?;
        requests.push(request);
    }
    let seen = meja.file("disposisi_hari_ini", day(false))?;
    assert_eq!(pages(&seen.bytes)?, 2, "one page for each disposition");
    let printed = meja.file("disposisi_hari_ini", day(true))?;
    assert_eq!(pages(&printed.bytes)?, 2, "the same pages go to the printer");
    for request in &requests {
        let whole = meja.call("get_permohonan", json!({ "id": request.id }))?;
        assert_eq!(whole["permohonan"]["surat"][0]["dicetak"], 1, "each counts as printed once");
    }
    let again = meja.file("disposisi_hari_ini", day(true))?;
    assert!(again.bytes.len() > printed.bytes.len(), "a second print of the stack carries the mark of copies");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the office is whole afterwards");
    Ok(())
}
