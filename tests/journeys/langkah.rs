//! The life of a request from the counter to the hand-over, through the table of calls.

use domain::id::LangkahId;
use serde_json::{Value, json};
use tests::daftar::{PENGECUALIAN, berlaku};
use tests::kantor::{KATA_SANDI, Kantor, Meja, Terdaftar, perorangan};
use tests::window::Outcome;

fn take(meja: &Meja, request: &Terdaftar, perintah: Value) -> Outcome<Value> {
    let input = json!({ "permohonan": request.id, "id": LangkahId::new(), "perintah": perintah });
    meja.call("take_langkah", input.clone()).map_err(|fault| format!("{input}: {fault:?}").into())
}

fn refusal() -> Value {
    json!({ "pasal_17": [], "konsekuensi": "", "pengecualian": PENGECUALIAN })
}

#[test]
fn a_request_goes_from_the_counter_over_a_unit_and_a_partial_refusal_to_the_hand_over() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let account = json!({ "nama": "Atasan", "masuk": "atasan", "peran": "pimpinan", "kata_sandi": KATA_SANDI });
    meja.call("create_akun", account)?;
    berlaku(&meja)?;
    let mut form = perorangan("Ahmad Fauzi");
    form["butir"] = json!([{ "rincian": "DPA Dinas Kesehatan 2026" }, { "rincian": "Data pasien penerima bantuan" }]);
    let request = meja.daftar(form)?;
    let whole = take(&meja, &request, json!({ "perintah": "nyatakan_lengkap" }))?;
    assert_eq!(whole["permohonan"]["keadaan"], "diproses", "a complete request is processed");
    let whole = take(
        &meja,
        &request,
        json!({ "perintah": "teruskan", "unit": "Dinas Kesehatan", "instruksi": "Siapkan DPA", "batas": "2026-11-30" }),
    )?;
    let disposition = whole["permohonan"]["disposisi"][0]["id"].clone();
    take(
        &meja,
        &request,
        json!({ "perintah": "catat_jawaban_unit", "disposisi": disposition, "tanggal": "2026-11-23", "ringkasan": "Ada" }),
    )?;
    let both = json!({ "softcopy": true, "hardcopy": false });
    let whole = take(
        &meja,
        &request,
        json!({ "perintah": "putuskan", "butir": [
            { "keputusan": "diberikan", "bentuk": both },
            { "keputusan": "ditolak", "bentuk": both, "dasar": refusal() }
        ] }),
    )?;
    let decision = whole["permohonan"]["keputusan"]["id"].clone();
    let notice = json!({
        "perintah": "beritahukan",
        "waktu_penyediaan": 3,
        "biaya": {
            "baris": [{ "jenis": "penyalinan", "uraian": "Fotokopi", "jumlah": 24, "satuan": "lembar", "rupiah": 500 }],
            "dasar": "SK Bupati 1/2026", "cara_bayar": "Tunai", "bayar_dulu": true
        }
    });
    assert!(take(&meja, &request, notice.clone()).is_err(), "no refusal goes out without approval");
    let lines = meja.baris_jurnal()?;
    meja.masuk("atasan")?;
    take(&meja, &request, json!({ "perintah": "setujui_penolakan", "keputusan": decision }))?;
    let draft = json!({ "permohonan": request.id, "perintah": notice, "surat": "penolakan" });
    let draft = meja.file("preview_surat", draft)?;
    assert!(draft.bytes.starts_with(b"%PDF"), "a letter can be seen before it is issued");
    let whole = take(&meja, &request, notice)?;
    assert_eq!(whole["permohonan"]["keadaan"], "diberitahukan", "something is still to be handed over");
    assert!(meja.baris_jurnal()? == lines + 3, "of a draft with a name in it only that it was seen is kept");
    take(&meja, &request, json!({ "perintah": "minta_salinan", "rangkap": 1 }))?;
    take(
        &meja,
        &request,
        json!({ "perintah": "catat_pembayaran", "tanggal": "2026-11-23", "cara": "tunai", "jumlah": 12000 }),
    )?;
    let whole = take(
        &meja,
        &request,
        json!({ "perintah": "serahkan", "tanggal": "2026-11-23", "cara": "salinan", "kirim": "ambil_langsung",
            "penerima": "pemohon", "jumlah": "24 lembar" }),
    )?;
    assert_eq!(whole["permohonan"]["keadaan"], "selesai", "all that was granted is handed over");
    let letters = whole["permohonan"]["surat"].as_array().ok_or("letters")?.clone();
    let kinds: Vec<&str> = letters.iter().filter_map(|letter| letter["jenis"].as_str()).collect();
    assert_eq!(
        kinds,
        ["disposisi", "pemberitahuan", "penolakan", "formulir_salinan", "kuitansi", "penyerahan"],
        "each step issued its letter"
    );
    for letter in &letters {
        let first = meja.file("surat", json!({ "permohonan": request.id, "surat": letter["id"], "cetak": true }))?;
        let again = meja.file("surat", json!({ "permohonan": request.id, "surat": letter["id"], "cetak": false }))?;
        assert_eq!(first.bytes, again.bytes, "{} is kept byte for byte", letter["jenis"]);
        if let Ok(folder) = std::env::var("MEJA_PPID_TUNJUK") {
            std::fs::write(format!("{folder}/{}.pdf", letter["jenis"].as_str().unwrap_or("x")), &first.bytes)?;
        }
        let copy = meja.file("surat", json!({ "permohonan": request.id, "surat": letter["id"], "cetak": true }))?;
        assert_ne!(first.bytes, copy.bytes, "a later print says that it is a copy");
    }
    let report = desk::periksa::periksa(&meja.0)?;
    assert!(report.is_sound(), "the office is whole afterwards: {report:?}");
    Ok(())
}
