//! `ppid sengketa daftar` and `tunjuk`.

use serde_json::{Value, json};

use crate::ppid::{Outcome, Tempat, permohonan};

const DARI_MASUKAN: [&str; 5] = ["sengketa", "daftar", "--berkas", "-", "--json"];

fn sengketa(keberatan: &str) -> Value {
    json!({
        "nomor_keberatan": keberatan, "tingkat": "provinsi", "komisi": "Komisi Informasi Provinsi Banten",
        "nomor": "012/XI/KI-BTN-PS/2026", "tanggal": "2026-11-23"
    })
}

fn with_objection() -> Outcome<Tempat> {
    let tempat = Tempat::with_office()?;
    let daftar = ["permohonan", "daftar", "--berkas", "-", "--json"];
    tempat.office_reading(daftar, permohonan("Ahmad Fauzi").to_string().as_bytes())?;
    let keberatan = json!({
        "saluran": "datang_langsung", "nomor_permohonan": "0001/PPID/XI/2026", "alasan": ["c"],
        "kasus_posisi": "Belum ada jawaban."
    });
    let daftar = ["keberatan", "daftar", "--berkas", "-", "--json"];
    tempat.office_reading(daftar, keberatan.to_string().as_bytes())?;
    Ok(tempat)
}

#[test]
fn a_dispute_is_recorded_by_the_number_of_its_objection_and_shown_whole() -> Outcome {
    let tempat = with_objection()?;
    let one = sengketa("0001/KEB-PPID/XI/2026");
    let answer = tempat.office_reading(DARI_MASUKAN, one.to_string().as_bytes())?;
    let value = answer.json()?;
    assert_eq!((answer.status, value[0]["id"].is_string()), (0, true), "{value}");
    let warned = value[0]["peringatan"][0]["message"].as_str().unwrap_or_default().to_owned();
    assert!(warned.contains("terlalu awal"), "too early is told and taken: {warned}");
    let whole = tempat.office(["sengketa", "tunjuk", "--nomor", "012/XI/KI-BTN-PS/2026", "--json"])?.json()?;
    assert_eq!(whole["sengketa"]["keberatan"]["nomor"], "0001/KEB-PPID/XI/2026", "with its objection");
    let text = tempat.office(["sengketa", "tunjuk", "--nomor", "012/XI/KI-BTN-PS/2026"])?;
    for word in ["Sengketa 012/XI/KI-BTN-PS/2026", "Komisi Informasi Provinsi Banten", "Langkah berikutnya", "Riwayat"]
    {
        assert!(text.out.contains(word), "as text: {}", text.out);
    }
    let found = tempat.office(["cari", "fauzi", "--json"])?.json()?;
    let kinds: Vec<&Value> = found.as_array().into_iter().flatten().map(|hit| &hit["perkara"]).collect();
    assert_eq!(kinds, [&Value::Null, &json!("keberatan"), &json!("sengketa")], "a request is told as it always was");
    Ok(())
}

#[test]
fn a_list_with_one_fault_records_nothing_and_names_it_by_place() -> Outcome {
    let tempat = with_objection()?;
    let list = json!([sengketa("0001/KEB-PPID/XI/2026"), sengketa("9/TIDAK-ADA")]).to_string();
    let answer = tempat.office_reading(DARI_MASUKAN, list.as_bytes())?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value["fields"][0]["field"]), (3, &json!("1.nomor_keberatan")), "{value}");
    let text = tempat.office_reading(["sengketa", "daftar", "--berkas", "-"], list.as_bytes())?;
    assert!(text.err.contains("sengketa ke-2: nomor_keberatan"), "as text, from 1: {}", text.err);
    let tunjuk = tempat.office(["sengketa", "tunjuk", "--nomor", "012/XI/KI-BTN-PS/2026"])?;
    assert_eq!(tunjuk.status, 3, "the good one was not recorded either");
    Ok(())
}
