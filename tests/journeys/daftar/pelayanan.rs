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

/// An answer given at once without an entry: two items on no list.
fn dua_butir_tanpa_daftar(meja: &Meja) -> Outcome<Terdaftar> {
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA Dinas Pendidikan 2026" }, { "rincian": "Daftar sekolah rusak" }]);
    let request = meja.daftar(form)?;
    berikan(meja, &request, json!([null, null]))?;
    Ok(request)
}

#[test]
fn an_entry_written_for_an_item_that_was_given_takes_it_off_what_is_worth_listing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let request = dua_butir_tanpa_daftar(&meja)?;
    let worth = |meja: &Meja| -> Outcome<Vec<Value>> {
        let found = meja.call("list_layak", json!({}))?;
        let rows = found["baris"].as_array().cloned().unwrap_or_default();
        assert_eq!(found["jumlah"], rows.len(), "the figure is that of the rows");
        Ok(rows.into_iter().map(|row| row["rincian"].clone()).collect())
    };
    assert_eq!(worth(&meja)?.len(), 2);
    let id = json!(domain::id::InformasiId::new());
    let asal = json!({ "permohonan": request.id, "butir": 2 });
    let save = |isi: Value, asal: &Value| meja.call("save_informasi", json!({ "id": id, "isi": isi, "asal": asal }));
    let shown = save(informasi("Daftar sekolah rusak"), &asal)?;
    let answered = &shown["permohonan"][0];
    assert_eq!(
        (&answered["nomor"], &answered["butir"], &answered["dikaitkan"]),
        (&json!(request.nomor), &json!(2), &json!(true)),
        "the page of the entry says at once which request it answered: {shown}"
    );
    assert_eq!(worth(&meja)?, ["DPA Dinas Pendidikan 2026"], "only the other one waits");
    let before = meja.baris_jurnal()?;
    save(informasi("Daftar sekolah rusak"), &asal)?;
    assert_eq!(meja.baris_jurnal()?, before, "sent twice it is written once");
    let other = meja.call(
        "save_informasi",
        json!({ "id": domain::id::InformasiId::new(), "isi": informasi("Lain"), "asal": asal }),
    );
    assert_eq!(super::bidang(other)?, ["butir"], "an item has one entry");
    assert_eq!(meja.baris_jurnal()?, before, "and then nothing is written at all");
    let history = meja.call("get_permohonan", json!({ "id": request.id }))?["riwayat"].to_string();
    assert!(history.contains("Butir 2 dikaitkan"), "the request tells it too: {history}");
    utuh(&meja)
}

#[test]
fn an_item_is_put_under_an_entry_that_is_there_already_and_taken_from_a_wrong_one() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let request = dua_butir_tanpa_daftar(&meja)?;
    let (right, off) = (tulis(&meja, informasi("DPA"))?, tulis(&meja, informasi("Ganda"))?);
    giring(&meja, std::slice::from_ref(&off), json!({ "aksi": "tarik", "alasan": "Dicatat dua kali" }))?;
    let link = |butir: u32, informasi: &Value| {
        let item = json!({ "permohonan": request.id, "butir": butir });
        meja.call("link_informasi", json!({ "butir": item, "informasi": informasi }))
    };
    assert_eq!(super::ditolak(link(1, &off))?.0, "informasi_ditarik", "what is off the list holds nothing");
    assert_eq!(super::bidang(link(3, &right))?, ["butir"], "there is no third item");
    link(1, &right)?;
    link(2, &right)?;
    assert_eq!(meja.call("list_layak", json!({}))?["jumlah"], 0, "both are on the list now");
    assert_eq!(
        meja.call("get_informasi", json!({ "id": right }))?["permohonan"].as_array().map(Vec::len),
        Some(2),
        "one entry answers several items"
    );
    link(2, &Value::Null)?;
    assert_eq!(meja.call("list_layak", json!({}))?["baris"][0]["rincian"], "Daftar sekolah rusak", "it waits again");
    assert_eq!(super::bidang(link(2, &Value::Null))?, ["butir"], "taken away once");
    drop(meja);
    let later = super::pada(&kantor, "2026-11-24")?;
    assert_eq!(later.call("ringkasan_informasi", json!({}))?["layak"], 1, "so it is after the next start");
    utuh(&later)
}
