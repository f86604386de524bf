//! Beranda and the list tell what waits: of the office, of an officer, of a unit; late, today, soon.

use desk::{Desk, Fault, latihan};
use domain::id::LangkahId;
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, Terdaftar, perorangan, pukul};
use tests::window::Outcome;

const KEUANGAN: &str = "Bagian Keuangan";

fn step(meja: &Meja, request: &Terdaftar, perintah: Value) -> Outcome<Value> {
    let input = json!({ "permohonan": request.id, "id": LangkahId::new(), "perintah": perintah });
    Ok(meja.call("take_langkah", input)?)
}

fn forward(meja: &Meja, request: &Terdaftar) -> Outcome<Value> {
    step(meja, request, json!({ "perintah": "nyatakan_lengkap", "catatan": "" }))?;
    let forward =
        json!({ "perintah": "teruskan", "unit": KEUANGAN, "instruksi": "Siapkan salinan", "batas": "2026-11-25" });
    step(meja, request, forward)
}

/// Applicants of the waiting list, in its order.
fn names(beranda: &Value) -> Vec<&str> {
    beranda["menunggu"].as_array().into_iter().flatten().filter_map(|one| one["baris"]["nama"].as_str()).collect()
}

/// Siti's desk with two requests of hers and one of Budi's; hers of Ani is at Keuangan.
fn office() -> Outcome<(Kantor, Meja, Terdaftar)> {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let budi = json!({ "nama": "Budi", "masuk": "budi", "peran": "petugas", "kata_sandi": KATA_SANDI });
    meja.call("create_akun", budi)?;
    let ani = meja.daftar(perorangan("Ani"))?;
    meja.daftar(perorangan("Citra"))?;
    forward(&meja, &ani)?;
    meja.call("lock", json!({}))?;
    meja.masuk("budi")?;
    meja.daftar(perorangan("Dewi"))?;
    Ok((kantor, meja, ani))
}

#[test]
fn the_waiting_list_is_of_all_of_mine_or_of_a_unit() -> Outcome {
    let (_kantor, meja, ani) = office()?;
    let all = meja.call("beranda", json!({}))?;
    assert_eq!(names(&all), ["Ani", "Citra", "Dewi"], "without a choice it is the whole office");
    let mine = meja.call("beranda", json!({ "siapa": "saya" }))?;
    assert_eq!(names(&mine), ["Dewi"], "mine are those I registered");
    assert_eq!(mine["jumlah"]["semua"], 1, "and only these are counted");
    assert_eq!(mine["terbuka"], 3, "while the figures beside them are the office's");
    let unit = meja.call("beranda", json!({ "siapa": "unit", "unit": KEUANGAN }))?;
    assert_eq!(names(&unit), ["Ani"], "what Keuangan holds up");
    assert_eq!(unit["menunggu"][0]["unit"], json!([KEUANGAN]), "the row says for whom it waits");
    assert_eq!(all["unit"], json!([{ "unit": KEUANGAN, "menunggu": 1, "lewat": 0 }]), "and the units stand beside");

    let nameless = meja.call("beranda", json!({ "siapa": "unit" }));
    assert!(matches!(nameless, Err(Fault::Invalid { .. })), "a unit is asked for by name: {nameless:?}");

    let request = meja.call("get_permohonan", json!({ "id": ani.id }))?;
    let disposisi = &request["permohonan"]["disposisi"][0]["id"];
    let reply = json!({ "perintah": "catat_jawaban_unit", "disposisi": disposisi, "tanggal": "2026-11-23", "ringkasan": "Ada, 12 lembar" });
    step(&meja, &ani, reply)?;
    assert_eq!(meja.call("beranda", json!({}))?["unit"], json!([]), "a unit that replied is waited for no more");
    Ok(())
}

