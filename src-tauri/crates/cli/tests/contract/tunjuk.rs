//! `ppid permohonan tunjuk` on a request that went all the way: everything the record holds is told, as text and as JSON.

use std::error::Error;

use desk::calls::{dispatch, dispatch_file};
use desk::{Clock, Desk, Progress};
use domain::id::LangkahId;
use serde_json::{Value, json};

use crate::ppid::{KATA_SANDI, Outcome, PAGI, Tempat, permohonan};

/// The office of `tempat`, at work.
fn meja(tempat: &Tempat) -> Outcome<Desk> {
    let desk = Desk::at(tempat.path("data"), Clock::Fixed(chrono::DateTime::parse_from_rfc3339(PAGI)?));
    dispatch(&desk, "log_in", json!({ "masuk": "siti", "kata_sandi": KATA_SANDI })).map_err(told)?;
    Ok(desk)
}

fn told(fault: desk::Fault) -> Box<dyn Error> {
    format!("{fault:?}").into()
}

/// Registers a request of two items and takes it over a unit, an extension, a partial refusal and a payment to the end.
fn walked(tempat: &Tempat) -> Outcome {
    let desk = meja(tempat)?;
    let mut form = permohonan("Ahmad Fauzi");
    form["id"] = json!("01997a3e-0000-7000-8000-000000000001");
    form["butir"] = json!([{ "rincian": "DPA 2026" }, { "rincian": "Data pasien" }]);
    let done = dispatch(&desk, "register_permohonan", form).map_err(told)?;
    let take = |perintah: Value| -> Outcome<Value> {
        let input = json!({ "permohonan": done["id"], "id": LangkahId::new(), "perintah": perintah });
        Ok(dispatch(&desk, "take_langkah", input).map_err(told)?["permohonan"].clone())
    };
    let mut service = dispatch(&desk, "get_layanan", json!({})).map_err(told)?["pengaturan"].clone();
    service["penyetuju_penolakan"] = json!("admin");
    dispatch(&desk, "update_layanan", service).map_err(told)?;
    let now = take(json!({ "perintah": "nyatakan_tidak_lengkap", "kekurangan": ["Salinan KTP"] }))?;
    let surat = &now["surat"][0]["id"];
    take(
        json!({ "perintah": "catat_surat_diterima", "surat": surat, "tanggal": "2026-11-23", "bukti": "Tanda terima" }),
    )?;
    take(json!({ "perintah": "catat_perbaikan", "tanggal": "2026-11-23", "masih_kurang": [] }))?;
    let now = take(json!({
        "perintah": "teruskan", "unit": "Dinas Kesehatan", "instruksi": "Siapkan DPA", "batas": "2026-11-27"
    }))?;
    let disposisi = &now["disposisi"][0]["id"];
    take(json!({ "perintah": "ingatkan_unit", "disposisi": disposisi, "catatan": "Ditelepon" }))?;
    take(json!({
        "perintah": "catat_jawaban_unit", "disposisi": disposisi, "tanggal": "2026-11-23", "ringkasan": "DPA terlampir"
    }))?;
    take(json!({ "perintah": "perpanjang", "alasan": ["belum_dikuasai"], "uraian": "Arsip sedang dipindahkan" }))?;
    let form = json!({ "softcopy": true, "hardcopy": false });
    let exempted = "01997a3e-0000-7000-8000-00000000d1c0";
    let isi = json!({
        "informasi": "Riwayat kesehatan pasien", "cakupan": { "luas": "seluruh" }, "unit": "Dinas Kesehatan",
        "pasal_17": [{ "huruf": "h", "angka": 2 }], "konsekuensi_dibuka": "Mengungkap riwayat kesehatan",
        "jangka": { "jenis": "selama_diperlukan" }
    });
    dispatch(&desk, "save_pengecualian", json!({ "id": exempted, "isi": isi })).map_err(told)?;
    let decree = json!({ "aksi": "catat_penetapan", "nomor": "12/PPID/2026", "tanggal": "2026-03-02" });
    dispatch(&desk, "act_pengecualian", json!({ "id": exempted, "tindak": decree })).map_err(told)?;
    let basis = json!({ "pasal_17": [], "konsekuensi": "", "pengecualian": exempted });
    let now = take(json!({ "perintah": "putuskan", "butir": [
        { "keputusan": "diberikan", "bentuk": form }, { "keputusan": "ditolak", "bentuk": form, "dasar": basis }
    ] }))?;
    take(json!({ "perintah": "setujui_penolakan", "keputusan": now["keputusan"]["id"] }))?;
    let baris =
        json!([{ "jenis": "penyalinan", "uraian": "Fotokopi", "jumlah": 24, "satuan": "lembar", "rupiah": 500 }]);
    let biaya =
        json!({ "baris": baris, "dasar": "SK Bupati 1/2026", "cara_bayar": "Tunai di meja", "bayar_dulu": true });
    take(json!({ "perintah": "beritahukan", "waktu_penyediaan": 3, "biaya": biaya }))?;
    let now =
        take(json!({ "perintah": "catat_pembayaran", "tanggal": "2026-11-23", "cara": "tunai", "jumlah": 12_000 }))?;
    let print = json!({ "permohonan": done["id"], "surat": now["surat"][0]["id"], "cetak": true });
    dispatch_file(&desk, "surat", print, &Progress::silent()).map_err(told)?;
    let now = take(json!({
        "perintah": "serahkan", "tanggal": "2026-11-23", "cara": "salinan", "kirim": "kurir", "penerima": "pengirim",
        "jumlah": "24 lembar", "resi": "JNE 123"
    }))?;
    let last = now["langkah"].as_array().and_then(|steps| steps.last()).map(|step| step["id"].clone());
    let undo = json!({ "permohonan": done["id"], "langkah": last, "alasan": "Resi salah tulis" });
    dispatch(&desk, "undo_langkah", undo).map_err(told)?;
    take(json!({
        "perintah": "serahkan", "tanggal": "2026-11-23", "cara": "salinan", "kirim": "kurir", "penerima": "pengirim",
        "jumlah": "24 lembar", "resi": "JNE 321"
    }))?;
    Ok(())
}

