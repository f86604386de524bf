//! `ppid cadangkan` and `ppid pulihkan`.

use serde_json::{Value, json};

use crate::ppid::{Outcome, Tempat, permohonan};

fn register(tempat: &Tempat, nama: &str) -> Outcome {
    let answer =
        tempat.office_reading(["permohonan", "daftar", "--berkas", "-"], permohonan(nama).to_string().as_bytes())?;
    assert_eq!(answer.status, 0, "{answer:?}");
    Ok(())
}

fn back_up(tempat: &Tempat) -> Outcome<Value> {
    let usb = tempat.path("usb").display().to_string();
    let answer = tempat.office(["cadangkan", "--ke", &usb, "--json"])?;
    assert_eq!(answer.status, 0, "{answer:?}");
    answer.json()
}

#[test]
fn a_backup_names_its_file_and_what_was_checked_and_comes_back_in_an_empty_place() -> Outcome {
    let tempat = Tempat::with_office()?;
    register(&tempat, "Ahmad")?;
    let made = back_up(&tempat)?;
    let berkas = made["berkas"].as_str().ok_or("the file is named")?;
    assert!(std::path::Path::new(berkas).is_file(), "and is there: {berkas}");
    assert_eq!(made["terbukti"], true, "it was proved");
    assert_eq!(
        made["diperiksa"],
        json!(["segel", "integritas", "kunci_asing", "rantai_utuh", "hitungan"]),
        "it is told how"
    );

    let back = tempat.run(["pulihkan", "--cadangan", berkas, "--data", "baru", "--json"])?;
    assert_eq!(back.status, 0, "{back:?}");
    let value = back.json()?;
    assert_eq!((&value["utuh"], &value["disimpan_di"]), (&json!(true), &Value::Null), "whole, over nothing: {value}");
    let found = tempat.run(["cari", "--data", "baru", "Ahmad", "--json"])?;
    assert_eq!(found.status, 0, "the office opens with its password: {found:?}");
    assert_eq!(found.json()?.as_array().map(Vec::len), Some(1), "and holds what was registered");
    Ok(())
}

#[test]
fn over_data_in_use_it_tells_what_is_lost_and_can_be_taken_back() -> Outcome {
    let tempat = Tempat::with_office()?;
    register(&tempat, "Ahmad")?;
    let made = back_up(&tempat)?;
    let berkas = made["berkas"].as_str().ok_or("the file is named")?;
    register(&tempat, "Budi")?;
    let back = tempat.office(["pulihkan", "--cadangan", berkas, "--json"])?;
    assert_eq!(back.status, 0, "{back:?}");
    let lost = back.json()?["nomor_hilang"].clone();
    assert_eq!(
        lost,
        json!([{ "jenis": "permohonan", "tahun": 2026, "dari": 2, "sampai": 2 }]),
        "Budi's number is told"
    );
    assert_eq!(tempat.office(["cari", "Budi", "--json"])?.json()?, json!([]), "what came later is set aside");
    let undone = tempat.office(["pulihkan", "--batalkan", "--json"])?;
    assert_eq!(undone.status, 0, "{undone:?}");
    let found = tempat.office(["cari", "Budi", "--json"])?.json()?;
    assert_eq!(found.as_array().map(Vec::len), Some(1), "and is there again: {found}");
    let report = tempat.office(["periksa", "--json"])?;
    assert_eq!(report.json()?["utuh"], true, "the office is whole: {report:?}");
    Ok(())
}

#[test]
fn a_damaged_backup_ends_with_4_and_touches_nothing() -> Outcome {
    let tempat = Tempat::with_office()?;
    let made = back_up(&tempat)?;
    let berkas = made["berkas"].as_str().ok_or("the file is named")?;
    let mut bytes = std::fs::read(berkas)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(berkas, &bytes)?;
    let before = std::fs::read(tempat.path("data/kantor.db"))?;
    let answer = tempat.office(["pulihkan", "--cadangan", berkas, "--json"])?;
    assert_eq!((answer.status, &answer.json()?["code"]), (4, &json!("damaged")), "{answer:?}");
    assert_eq!(std::fs::read(tempat.path("data/kantor.db"))?, before, "the data in use are as they were");
    let missing = tempat.office(["pulihkan", "--cadangan", "tidak-ada.cadangan", "--json"])?;
    assert_eq!(missing.status, 3, "a file that is not there is refused: {missing:?}");
    Ok(())
}
