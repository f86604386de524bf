//! What a refusal rests on (UU 14/2008 art. 19; Perki 1/2021 art. 34(2), 49): a decree in force or a consequence test done for
//! it, still there when it is approved and when it goes out; the sheet and the decree are attached.

use serde_json::{Value, json};
use tests::daftar::{catat, dengan_penetapan, lembar_uji, pengecualian, setujui_uji, tetapkan_uji, tindak};
use tests::kantor::{Kantor, Meja, perorangan};
use tests::window::Outcome;

use super::keliru;
use crate::permohonan::perjalanan::{Perjalanan, bentuk, dasar_dari, memuat, putuskan};

fn tolak(pengecualian: &Value) -> Value {
    json!({ "keputusan": "ditolak", "bentuk": bentuk(), "dasar": dasar_dari(pengecualian) })
}

fn memutuskan(pengecualian: &Value) -> Value {
    json!({ "perintah": "putuskan", "butir": [tolak(pengecualian)] })
}

/// A request that is complete, with its officers.
fn mulai(kantor: &Kantor) -> Outcome<Perjalanan<'_>> {
    let walk = Perjalanan::mulai(kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    walk.ambil(json!({ "perintah": "nyatakan_lengkap" }))?;
    Ok(walk)
}

/// Why a step is refused: its one field and sentence; nothing changed.
fn sebab(walk: &Perjalanan, perintah: &Value) -> Outcome<(String, String)> {
    let mut told = keliru(Err(walk.gagal(perintah)?))?;
    assert_eq!(told.len(), 1, "one item, one reason: {told:?}");
    told.pop().ok_or_else(|| "a reason".into())
}

fn halaman(pdf: &[u8]) -> Outcome<usize> {
    Ok(lopdf::Document::load_mem(pdf)?.get_pages().len())
}

fn berkas_surat(walk: &Perjalanan, jenis: &str) -> Outcome<Vec<u8>> {
    let input = json!({ "permohonan": walk.permohonan.id, "surat": walk.id_surat(jenis)?, "cetak": false });
    Ok(walk.meja.file("surat", input)?.bytes)
}

/// An exemption that a change of its classification opened.
fn dibuka_dengan_pengubahan(meja: &Meja) -> Outcome<Value> {
    let id = dengan_penetapan(meja, pengecualian("Dibuka dengan pengubahan"))?;
    let (uji, mut isi) = lembar_uji(meja, std::slice::from_ref(&id), "pengubahan", None)?;
    isi["butir"][0]["hasil"] = json!("dibuka");
    isi["butir"][0]["isi"]["konsekuensi_dibuka"] = json!("Masyarakat dapat mengawasi.");
    meja.call("save_uji", json!({ "id": uji, "isi": isi }))?;
    setujui_uji(meja, &uji, "2026-11-23")?;
    tetapkan_uji(meja, &uji, "188/13/PPID/2026", "2026-11-23")?;
    Ok(id)
}

#[test]
fn nothing_is_refused_with_an_exemption_that_closes_nothing() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let walk = mulai(&kantor)?;
    let untested = catat(&walk.meja, pengecualian("Belum diuji"))?;
    let mut ended = pengecualian("Sudah berakhir");
    ended["jangka"] = json!({ "jenis": "tanggal", "sampai": "2026-11-22" });
    let ended = dengan_penetapan(&walk.meja, ended)?;
    let opened = dengan_penetapan(&walk.meja, pengecualian("Sudah dibuka"))?;
    tindak(&walk.meja, &opened, json!({ "aksi": "buka", "dasar": "Putusan KI 1/2026", "tanggal": "2026-11-20" }))?;
    let wrong = dengan_penetapan(&walk.meja, pengecualian("Keliru"))?;
    tindak(&walk.meja, &wrong, json!({ "aksi": "tarik", "alasan": "Dicatat dua kali" }))?;
    let changed = dibuka_dengan_pengubahan(&walk.meja)?;
    for (id, words) in [
        (changed, "UU 14/2008 Pasal 11 ayat (2)"),
        (untested, "UU 14/2008 Pasal 19"),
        (ended, "PP 61/2010 Pasal 11 ayat (3)"),
        (opened, "UU 14/2008 Pasal 11 ayat (2)"),
        (wrong, "dicatat keliru"),
        (json!(domain::id::PengecualianId::new()), "tidak ada dalam daftar"),
        (Value::Null, "Perki 1/2021 Pasal 34 ayat (2)"),
    ] {
        let (field, said) = sebab(&walk, &memutuskan(&id))?;
        assert_eq!(field, "butir.0.dasar.pengecualian", "{said}");
        memuat(&said, &[words]);
    }
    walk.utuh()
}

