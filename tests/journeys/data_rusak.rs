//! A crash is noticed; damaged data are never deleted, and are made anew from the journal or brought back.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use desk::Fault;
use domain::id::LampiranId;
use serde_json::{Value, json};
use tests::kantor::{KATA_SANDI, Kantor, MASUK, perorangan};
use tests::window::Outcome;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
const PAGE: u64 = 4096;

fn sandi() -> Value {
    json!({ "dengan": "sandi", "masuk": MASUK, "kata_sandi": KATA_SANDI })
}

/// Overwrites the middle of a page.
fn spoil(data: &Path, page: u64) -> Outcome {
    let mut file = OpenOptions::new().write(true).open(data.join("kantor.db"))?;
    file.seek(SeekFrom::Start(page * PAGE + PAGE / 2))?;
    file.write_all(&[0x5A; 64])?;
    Ok(())
}

#[test]
fn an_end_that_was_not_clean_is_noticed_and_said_in_one_sentence() -> Outcome {
    let kantor = Kantor::siapkan()?;
    drop(kantor.buka()?);
    let meja = kantor.meja(tests::kantor::PAGI)?;
    assert_eq!(meja.call("status", json!({}))?["terhenti"], json!(false), "a desk that was closed leaves no mark");
    drop(meja);
    // As a power cut leaves it: open, and nobody there.
    fs::write(kantor.data().join("sedang-dibuka"), "listrik padam")?;
    let meja = kantor.meja(tests::kantor::PAGI)?;
    assert_eq!(meja.call("status", json!({}))?["terhenti"], json!(true), "the start screen knows");
    meja.masuk(MASUK)?;
    let kabar = meja.call("beranda", json!({}))?["kabar"].as_str().unwrap_or_default().to_owned();
    assert!(kabar.contains("diperiksa dan utuh") && kabar.matches('.').count() == 1, "one sentence: {kabar}");
    assert_eq!(meja.call("status", json!({}))?["terhenti"], json!(false), "and that is all of it");
    Ok(())
}

#[test]
fn damaged_data_are_made_anew_from_the_journal_and_the_newest_backup() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let lampiran = json!(LampiranId::new());
    let attach = json!({ "permohonan": id, "id": lampiran, "nama": "jawaban.pdf", "jenis": "jawaban" });
    meja.upload("add_lampiran", attach, PDF)?;
    meja.call("make_cadangan", json!({}))?;
    let (before, lines) = (meja.call("list_permohonan", json!({}))?, meja.baris_jurnal()?);
    drop(meja);

    // Every page but the first few is spoilt, and the attachments are gone.
    let pages = fs::metadata(kantor.data().join("kantor.db"))?.len() / PAGE;
    for page in 2..pages {
        spoil(kantor.data(), page)?;
    }
    fs::remove_file(kantor.data().join("lampiran.db"))?;
    let meja = kantor.meja(tests::kantor::PAGI)?;
    assert!(matches!(meja.masuk(MASUK), Err(Fault::Damaged { .. })), "nobody works on damaged data");

    let told = meja.call("repair_data", json!({ "kunci": sandi(), "terapkan": false }))?;
    assert_eq!((&told["kejadian"], &told["utuh"]), (&json!(lines), &json!(true)), "all of it would come over: {told}");
    assert_eq!(told["hilang"], Value::Null, "a file that tells nothing any more does not tell what is missing");
    assert!(matches!(meja.masuk(MASUK), Err(Fault::Damaged { .. })), "and nothing was changed yet");
    let done = meja.call("repair_data", json!({ "kunci": sandi(), "terapkan": true }))?;
    assert_eq!(done["lampiran_hilang"], json!(0), "attachments come from the set of the backup: {done}");
    let aside = kantor.data().join(done["disimpan_di"].as_str().ok_or("what is damaged is kept")?);
    assert!(aside.join("kantor.db").exists(), "the damaged file is never deleted");

    meja.masuk(MASUK)?;
    assert_eq!(meja.call("list_permohonan", json!({}))?, before, "the register is what it was");
    let seen = meja.file("lampiran", json!({ "permohonan": id, "id": lampiran, "alasan": null }))?;
    assert_eq!(seen.bytes, PDF, "and so are its files");
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "the office goes on being sound: {:?}", report.temuan);
    let next = meja.daftar(perorangan("Budi Hartono"))?.nomor;
    assert!(next.starts_with("0002/"), "numbers go on: {next}");
    Ok(())
}

#[test]
fn attachments_that_are_gone_come_back_from_the_set() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let id = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let lampiran = json!(LampiranId::new());
    let attach = json!({ "permohonan": id, "id": lampiran, "nama": "jawaban.pdf", "jenis": "jawaban" });
    meja.upload("add_lampiran", attach, PDF)?;
    meja.call("make_cadangan", json!({}))?;
    let late = meja.daftar(perorangan("Budi Hartono"))?.nomor;
    drop(meja);
    fs::remove_file(kantor.data().join("lampiran.db"))?;

    let meja = kantor.buka()?;
    let list = meja.call("list_cadangan", json!({}))?;
    assert_eq!(list["lampiran_hilang"], json!(true), "that the file is gone is told, the counter goes on");
    let done = meja.call("repair_data", json!({ "kunci": sandi(), "terapkan": true }))?;
    assert_eq!((&done["hilang"], &done["lampiran_hilang"]), (&json!(0), &json!(0)), "all of it: {done}");
    meja.masuk(MASUK)?;
    assert!(meja.call("list_permohonan", json!({}))?.to_string().contains(&late), "what came after is there");
    let seen = meja.file("lampiran", json!({ "permohonan": id, "id": lampiran, "alasan": null }))?;
    assert_eq!(seen.bytes, PDF, "and the attachment too");
    Ok(())
}
