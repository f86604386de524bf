//! Finding objections: the list, its filters, the chain on the request's own page, Beranda.

use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

use super::{daftarkan, formulir, isi, jawab, tanpa_permohonan};
use crate::daftar::keliru;
use crate::permohonan::perjalanan::{Perjalanan, each, memuat};

fn numbers(meja: &tests::kantor::Meja, filter: Value) -> Outcome<Vec<String>> {
    Ok(each(&meja.call("list_keberatan", filter)?["baris"], "nomor"))
}

#[test]
fn an_objection_is_found_by_number_name_information_and_nik() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let first = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    daftarkan(&walk.meja, &tanpa_permohonan("2026-11-16"))?;
    let all = ["0002/KEB-PPID/XI/2026", "0001/KEB-PPID/XI/2026"];
    assert_eq!(numbers(&walk.meja, json!({}))?, all, "newest first");
    for (kata, found) in [
        ("0001/KEB-PPID/XI/2026", &all[1..]),
        ("fauzi", &all[1..]),
        ("laporan keuangan", &all[..1]),
        ("3201014503900002", &all[..1]),
        ("laman", &all[..1]),
        ("tidak memuaskan", &all[1..]),
        ("tanah longsor", &[]),
    ] {
        assert_eq!(numbers(&walk.meja, json!({ "kata": kata }))?, found, "by “{kata}”");
    }
    assert_eq!(numbers(&walk.meja, json!({ "alasan": "b" }))?, &all[..1], "by ground");
    assert_eq!(numbers(&walk.meja, json!({ "permohonan": walk.permohonan.id }))?, &all[1..], "by request");
    jawab(&mut walk, &first["id"], isi("ditolak"))?;
    assert_eq!(numbers(&walk.meja, json!({ "keadaan": "ditanggapi" }))?, &all[1..], "by state");
    assert_eq!(numbers(&walk.meja, json!({ "hasil": "ditolak" }))?, &all[1..], "by outcome");
    walk.pada("2027-02-01")?;
    assert_eq!(numbers(&walk.meja, json!({ "lewat": true }))?, &all[..1], "the unanswered one is late");
    let page = walk.meja.call("list_keberatan", json!({ "ukuran": 1, "halaman": 1 }))?;
    assert_eq!((each(&page["baris"], "nomor"), &page["jumlah"]), (vec![all[1].to_owned()], &json!(2)), "page by page");
    Ok(())
}

#[test]
fn the_request_shows_the_chain_that_grew_from_it_and_beranda_what_is_due() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    assert_eq!(walk.lihat()?["rantai"]["keberatan"], json!([]), "nothing grew yet");
    let done = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?;
    let chain = walk.lihat()?["rantai"].clone();
    assert_eq!(
        each(&chain["keberatan"], "nomor"),
        ["0001/KEB-PPID/XI/2026"],
        "the objection stands on the request's page"
    );
    assert_eq!(chain["keberatan"][0]["sisa"]["jenis"], "lagi", "with its deadline");
    let cases = walk.meja.call("beranda", json!({}))?["perkara"].clone();
    assert_eq!(each(&cases, "nomor"), ["0001/KEB-PPID/XI/2026"], "it waits among what is due");
    assert_eq!(cases[0]["jatuh_tempo"], done["jatuh_tempo"], "by its own date");
    assert_eq!(cases[0]["nama"], "Ahmad Fauzi", "under its applicant's name");
    memuat(cases[0]["langkah"].as_str().unwrap_or_default(), &["Susun tanggapan Atasan PPID"]);
    let due = done["jatuh_tempo"].as_str().ok_or("a date")?.to_owned();
    walk.pada(&due)?;
    assert_eq!(
        walk.meja.call("beranda", json!({}))?["perkara"][0]["kelompok"],
        "hari_ini",
        "and on its day it is today's"
    );
    Ok(())
}

#[test]
fn an_office_numbers_its_objections_its_own_way_but_never_two_series_alike() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let mut office = meja.call("get_kantor", json!({}))?;
    office["penomoran"] = json!({ "keberatan": office["pola_nomor"], "tanggapan": "{n}/{kode_unit}/TK/{tahun}" });
    let faults = keliru(meja.call("update_kantor", office.clone()))?;
    assert_eq!(faults[0].0, "penomoran.keberatan", "an objection numbered like a request could be taken for one");
    memuat(&faults[0].1, &["sama dengan pola nomor lain"]);
    office["penomoran"]["keberatan"] = json!("KB/{tahun}");
    let faults = keliru(meja.call("update_kantor", office.clone()))?;
    memuat(&faults[0].1, &["harus memuat {n}"]);
    office["penomoran"]["keberatan"] = json!("KB-{n:03}/{tahun}");
    meja.call("update_kantor", office)?;
    let done = daftarkan(&meja, &tanpa_permohonan("2026-11-16"))?;
    assert_eq!(done["nomor"], "KB-001/2026", "from then on by the office's own pattern");
    Ok(())
}

#[test]
fn the_search_over_everything_finds_objections_and_disputes_after_the_requests() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let id = daftarkan(&walk.meja, &formulir(&walk, &["c"]))?["id"].clone();
    let form = json!({
        "id": domain::id::SengketaId::new(), "keberatan": id, "tingkat": "provinsi", "komisi": "Komisi Informasi Provinsi",
        "nomor": "012/XI/KI-PS/2026", "tanggal": "2026-11-23"
    });
    walk.meja.call("register_sengketa", form)?;
    let found = |kata: &str, batas: u32| -> Outcome<Vec<(String, Value)>> {
        let hits = walk.meja.call("search", json!({ "kata": kata, "batas": batas }))?;
        let each = hits.as_array().cloned().unwrap_or_default().into_iter();
        Ok(each.map(|hit| (hit["nomor"].as_str().unwrap_or_default().to_owned(), hit["perkara"].clone())).collect())
    };
    let request = (walk.permohonan.nomor.clone(), Value::Null);
    let objection = ("0001/KEB-PPID/XI/2026".to_owned(), json!("keberatan"));
    let dispute = ("012/XI/KI-PS/2026".to_owned(), json!("sengketa"));
    let all = vec![request.clone(), objection.clone(), dispute.clone()];
    assert_eq!(found("fauzi", 50)?, all, "by name: a request is told as before, other cases say what they are");
    assert_eq!(found("memuaskan", 50)?, all[1..], "by what happened in the applicant's words");
    assert_eq!(found("012/XI/KI-PS/2026", 50)?[0], dispute, "by the number of the Komisi Informasi");
    assert_eq!(found("0001/KEB-PPID/XI/2026", 50)?[0], objection, "by number");
    assert_eq!(found("fauzi", 1)?, [request], "never more than asked for");
    assert_eq!(found("  ", 50)?, [], "blank finds nothing");
    assert!(desk::periksa::periksa(&walk.meja.0)?.is_sound(), "the index is what the journal makes of it");
    Ok(())
}