#[test]
fn a_refusal_resting_on_a_sheet_done_for_the_request_carries_sheet_and_decree() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = mulai(&kantor)?;
    let id = catat(&walk.meja, pengecualian("Riwayat penyakit pemohon bantuan"))?;
    let (uji, _) = lembar_uji(&walk.meja, std::slice::from_ref(&id), "pengecualian", Some(&walk.permohonan.id))?;
    sebab(&walk, &memutuskan(&id))?;
    let whole = setujui_uji(&walk.meja, &uji, "2026-11-23")?;
    assert_eq!(whole["permohonan"], walk.permohonan.nomor.as_str(), "the sheet names the request it was made for");
    let made_for = walk.meja.call("list_uji", json!({ "permohonan": walk.permohonan.id }))?;
    assert_eq!(made_for.as_array().map(Vec::len), Some(1), "and is found by it");
    let decided = walk.ambil(memutuskan(&id))?;
    let dasar = &decided["keputusan"]["butir"][0]["dasar"];
    assert_eq!((&dasar["uji"]["id"], &dasar["penetapan"]["nomor"]), (&uji, &json!("")), "tested, not yet set: {dasar}");
    assert_eq!(
        dasar["konsekuensi"], "Mengungkap riwayat kesehatan orang yang dapat dikenali.",
        "the exemption's facts"
    );
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": decided["keputusan"]["id"] }))?;
    walk.ambil(json!({ "perintah": "beritahukan" }))?;
    let issued = berkas_surat(&walk, "penolakan")?;
    memuat(
        &crate::paper::text_of(&issued)?,
        &[
            "001/SK-PPID/XI/2026",
            "Riwayat penyakit pemohon bantuan",
            "Kerahasiaan pasien terjaga",
            "lebih besar kepentingannya",
        ],
    );
    let sheet = walk.meja.file("dokumen_uji", json!({ "id": uji, "dokumen": "lembar" }))?.bytes;
    assert!(halaman(&issued)? > halaman(&sheet)?, "the letter, and behind it every page of the sheet");

    // The decree that follows does not change what went out.
    walk.sebagai(tests::kantor::MASUK)?;
    tetapkan_uji(&walk.meja, &uji, "188/9/PPID/2026", "2026-11-23")?;
    assert_eq!(berkas_surat(&walk, "penolakan")?, issued, "a letter is kept byte for byte");
    walk.utuh()
}

#[test]
fn a_refusal_resting_on_a_decree_made_here_carries_it_and_one_from_before_stands_alone() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let before = {
        let mut walk = mulai(&kantor)?;
        let decided = walk.ambil(memutuskan(&json!(tests::daftar::PENGECUALIAN)))?;
        walk.sebagai("pimpinan")?;
        walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": decided["keputusan"]["id"] }))?;
        walk.ambil(json!({ "perintah": "beritahukan" }))?;
        halaman(&berkas_surat(&walk, "penolakan")?)?
    };
    let kantor = Kantor::siapkan()?;
    let mut walk = mulai(&kantor)?;
    let id = catat(&walk.meja, pengecualian("Riwayat kesehatan pasien"))?;
    let (uji, _) = lembar_uji(&walk.meja, std::slice::from_ref(&id), "pengecualian", None)?;
    setujui_uji(&walk.meja, &uji, "2026-11-23")?;
    tetapkan_uji(&walk.meja, &uji, "188/9/PPID/2026", "2026-11-23")?;
    let decided = walk.ambil(memutuskan(&id))?;
    assert_eq!(decided["keputusan"]["butir"][0]["dasar"]["penetapan"]["nomor"], "188/9/PPID/2026");
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": decided["keputusan"]["id"] }))?;
    walk.ambil(json!({ "perintah": "beritahukan" }))?;
    let issued = berkas_surat(&walk, "penolakan")?;
    let attached = ["lembar", "penetapan"]
        .map(|dokumen| walk.meja.file("dokumen_uji", json!({ "id": uji, "dokumen": dokumen })).map(|file| file.bytes));
    let mut pages = 0;
    for document in attached {
        pages += halaman(&document?)?;
    }
    assert_eq!(halaman(&issued)?, before + pages, "letter, decree and sheet (Perki 1/2021 art. 34(2))");
    walk.utuh()
}

#[test]
fn an_exemption_that_ends_after_the_decision_holds_back_approval_and_notice() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = mulai(&kantor)?;
    let mut isi = pengecualian("Dokumen lelang");
    isi["jangka"] = json!({ "jenis": "tanggal", "sampai": "2026-11-24" });
    let id = dengan_penetapan(&walk.meja, isi)?;
    let decided = walk.ambil(memutuskan(&id))?["keputusan"]["id"].clone();
    let approve = json!({ "perintah": "setujui_penolakan", "keputusan": decided });
    walk.pada("2026-11-25")?;
    walk.sebagai("pimpinan")?;
    let (field, said) = sebab(&walk, &approve)?;
    assert_eq!(field, "butir.0.dasar.pengecualian");
    memuat(&said, &["berakhir 24 November 2026", "Putuskan butir ini kembali."]);
    walk.pada("2026-11-24")?;
    walk.ambil(approve)?;
    walk.pada("2026-11-25")?;
    let (_, said) = sebab(&walk, &json!({ "perintah": "beritahukan" }))?;
    memuat(&said, &["Putuskan butir ini kembali."]);
    walk.ambil(json!({ "perintah": "putuskan", "butir": [{ "keputusan": "diberikan", "bentuk": bentuk() }] }))?;
    let now = walk.ambil(crate::permohonan::perjalanan::gratis())?;
    assert_eq!(now["keadaan"], "diberitahukan", "what is open is given");
    walk.utuh()
}

#[test]
fn an_exemption_opened_after_the_approval_holds_back_the_notice() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let mut walk = Perjalanan::mulai(&kantor, perorangan("Ahmad Fauzi"))?.dengan_peran()?;
    let id = dengan_penetapan(&walk.meja, pengecualian("Dokumen lelang"))?;
    let decided = putuskan(&walk, json!([tolak(&id)]))?["keputusan"]["id"].clone();
    walk.sebagai("pimpinan")?;
    walk.ambil(json!({ "perintah": "setujui_penolakan", "keputusan": decided }))?;
    tindak(&walk.meja, &id, json!({ "aksi": "buka", "dasar": "Putusan KI 1/2026", "tanggal": "2026-11-23" }))?;
    let (_, said) = sebab(&walk, &json!({ "perintah": "beritahukan" }))?;
    memuat(&said, &["sudah dinyatakan terbuka", "Putuskan butir ini kembali."]);
    walk.utuh()
}