#[test]
fn each_waits_in_the_group_of_its_deadline() -> Outcome {
    let (kantor, meja, _) = office()?;
    drop(meja);
    // Received on 23 November, all are due on 7 December.
    for (waktu, kelompok, late_unit) in [
        ("2026-11-24T09:00:00+07:00", "nanti", 0),
        ("2026-12-02T09:00:00+07:00", "segera", 1),
        ("2026-12-04T09:00:00+07:00", "segera", 1),
        ("2026-12-07T09:00:00+07:00", "hari_ini", 1),
        ("2026-12-08T09:00:00+07:00", "lewat", 1),
    ] {
        let meja = kantor.meja(waktu)?;
        meja.masuk(MASUK)?;
        let beranda = meja.call("beranda", json!({}))?;
        assert_eq!(beranda["jumlah"][kelompok], 3, "{waktu}: {}", beranda["jumlah"]);
        assert_eq!(beranda["jumlah"]["semua"], 3, "{waktu}: in no other group");
        for one in beranda["menunggu"].as_array().into_iter().flatten() {
            assert_eq!(one["kelompok"], kelompok, "{waktu}: the row says so too");
        }
        assert_eq!(beranda["unit"][0]["lewat"], late_unit, "{waktu}: Keuangan was to reply by the 25th");
    }
    Ok(())
}

#[test]
fn the_list_narrows_by_state_openness_unit_and_officer() -> Outcome {
    let (_kantor, meja, _) = office()?;
    let all = meja.call("list_permohonan", json!({ "urut": "terlama" }))?;
    let dewi = all["baris"][2]["id"].clone();
    let me = meja.call("status", json!({}))?["sesi"]["akun"]["id"].clone();
    step(
        &meja,
        &Terdaftar { id: dewi, nomor: String::new() },
        json!({ "perintah": "cabut", "tanggal": "2026-11-23", "alasan": "sudah punya" }),
    )?;
    for (saringan, expected) in [
        (json!({ "keadaan": "diproses" }), vec!["Ani"]),
        (json!({ "keadaan": "terdaftar" }), vec!["Citra"]),
        (json!({ "keadaan": "dicabut" }), vec!["Dewi"]),
        (json!({ "terbuka": true }), vec!["Ani", "Citra"]),
        (json!({ "terbuka": false }), vec!["Dewi"]),
        (json!({ "unit": KEUANGAN }), vec!["Ani"]),
        (json!({ "unit": "Tidak ada" }), vec![]),
        (json!({ "petugas": me }), vec!["Dewi"]),
    ] {
        let mut input = saringan.clone();
        input["urut"] = json!("terlama");
        let page = meja.call("list_permohonan", input)?;
        let found: Vec<_> =
            page["baris"].as_array().into_iter().flatten().filter_map(|one| one["nama"].as_str()).collect();
        assert_eq!(found, expected, "{saringan}");
        assert_eq!(page["jumlah"], expected.len(), "the total knows {saringan}");
    }
    Ok(())
}

#[test]
fn a_word_every_request_holds_narrows_nothing_and_keeps_each_order() -> Outcome {
    let home = TempDir::new()?;
    let meja = Meja(Desk::at(home.path(), pukul(PAGI)?));
    // More than the few that are looked up one by one.
    latihan::prepare_bare(&meja.0, KATA_SANDI, 2_100, 7)?;
    for urut in ["terbaru", "terlama", "jatuh_tempo", "nama"] {
        for halaman in [0, 20] {
            let plain = json!({ "urut": urut, "halaman": halaman, "ukuran": 100 });
            let mut narrowed = plain.clone();
            narrowed["kata"] = json!("ppid");
            let (all, held) = (meja.call("list_permohonan", plain)?, meja.call("list_permohonan", narrowed)?);
            assert_eq!(all["jumlah"], 2_100, "{urut}: all are counted");
            assert!(all == held, "{urut}, page {halaman}: every number holds the word, so the page is the same");
        }
    }
    let due = meja.call("list_permohonan", json!({ "urut": "jatuh_tempo", "ukuran": 100 }))?;
    let days: Vec<_> = due["baris"].as_array().into_iter().flatten().map(|one| one["jatuh_tempo"].as_str()).collect();
    assert!(days.is_sorted() && days[0].is_some(), "what is due first stands first: {days:?}");
    let some = meja.call("list_permohonan", json!({ "kata": "ppid anggaran", "ukuran": 100 }))?;
    assert!(some["jumlah"].as_u64().is_some_and(|n| n > 20 && n < 1_000), "a rarer word narrows: {}", some["jumlah"]);
    Ok(())
}