#[test]
fn a_request_walked_to_its_end_is_told_whole() -> Outcome {
    let tempat = Tempat::with_office()?;
    walked(&tempat)?;
    let tunjuk = ["permohonan", "tunjuk", "--nomor", "0001/PPID/XI/2026"];
    let text = tempat.office(tunjuk)?.out;
    for words in [
        "Selesai",
        "Periksa kelengkapan",
        "selesai 23 November 2026",
        "Jawaban setelah diperpanjang",
        "Surat diterima            23 November 2026",
        "Dinas Kesehatan",
        "Siapkan DPA",
        "DPA terlampir",
        "Arsip sedang dipindahkan",
        "Dikabulkan sebagian",
        "Ditolak (informasi dikecualikan) · Data pasien",
        "Pasal 17 huruf h angka 2",
        "Mengungkap riwayat kesehatan",
        "12/PPID/2026 · 2 Maret 2026",
        "Fotokopi · 24 lembar × Rp500 · Rp12.000",
        "Rp12.000 · SK Bupati 1/2026 · Tunai di meja · dibayar lebih dahulu",
        "23 November 2026          Rp12.000 · Tunai",
        "butir 1 · 24 lembar · Kurir · dititipkan kepada pengirim · resi JNE 321",
        "001/S-PPID/XI/2026 · 23 November 2026 · diterima 23 November 2026 · dicetak 1 kali",
        "001/SK-PPID/XI/2026",
        "001/KW-PPID/XI/2026",
        "001/BA-PPID/XI/2026 · 23 November 2026 · belum dicetak · BATAL: Resi salah tulis",
        "002/BA-PPID/XI/2026 · 23 November 2026 · belum dicetak",
        "Langkah dibatalkan: Informasi diserahkan · Resi salah tulis",
        "DIBATALKAN: Resi salah tulis",
    ] {
        assert!(text.contains(words), "the text says “{words}”:\n{text}");
    }
    assert_eq!(text.matches("JNE 321").count(), 2, "what holds stands under the hand-over and in the history:\n{text}");
    assert_eq!(text.matches("JNE 123").count(), 1, "what was taken back in the history alone:\n{text}");

    let value = tempat.office(tunjuk.into_iter().chain(["--json"]))?.json()?;
    let permohonan = &value["permohonan"];
    assert_eq!(permohonan["keadaan"], "selesai", "{value}");
    let count = |list: &Value| list.as_array().map(Vec::len);
    assert_eq!(count(&permohonan["surat"]), Some(8), "every letter, void ones too");
    assert_eq!(count(&permohonan["langkah"]), Some(13), "every step, those taken back too");
    assert_eq!(count(&value["riwayat"]), Some(16), "and all of the history: steps, registration, print and undoing");
    assert_eq!(count(&value["jam"]), Some(7), "every clock");
    assert_eq!(permohonan["pemberitahuan"][0]["persetujuan"]["peran"], "admin", "who approved");
    assert_eq!(value["ringkasan"]["biaya"], 12_000, "and the register's line");
    let sound = tempat.office(["periksa", "--json"])?;
    assert_eq!(sound.status, 0, "the office is whole afterwards: {}", sound.out);
    Ok(())
}

#[test]
fn a_request_under_way_says_what_is_next_and_what_is_not_there_yet() -> Outcome {
    let tempat = Tempat::with_office()?;
    let new = permohonan("Ahmad Fauzi").to_string();
    tempat.office_reading(["permohonan", "daftar", "--berkas", "-", "--json"], new.as_bytes())?;
    let text = tempat.office(["permohonan", "tunjuk", "--nomor", "0001/PPID/XI/2026"])?.out;
    for words in [
        "Langkah berikutnya\n  Periksa kelengkapan · paling lambat Kamis, 26 November 2026",
        "Perki 1/2021 Pasal 31 ayat (2)",
        "Dinyatakan lengkap, Dinyatakan tidak lengkap, Dicabut pemohon",
        "belum berjalan",
    ] {
        assert!(text.contains(words), "the text says “{words}”:\n{text}");
    }
    for heading in ["\nUnit\n", "\nSurat\n", "\nPembayaran\n", "\nPenyerahan\n", "\nPemberitahuan tertulis\n"] {
        assert!(!text.contains(heading), "no heading without content: {heading:?} in\n{text}");
    }
    Ok(())
}
