//! Files attached to objections and disputes: the power of attorney, the signed answer, the ruling; each with its own case.

use desk::Fault;
use domain::id::{LampiranId, SengketaId};
use serde_json::{Value, json};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use super::{daftarkan, formulir, isi, jawab, lihat};
use crate::permohonan::perjalanan::Perjalanan;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

/// Attaches a PDF under a fresh id; gives it with the case as it then stands.
fn attach(meja: &Meja, perkara: &str, id: &Value, more: Value) -> Result<(Value, Value), Fault> {
    let file = json!(LampiranId::new());
    let mut input = json!({ perkara: id, "id": file, "nama": "pindaian Ahmad Fauzi.pdf" });
    for (key, value) in more.as_object().into_iter().flatten() {
        input[key] = value.clone();
    }
    Ok((file, meja.upload(&format!("add_lampiran_{perkara}"), input, PDF)?))
}

#[test]
fn the_power_of_attorney_of_an_objection_is_seen_with_a_reason_that_is_recorded() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let id = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?["id"].clone();
    let (file, whole) = attach(&walk.meja, "keberatan", &id, json!({ "jenis": "surat_kuasa" }))?;
    let row = &whole["lampiran"][0];
    assert_eq!((&row["nama"], &row["identitas"]), (&json!("Surat kuasa.pdf"), &json!(true)), "no name in the journal");
    assert_eq!(whole["riwayat"][0]["judul"], "Berkas dilampirkan", "the history says so");
    let seen = |alasan: Option<&str>| {
        walk.meja.file("lampiran_keberatan", json!({ "keberatan": id, "id": file, "alasan": alasan }))
    };
    assert!(seen(None).is_err(), "nobody sees it without a reason");
    assert!(seen(Some("Memeriksa kuasa"))?.bytes == PDF, "with one it is seen as it was attached");
    let told = lihat(&walk.meja, &id)?["riwayat"][0].clone();
    assert_eq!(told["keterangan"], "Lampiran Surat kuasa.pdf: Memeriksa kuasa", "and the reason stands in its history");
    let other = walk.meja.file("lampiran", json!({ "permohonan": walk.permohonan.id, "id": file, "alasan": "X" }));
    assert!(matches!(other, Err(Fault::NotFound)), "the request does not have it");
    let gone = json!({ "keberatan": id, "id": file, "alasan": "Salah berkas" });
    assert_eq!(walk.meja.call("remove_lampiran_keberatan", gone)?["lampiran"], json!([]), "taken away");
    assert!(desk::periksa::periksa(&walk.meja.0)?.is_sound(), "and the office is sound");
    Ok(())
}

#[test]
fn the_signed_answer_stands_with_its_letter_once() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let id = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?["id"].clone();
    let answered = jawab(&mut walk, &id, isi("diterima_seluruhnya"))?;
    let surat = answered["keberatan"]["surat"][0]["id"].clone();
    let signed = json!({ "jenis": "surat_bertanda_tangan", "surat": surat });
    let (file, whole) = attach(&walk.meja, "keberatan", &id, signed.clone())?;
    assert_eq!(whole["keberatan"]["surat"][0]["bertanda_tangan"], file, "the letter knows its signed sheet");
    assert!(attach(&walk.meja, "keberatan", &id, signed).is_err(), "a letter has one signed sheet");
    let foreign = json!({ "jenis": "bukti_terima", "surat": domain::id::SuratId::new() });
    assert!(attach(&walk.meja, "keberatan", &id, foreign).is_err(), "and no letter of another case");
    Ok(())
}

#[test]
fn a_ruling_is_kept_with_its_dispute() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    let keberatan = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?["id"].clone();
    let id = json!(SengketaId::new());
    let form = json!({
        "id": id, "keberatan": keberatan, "tingkat": "pusat", "komisi": "Komisi Informasi Pusat", "nomor": "1/2026",
        "tanggal": "2026-11-23"
    });
    walk.meja.call("register_sengketa", form)?;
    let (file, whole) = attach(&walk.meja, "sengketa", &id, json!({ "jenis": "putusan" }))?;
    assert_eq!(whole["lampiran"][0]["identitas"], json!(false), "a ruling is public: {}", whole["lampiran"]);
    let seen = walk.meja.file("lampiran_sengketa", json!({ "sengketa": id, "id": file }))?;
    assert!(seen.bytes == PDF, "and seen without a reason");
    let trail = walk.meja.call("list_jejak", json!({ "tentang": "1/2026" }))?.to_string();
    assert!(trail.contains("Lampiran Putusan.pdf dibuka"), "the trail of a dispute is found by its number: {trail}");
    let void = json!({ "id": id, "alasan": "Salah catat" });
    walk.meja.call("cancel_sengketa", void)?;
    assert!(attach(&walk.meja, "sengketa", &id, json!({ "jenis": "lain" })).is_err(), "a void record takes none");
    let gone = json!({ "sengketa": id, "id": file, "alasan": "Salah berkas" });
    assert_eq!(walk.meja.call("remove_lampiran_sengketa", gone)?["lampiran"], json!([]), "but gives one back");
    assert!(desk::periksa::periksa(&walk.meja.0)?.is_sound(), "and the office is sound");
    Ok(())
}
