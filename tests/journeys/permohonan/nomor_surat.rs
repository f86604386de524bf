//! Numbers of letters: per series and year, with the classification code; what is only looked at draws none.

use desk::Fault;
use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::perjalanan::{Perjalanan, diberikan, gratis, memuat, putuskan};
use crate::paper::text_of;

fn nomor(walk: &Perjalanan) -> Outcome<Vec<String>> {
    Ok(walk.nomor_surat()?.into_iter().map(|(_, nomor)| nomor).collect())
}

/// Sets pattern and code of the letters of one kind.
fn atur(walk: &Perjalanan, jenis: &str, klasifikasi: &str, pola: &str) -> Outcome {
    let mut service = walk.meja.call("get_layanan", json!({}))?["pengaturan"].clone();
    for letter in service["surat"].as_array_mut().into_iter().flatten().filter(|letter| letter["jenis"] == jenis) {
        letter["klasifikasi"] = json!(klasifikasi);
        letter["pola_nomor"] = json!(pola);
    }
    walk.meja.call("update_layanan", service)?;
    Ok(())
}

#[test]
fn numbers_begin_anew_with_the_year() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    walk.ambil(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip dipindahkan" }))?;
    walk.pada("2026-12-31")?;
    walk.ambil(json!({ "perintah": "putuskan", "butir": [diberikan()] }))?;
    walk.ambil(gratis())?;
    walk.batalkan("Salah tanggal")?;
    walk.pada("2027-01-04")?;
    walk.ambil(gratis())?;
    let drawn = ["001/S-PPID/XI/2026", "002/S-PPID/XII/2026", "001/S-PPID/I/2027"];
    assert_eq!(nomor(&walk)?, drawn, "the first of the year is 1, void numbers of the old year stay");
    let next = walk.meja.daftar(perorangan("Budi"))?;
    assert_eq!(next.nomor, "0001/PPID/I/2027", "and so is the first registration");
    walk.utuh()
}

#[test]
fn a_classification_code_has_numbers_of_its_own() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    walk.ambil(gratis())?;
    walk.batalkan("Kode salah")?;
    atur(&walk, "pemberitahuan", "480", "{klasifikasi}/{n:03}/PPID/{tahun}")?;
    walk.ambil(gratis())?;
    assert_eq!(nomor(&walk)?, ["001/S-PPID/XI/2026", "480/001/PPID/2026"], "a new code begins at 1");
    memuat(&walk.surat("pemberitahuan")?, &["480/001/PPID/2026"]);
    walk.batalkan("Kode salah lagi")?;
    atur(&walk, "pemberitahuan", "", "{n:03}/S-PPID/{bulan_romawi}/{tahun}")?;
    walk.ambil(gratis())?;
    let last = nomor(&walk)?.pop();
    assert_eq!(last.as_deref(), Some("002/S-PPID/XI/2026"), "the old series goes on after its void number");
    walk.utuh()
}

#[test]
fn a_letter_only_looked_at_leaves_no_trace_and_draws_no_number() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    walk.pada("2026-11-27")?;
    let send = json!({
        "perintah": "teruskan", "unit": "Dinas Pendidikan", "instruksi": "Siapkan DPA", "batas": "2026-12-01"
    });
    let lihat = |walk: &Perjalanan, perintah: &Value, surat: &str| {
        let input = json!({ "permohonan": walk.permohonan.id, "perintah": perintah, "surat": surat });
        walk.meja.file("preview_surat", input)
    };
    let before = (walk.meja.baris_jurnal()?, walk.lihat()?);
    for _ in 0..2 {
        let draft = lihat(&walk, &send, "disposisi")?;
        memuat(&text_of(&draft.bytes)?, &["KONSEP", "001/D-PPID/XI/2026", "Siapkan DPA"]);
        assert!(draft.name.starts_with("Konsep"), "the file is called what it is: {}", draft.name);
    }
    assert_eq!(lihat(&walk, &send, "kuitansi").err(), Some(Fault::NotFound), "that step writes no such letter");
    let wrong = json!({ "perintah": "teruskan", "unit": "", "instruksi": "", "batas": "2026-12-01" });
    assert!(matches!(lihat(&walk, &wrong, "disposisi"), Err(Fault::Invalid { .. })), "the same rules hold");
    let after = (walk.meja.baris_jurnal()?, walk.lihat()?);
    assert_eq!(after, before, "not even the check nobody made was recorded");
    walk.ambil(send)?;
    assert_eq!(nomor(&walk)?, ["001/D-PPID/XI/2026"], "the first issued has the first number");
    let sheet = walk.surat("disposisi")?;
    assert!(!sheet.contains("KONSEP"), "and is no draft: {sheet}");
    walk.utuh()
}

#[test]
fn a_step_sent_twice_is_taken_once_and_its_id_takes_nothing_else() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?;
    putuskan(&walk, json!([diberikan()]))?;
    let id = LangkahId::new();
    let first = walk.kirim(id, &gratis())?;
    let lines = walk.meja.baris_jurnal()?;
    assert_eq!(walk.kirim(id, &gratis())?, first, "an impatient second click answers the same");
    assert_eq!(walk.meja.baris_jurnal()?, lines, "and writes nothing");
    assert_eq!(nomor(&walk)?, ["001/S-PPID/XI/2026"], "nor draws a number");
    let other = walk.kirim(id, &super::perjalanan::berbayar(true))?;
    assert_eq!(other, first, "what stands under the id is not replaced by another content");
    assert_eq!(walk.meja.baris_jurnal()?, lines, "nor recorded beside it");
    match walk.kirim(id, &json!({ "perintah": "tutup", "catatan": "Lain" })) {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "step_taken", "another step needs another id"),
        answer => return Err(format!("another step under the same id: {answer:?}").into()),
    }
    assert_eq!(walk.meja.baris_jurnal()?, lines, "the refusal leaves no trace");
    walk.utuh()
}
