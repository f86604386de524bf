//! The lists at the counter: what fits while the officer types, an answer given at once from an entry, and what was given and
//! stands on no list yet.

use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::daftar::{dengan_penetapan, giring, informasi, pengecualian, tulis};
use tests::kantor::{Kantor, Meja, Terdaftar, perorangan};
use tests::window::Outcome;

use super::utuh;

fn berikan(meja: &Meja, request: &Terdaftar, informasi: Value) -> Outcome<Value> {
    let serahkan = json!({
        "tanggal": "2026-11-23", "cara": "salinan", "kirim": "ambil_langsung", "penerima": "pemohon", "jumlah": "1 berkas"
    });
    let perintah = json!({
        "perintah": "berikan_langsung", "bentuk": { "softcopy": true, "hardcopy": false }, "serahkan": serahkan,
        "informasi": informasi
    });
    let input = json!({ "permohonan": request.id, "id": LangkahId::new(), "perintah": perintah });
    Ok(meja.call("take_langkah", input)?["permohonan"].clone())
}

#[test]
fn what_fits_is_ranked_while_the_officer_types() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let entry = tulis(&meja, informasi("Dokumen Pelaksanaan Anggaran Dinas Pendidikan"))?;
    tulis(&meja, informasi("Profil pejabat"))?;
    let mut part = pengecualian("Rekam medis pasien");
    part["cakupan"] = json!({ "luas": "sebagian", "tertutup": "Nama pasien", "terbuka": "Jumlah kunjungan" });
    part["informasi_terkait"] = json!([entry]);
    let exempted = dengan_penetapan(&meja, part)?;
    let ask = |kata: &str| meja.call("suggest", json!({ "kata": kata }));
    let found = ask("minta DPA dinas pendidikan")?;
    assert_eq!(found["informasi"][0]["id"], entry, "an abbreviation of the dictionary finds its entry: {found}");
    assert_eq!(found["informasi"][0]["pengecualian"], "Rekam medis pasien", "and says what closes a part of it");
    let found = ask("rekam medis ayah saya")?;
    let one = &found["pengecualian"][0];
    assert_eq!(
        (&one["id"], &one["terbuka"]),
        (&exempted, &json!("Jumlah kunjungan")),
        "what stays open is said: {found}"
    );
    assert!(one["dasar"].as_str().is_some_and(|dasar| dasar.contains("Pasal 17 huruf h")), "with its basis: {one}");
    giring(&meja, std::slice::from_ref(&entry), json!({ "aksi": "tarik", "alasan": "Diganti" }))?;
    assert_eq!(ask("DPA dinas pendidikan")?["informasi"], json!([]), "what is off the list is not offered");
    for kata in ["", " ", "\"", "* OR NOT", "'; DROP TABLE informasi;--", &"x".repeat(10_000)] {
        ask(kata)?;
    }
    utuh(&meja)
}

#[test]
fn an_answer_given_at_once_names_its_entry_and_one_without_is_worth_listing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let entry = tulis(&meja, informasi("DPA Dinas Pendidikan"))?;
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA Dinas Pendidikan 2026" }, { "rincian": "Daftar sekolah rusak" }]);
    let request = meja.daftar(form)?;
    let done = berikan(&meja, &request, json!([entry, null]))?;
    assert_eq!(done["keadaan"], "selesai", "granted, notified and handed over, each a step of its own");
    let steps: Vec<&str> =
        done["langkah"].as_array().into_iter().flatten().filter_map(|step| step["jenis"].as_str()).collect();
    assert_eq!(steps, ["dinyatakan_lengkap", "diputuskan", "diberitahukan", "diserahkan"]);
    let shown = meja.call("get_informasi", json!({ "id": entry }))?;
    let answered = &shown["permohonan"][0];
    assert_eq!(
        (&answered["nomor"], &answered["butir"], &answered["tanggal"]),
        (&json!(request.nomor), &json!(1), &json!("2026-11-23")),
        "the entry tells which request it answered: {shown}"
    );
    assert_eq!(shown["permohonan"].as_array().map(Vec::len), Some(1));
    let worth = meja.call("list_layak", json!({}))?;
    assert_eq!((&worth["jumlah"], &worth["baris"][0]["rincian"]), (&json!(1), &json!("Daftar sekolah rusak")));
    assert_eq!(meja.call("ringkasan_informasi", json!({}))?["layak"], 1, "and its figure says so too");
    let again = meja.call("suggest", json!({ "kata": "sekolah rusak" }))?;
    assert_eq!(again["jawaban"][0]["nomor"], request.nomor.as_str(), "an earlier answer is found again: {again}");
    let last = done["langkah"].as_array().and_then(|all| all.last()).map(|step| step["id"].clone());
    let undo = |langkah: Option<Value>| {
        meja.call("undo_langkah", json!({ "permohonan": request.id, "langkah": langkah, "alasan": "Salah pilih" }))
    };
    let whole = undo(last)?;
    let notice = whole["permohonan"]["langkah"]
        .as_array()
        .and_then(|all| all.iter().rev().find(|step| step["dibatalkan"].is_null()).map(|step| step["id"].clone()));
    undo(notice)?;
    assert_eq!(meja.call("list_layak", json!({}))?["jumlah"], 0, "what was taken back was not given");
    assert_eq!(meja.call("get_informasi", json!({ "id": entry }))?["permohonan"], json!([]));
    utuh(&meja)
}
