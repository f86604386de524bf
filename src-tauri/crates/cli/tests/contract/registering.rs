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
    assert!(text.err.contains("\n  permohonan ke-2: pemohon.nik: NIK harus 16 angka"), "as text, from 1: {}", text.err);
    let report = tempat.office(["cari", "Ahmad", "--json"])?;
    assert_eq!(report.json()?, json!([]), "the good one was not registered either");
    Ok(())
}

#[test]
fn a_request_is_shown_whole_with_its_history_and_masked() -> Outcome {
    let tempat = Tempat::with_office()?;
    let mut new = permohonan("Ahmad Fauzi");
    new["bukti"] = json!(["ktp"]);
    tempat.office_reading(DARI_MASUKAN, new.to_string().as_bytes())?;
    let tunjuk = ["permohonan", "tunjuk", "--nomor", "0001/PPID/XI/2026"];
    let answer = tempat.office(tunjuk.into_iter().chain(["--json"]))?;
    let value = answer.json()?;
    assert_eq!(value["permohonan"]["nomor"]["teks"], "0001/PPID/XI/2026", "{value}");
    assert_eq!(value["pemohon"]["nik"], "3201********0001", "the NIK is masked");
    assert_eq!(value["riwayat"][0]["judul"], "Didaftarkan dengan nomor 0001/PPID/XI/2026", "with its history");
    assert_eq!(value["batas"]["jawab"]["dihitung"].as_array().map(Vec::len), Some(10), "and every day counted");
    let text = tempat.office(tunjuk)?.out;
    for words in [
        "Ahmad Fauzi",
        "DPA Dinas Pendidikan",
        "Senin, 7 Desember 2026",
        "Siti Rahma",
        "Riwayat",
        "Penelitian",
        "Datang langsung",
        "softcopy",
        "Mengambil langsung",
        "KTP",
        "--samarkan tidak",
    ] {
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
    for odd in ["-5", "-hukum", "--bukan-pilihan", "- tanda"] {
        let answer = tempat.office(["cari", odd, "--json"])?;
        assert_eq!(answer.status, 0, "{odd:?} needs no -- before it: {answer:?}");
    }
    let none = tempat.office(["cari", "kata-yang-tidak-ada"])?;
    assert_eq!((none.status, none.out.trim()), (0, "Tidak ada yang cocok."), "finding nothing is no error");
    Ok(())
}

#[test]
fn what_is_odd_and_taken_is_told_with_the_number() -> Outcome {
    let tempat = Tempat::with_office()?;
    let mut child = permohonan("Bu\u{200b}di");
    child["pemohon"]["nik"] = json!("3201010101150001");
    let list = json!([permohonan("Ahmad Fauzi"), permohonan("ahmad FAUZI"), permohonan("Citra"), child]).to_string();
    let answer = tempat.office_reading(DARI_MASUKAN, list.as_bytes())?;
    let value = answer.json()?;
    let odd = |place: usize| -> Vec<(String, String)> {
        let found = value[place]["peringatan"].as_array().into_iter().flatten();
        found.map(|odd| (odd["field"].to_string(), odd["message"].to_string())).collect()
    };
    assert!(value[0].get("peringatan").is_none(), "no key when nothing is odd: {value}");
    assert!(odd(1).is_empty(), "the same person writing the name in other letters is not odd: {value}");
    assert!(
        matches!(&odd(2)[..], [(field, why)] if field.contains("pemohon.nik") && why.contains("atas nama lain")),
        "{value}"
    );
    let fields: Vec<String> = odd(3).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["\"pemohon.nama\"", "\"pemohon.nik\""], "hidden signs and a child's NIK: {value}");

    tempat.write("lagi.json", json!([permohonan("Dewi")]).to_string())?;
    let text = tempat.office(["permohonan", "daftar", "--berkas", "lagi.json"])?;
    assert!(!text.out.contains("Peringatan"), "stdout has the answer alone: {}", text.out);
    assert!(text.err.contains("Peringatan 0005/PPID/XI/2026 · pemohon.nik: "), "stderr tells it: {}", text.err);
    Ok(())
}

#[test]
fn a_refusal_inside_a_list_names_its_place() -> Outcome {
    let tempat = Tempat::with_office()?;
    let id = "01997a3e-0000-7000-8000-000000000002";
    let (mut one, mut other) = (permohonan("Ahmad"), permohonan("Budi"));
    (one["id"], other["id"]) = (json!(id), json!(id));
    let answer =
        tempat.office_reading(DARI_MASUKAN, json!([permohonan("Citra"), one, other]).to_string().as_bytes())?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value["reason"]), (3, &json!("id_taken")), "one id is one request");
    assert!(value["message"].as_str().is_some_and(|said| said.starts_with("Permohonan ke-3: ")), "{value}");
    Ok(())
}

#[test]
fn a_list_in_the_place_of_an_object_is_refused_where_it_stands() -> Outcome {
    let tempat = Tempat::with_office()?;
    let refused = |place: &str, value: Value, field: &str| -> Outcome {
        let mut bad = permohonan("Ahmad");
        match bad.pointer_mut(place) {
            Some(part) => *part = value,
            None => return Err(format!("no {place}").into()),
        }
        let answer = tempat.office_reading(DARI_MASUKAN, json!([bad]).to_string().as_bytes())?;
        let told = answer.json()?;
        let first = &told["fields"][0]["field"];
        assert_eq!((answer.status, first), (3, &json!(format!("0.{field}"))), "{place}: {told}");
        Ok(())
    };
    refused("/pemohon", json!(["perorangan", "Ahmad"]), "pemohon")?;
    refused("/butir", json!([["DPA"]]), "butir.0")?;
    refused("/butir", json!(["DPA"]), "butir.0")?;
    refused("/pemohon/kuasa", json!(["Budi", null]), "pemohon.kuasa")?;
    refused("/pemohon/kuasa", json!({ "nama": "Budi", "nomor_surat": "7" }), "pemohon.kuasa.nomor_surat")?;
    refused("/pemohon/kuasa", json!({ "nama": "Budi", "surel": "b@x.id" }), "pemohon.kuasa.surel")?;
    refused("/pemohon/anggota", json!([{ "nama": "Budi", "umur": 5 }]), "pemohon.anggota.0.umur")?;
    let answer = tempat.office_reading(DARI_MASUKAN, json!([[null, null, "surat"]]).to_string().as_bytes())?;
    assert_eq!((answer.status, &answer.json()?["code"]), (3, &json!("invalid")), "a list is no request");

    let mut plain = permohonan("Ahmad");
    (plain["bukti"], plain["pemohon"]["anggota"]) = (Value::Null, Value::Null);
    plain["pemohon"]["kuasa"] = json!({ "nama": "Budi", "nomor_surat_kuasa": "7/2026" });
    assert_eq!(tempat.office_reading(DARI_MASUKAN, plain.to_string().as_bytes())?.status, 0, "null is nothing there");
    plain["butir"] = Value::Null;
    let answer = tempat.office_reading(DARI_MASUKAN, plain.to_string().as_bytes())?;
    assert_eq!(answer.json()?["fields"][0]["field"], "butir.0.rincian", "nothing asked is still nothing asked");
    Ok(())
}
