//! What was written stays: corrections keep the old value, identities are seen only on record.

use desk::Fault;
use serde_json::{Value, json};
use tests::kantor::{Kantor, perorangan};
use tests::window::Outcome;

#[test]
fn a_correction_keeps_the_old_value_in_the_history() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let form = perorangan("Ahmad Fauzi");
    let done = meja.daftar(form.clone())?;
    let mut right = form.clone();
    right["tujuan"] = json!("Peliputan");
    right["pemohon"]["nama"] = json!("Ahmad Fauzan");
    // The page shows masked values and sends back what it shows: those stay as they were.
    let shown = meja.call("get_permohonan", json!({ "id": done.id }))?;
    for masked in ["nik", "alamat", "telepon"] {
        right["pemohon"][masked] = shown["pemohon"][masked].clone();
    }
    right["diterima"] = Value::Null;
    let correct = |isi: &Value, alasan: &str| {
        meja.call("correct_permohonan", json!({ "id": done.id, "alasan": alasan, "isi": isi }))
    };
    match correct(&right, "") {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "alasan", "a correction needs a reason"),
        answer => return Err(format!("no reason was answered {answer:?}").into()),
    }
    let whole = correct(&right, "Salah ketik nama")?;
    assert_eq!(whole["permohonan"]["isi"]["tujuan"], "Peliputan", "the new value stands");
    assert_eq!(whole["permohonan"]["nomor"]["teks"], done.nomor, "the number stays");
    let change = &whole["riwayat"][0];
    assert_eq!(change["judul"], "Dikoreksi", "the newest line of the history is the correction");
    assert_eq!(
        change["perubahan"],
        json!([
            { "bidang": "Tujuan penggunaan", "lama": "Penelitian", "baru": "Peliputan" },
            { "bidang": "Nama", "lama": null, "baru": null }
        ]),
        "old and new value stand side by side; of identity only that it changed"
    );
    let behind = meja.call("reveal_identitas", json!({ "id": done.id, "alasan": "Menyurati pemohon" }))?;
    assert_eq!(behind["nama"], "Ahmad Fauzan", "the corrected name");
    assert_eq!(behind["nik"], "3201014503900001", "a masked value that came back unchanged is not stored as stars");
    assert_eq!(behind["alamat"], "Jalan Melati Nomor 2, Pemali", "nor is the address");
    let found = meja.call("search", json!({ "kata": "fauzan" }))?;
    assert_eq!(found[0]["nomor"], json!(done.nomor), "search knows the corrected name");
    match correct(&right, "Tidak ada yang berubah") {
        Err(Fault::Refused { reason, .. }) => assert_eq!(reason, "nothing_changed", "nothing to correct"),
        answer => return Err(format!("an empty correction was answered {answer:?}").into()),
    }
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "journal, tables and identities agree after it");
    Ok(())
}

#[test]
fn an_identity_is_masked_until_its_reveal_is_recorded() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let done = meja.daftar(perorangan("Ahmad Fauzi"))?;
    let whole = meja.call("get_permohonan", json!({ "id": done.id }))?;
    assert!(!whole.to_string().contains("3201014503900001"), "no page shows the NIK before a reveal");
    assert!(!whole.to_string().contains("Melati"), "nor the address");
    assert_eq!(whole["pemohon"]["nama"], "Ahmad Fauzi", "the name is needed at the counter");

    let lines = meja.baris_jurnal()?;
    match meja.call("reveal_identitas", json!({ "id": done.id, "alasan": "" })) {
        Err(Fault::Invalid { fields }) => assert_eq!(fields[0].field, "alasan", "a reveal needs a reason"),
        answer => return Err(format!("no reason was answered {answer:?}").into()),
    }
    assert_eq!(meja.baris_jurnal()?, lines, "a refused reveal shows nothing and writes nothing");
    meja.call("reveal_identitas", json!({ "id": done.id, "alasan": "Mencocokkan dengan KTP" }))?;
    let history = meja.call("get_permohonan", json!({ "id": done.id }))?["riwayat"][0].clone();
    assert_eq!(history["judul"], "Identitas pemohon ditampilkan", "the reveal stands in the history");
    assert_eq!(history["oleh"], "Siti Rahma", "with who saw it");
    assert_eq!(history["keterangan"], "Mencocokkan dengan KTP", "and why");
    Ok(())
}
