//! `ppid permohonan daftar`, `tunjuk` and `ppid cari`.

use serde_json::{Value, json};

use crate::ppid::{Outcome, PAGI, Tempat, permohonan};

const DARI_MASUKAN: [&str; 5] = ["permohonan", "daftar", "--berkas", "-", "--json"];

#[test]
fn one_request_or_a_list_always_answers_a_list() -> Outcome {
    let tempat = Tempat::with_office()?;
    let mut first = permohonan("Ahmad Fauzi");
    first["id"] = json!("01997a3e-0000-7000-8000-000000000001");
    tempat.write("satu.json", first.to_string())?;
    let daftar = ["permohonan", "daftar", "--berkas", "satu.json", "--json"];
    let answer = tempat.office(daftar)?;
    let expected = json!([{
        "id": "01997a3e-0000-7000-8000-000000000001", "nomor": "0001/PPID/XI/2026", "jatuh_tempo": "2026-12-07"
    }]);
    assert_eq!((answer.status, answer.json()?), (0, expected.clone()), "one request answers a list of one");
    assert_eq!(tempat.office(daftar)?.json()?, expected, "sent again, it gets the number it has");

    let list = json!([permohonan("Budi"), permohonan("Citra")]).to_string();
    let answer = tempat.office_reading(DARI_MASUKAN, list.as_bytes())?.json()?;
    assert_eq!(answer[0]["nomor"], "0002/PPID/XI/2026", "a list is numbered in its order");
    assert_eq!(answer[1]["nomor"], "0003/PPID/XI/2026", "one number each");
    assert_eq!(tempat.office_reading(DARI_MASUKAN, b"[]")?.json()?, json!([]), "an empty list answers one");

    let text = tempat.office(["permohonan", "daftar", "--berkas", "satu.json"])?;
    assert_eq!(
        text.out, "0001/PPID/XI/2026 · dijawab paling lambat Senin, 7 Desember 2026\n",
        "as text, number and deadline"
    );
    Ok(())
}

#[test]
fn a_list_with_one_fault_registers_nothing_and_names_it_by_place() -> Outcome {
    let tempat = Tempat::with_office()?;
    let mut bad = permohonan("Budi");
    bad["pemohon"]["nik"] = json!("123");
    bad["pemohon"]["nama"] = json!("");
    let list = json!([permohonan("Ahmad"), bad]).to_string();
    let answer = tempat.office_reading(DARI_MASUKAN, list.as_bytes())?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value["code"]), (3, &json!("invalid")), "refused in the window's error union");
    let fields: Vec<&Value> = value["fields"].as_array().into_iter().flatten().map(|fault| &fault["field"]).collect();
    assert_eq!(fields, ["1.pemohon.nama", "1.pemohon.nik"], "the place in the list stands before the field");
    let text = tempat.office_reading(["permohonan", "daftar", "--berkas", "-"], list.as_bytes())?;
    assert!(text.err.contains("\n  1.pemohon.nik: NIK harus 16 angka"), "as text, a line each: {}", text.err);
    let report = tempat.office(["cari", "Ahmad", "--json"])?;
    assert_eq!(report.json()?, json!([]), "the good one was not registered either");
    Ok(())
}

#[test]
fn a_request_is_shown_whole_with_its_history_and_masked() -> Outcome {
    let tempat = Tempat::with_office()?;
    tempat.office_reading(DARI_MASUKAN, permohonan("Ahmad Fauzi").to_string().as_bytes())?;
    let tunjuk = ["permohonan", "tunjuk", "--nomor", "0001/PPID/XI/2026"];
    let answer = tempat.office(tunjuk.into_iter().chain(["--json"]))?;
    let value = answer.json()?;
    assert_eq!(value["permohonan"]["nomor"]["teks"], "0001/PPID/XI/2026", "{value}");
    assert_eq!(value["pemohon"]["nik"], "3201********0001", "the NIK is masked");
    assert_eq!(value["riwayat"][0]["judul"], "Didaftarkan dengan nomor 0001/PPID/XI/2026", "with its history");
    assert_eq!(value["batas"]["jawab"]["dihitung"].as_array().map(Vec::len), Some(10), "and every day counted");
    let text = tempat.office(tunjuk)?.out;
    for words in ["Ahmad Fauzi", "DPA Dinas Pendidikan", "Senin, 7 Desember 2026", "Siti Rahma", "Riwayat"] {
        assert!(text.contains(words), "the text says {words}: {text}");
    }
    assert!(!text.contains("3201014503900001") && !text.contains("Melati"), "masked as text too: {text}");
    let missing = tempat.office(["permohonan", "tunjuk", "--nomor", "9999/PPID/XI/2026", "--json"])?;
    assert_eq!((missing.status, &missing.json()?["code"]), (3, &json!("not_found")), "no such number");
    Ok(())
}

#[test]
fn search_answers_rows_and_never_stumbles_over_odd_words() -> Outcome {
    let tempat = Tempat::with_office()?;
    let list: Vec<Value> = (1..=5).map(|n| permohonan(&format!("Pemohon Nomor {n}"))).collect();
    tempat.office_reading(DARI_MASUKAN, json!(list).to_string().as_bytes())?;
    let found = tempat.office(["cari", "pendidikan", "--json"])?.json()?;
    assert_eq!(found.as_array().map(Vec::len), Some(5), "all five ask for it: {found}");
    assert_eq!(found[0]["nomor"], "0005/PPID/XI/2026", "the newest comes first");
    let few = tempat.office(["cari", "pendidikan", "--batas", "2", "--json"])?.json()?;
    assert_eq!(few.as_array().map(Vec::len), Some(2), "no more rows than asked for");
    for odd in ["", "   ", "\"", "* AND (", "NEAR(a b)", "a:b", "--", "-x", "%", "'; DROP TABLE permohonan;--"] {
        let answer = tempat.run(["cari", "--data", "data", "--sekarang", PAGI, "--json", "--", odd])?;
        assert_eq!(answer.status, 0, "{odd:?} is looked for like any other words: {answer:?}");
    }
    let none = tempat.office(["cari", "kata-yang-tidak-ada"])?;
    assert_eq!((none.status, none.out.trim()), (0, "Tidak ada yang cocok."), "finding nothing is no error");
    Ok(())
}
