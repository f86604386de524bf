//! `ppid keberatan daftar` and `tunjuk`.

use serde_json::{Value, json};

use crate::ppid::{Outcome, Tempat, permohonan};

const DARI_MASUKAN: [&str; 5] = ["keberatan", "daftar", "--berkas", "-", "--json"];

fn keberatan(alasan: &[&str]) -> Value {
    json!({
        "saluran": "datang_langsung", "nomor_permohonan": "0001/PPID/XI/2026", "alasan": alasan,
        "kasus_posisi": "Belum ada jawaban."
    })
}

fn with_request() -> Outcome<Tempat> {
    let tempat = Tempat::with_office()?;
    let daftar = ["permohonan", "daftar", "--berkas", "-", "--json"];
    tempat.office_reading(daftar, permohonan("Ahmad Fauzi").to_string().as_bytes())?;
    Ok(tempat)
}

#[test]
fn an_objection_is_registered_from_a_file_with_its_warnings() -> Outcome {
    let tempat = with_request()?;
    let mut one = keberatan(&["c"]);
    one["id"] = json!("01997a3e-0000-7000-8000-00000000cafe");
    let answer = tempat.office_reading(DARI_MASUKAN, one.to_string().as_bytes())?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value[0]["nomor"]), (0, &json!("0001/KEB-PPID/XI/2026")), "{value}");
    let warned = value[0]["peringatan"][0]["message"].as_str().unwrap_or_default().to_owned();
    assert!(warned.contains("huruf c belum timbul"), "too early is told and taken: {warned}");
    let again = tempat.office_reading(DARI_MASUKAN, one.to_string().as_bytes())?.json()?;
    assert_eq!(again[0]["nomor"], value[0]["nomor"], "sent again, it gets the number it has");
    let text =
        tempat.office_reading(["keberatan", "daftar", "--berkas", "-"], keberatan(&["c"]).to_string().as_bytes())?;
    assert!(text.out.starts_with("0002/KEB-PPID/XI/2026 · ditanggapi paling lambat"), "as text: {}", text.out);
    Ok(())
}

#[test]
fn a_list_with_one_fault_registers_nothing_and_names_it_by_place() -> Outcome {
    let tempat = with_request()?;
    let mut bad = keberatan(&["z"]);
    bad["kasus_posisi"] = json!("");
    let list = json!([keberatan(&["c"]), bad]).to_string();
    let answer = tempat.office_reading(DARI_MASUKAN, list.as_bytes())?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value["code"]), (3, &json!("invalid")), "refused in the window's error union");
    let fields: Vec<&Value> = value["fields"].as_array().into_iter().flatten().map(|fault| &fault["field"]).collect();
    assert_eq!(fields, ["1.alasan.0", "1.kasus_posisi"], "the place in the list stands before the field");
    let text = tempat.office_reading(["keberatan", "daftar", "--berkas", "-"], list.as_bytes())?;
    assert!(text.err.contains("\n  keberatan ke-2: alasan.0: Pilihan tidak dikenal"), "as text, from 1: {}", text.err);
    let tunjuk = tempat.office(["keberatan", "tunjuk", "--nomor", "0001/KEB-PPID/XI/2026"])?;
    assert_eq!(tunjuk.status, 3, "the good one was not registered either");
    Ok(())
}

#[test]
fn an_objection_is_shown_whole_and_masked() -> Outcome {
    let tempat = with_request()?;
    tempat.office_reading(DARI_MASUKAN, keberatan(&["c", "g"]).to_string().as_bytes())?;
    let tunjuk = ["keberatan", "tunjuk", "--nomor", "0001/KEB-PPID/XI/2026"];
    let value = tempat.office(tunjuk.into_iter().chain(["--json"]))?.json()?;
    assert_eq!(value["pemohon"]["nik"], "3201********0001", "the NIK is masked");
    assert_eq!(value["rantai"]["permohonan"]["nomor"], "0001/PPID/XI/2026", "with the chain it stands in");
    let text = tempat.office(tunjuk)?.out;
    for words in [
        "Keberatan 0001/KEB-PPID/XI/2026",
        "Menunggu tanggapan Atasan PPID",
        "Ahmad Fauzi",
        "0001/PPID/XI/2026",
        "c. Prematur",
        "Permintaan informasi tidak ditanggapi",
        "Tanggapan menurut Perki",
        "Susun tanggapan Atasan PPID",
        "Riwayat",
        "Identitas disamarkan",
    ] {
        assert!(text.contains(words), "it says “{words}”: {text}");
    }
    Ok(())
}
