//! `ppid periksa`, `ppid jam setujui`, who acts, and data that are damaged, newer, in use or not there.

use serde_json::{Value, json};

use crate::ppid::{Outcome, PAGI, Tempat, permohonan};

#[test]
fn a_sound_office_is_reported_sound_and_a_damaged_one_ends_with_4() -> Outcome {
    let tempat = Tempat::with_office()?;
    tempat.office_reading(["permohonan", "daftar", "--berkas", "-"], permohonan("Ahmad").to_string().as_bytes())?;
    let report = tempat.office(["periksa", "--json"])?;
    let value = report.json()?;
    assert_eq!(report.status, 0, "{value}");
    for part in
        ["utuh", "integritas", "rantai_utuh", "kunci_asing", "proyeksi_sama", "identitas_sesuai", "lampiran_utuh"]
    {
        assert_eq!(value[part], true, "{part} of an office nobody touched");
    }
    assert_eq!(value["temuan"], json!([]), "nothing is found");
    assert!(tempat.office(["periksa"])?.out.contains("Data utuh."), "the text says so");

    let file = tempat.path("data/kantor.db");
    let mut bytes = std::fs::read(&file)?;
    let middle = bytes.len() / 2;
    for byte in bytes.iter_mut().skip(middle).take(64) {
        *byte ^= 0xff;
    }
    std::fs::write(&file, &bytes)?;
    let report = tempat.office(["periksa", "--json"])?;
    assert_eq!(report.status, 4, "damage ends with 4: {report:?}");
    let value = report.json()?;
    assert!(value["utuh"] == false || value["code"] == "damaged", "and is told as JSON: {value}");
    assert_eq!(std::fs::read(&file)?, bytes, "the file is not touched");
    Ok(())
}

#[test]
fn a_place_without_an_office_and_a_wrong_password_are_refused() -> Outcome {
    let tempat = Tempat::with_office()?;
    let answer = tempat.run(["cari", "--data", "kosong", "x", "--json"])?;
    assert_eq!((answer.status, &answer.json()?["reason"]), (3, &json!("no_office")), "there is no office");
    assert!(!tempat.path("kosong").exists(), "and none is made by asking");
    let keys = tempat.path("data/kunci.json");
    let content = std::fs::read(&keys)?;
    std::fs::remove_file(&keys)?;
    let answer = tempat.office(["cari", "x", "--json"])?;
    assert_eq!((answer.status, &answer.json()?["code"]), (4, &json!("damaged")), "data without their keys are damaged");
    std::fs::write(&keys, content)?;
    let (data, away) = (tempat.path("data/kantor.db"), tempat.path("kantor.db"));
    std::fs::rename(&data, &away)?;
    let answer = tempat.office(["periksa", "--json"])?;
    assert_eq!((answer.status, &answer.json()?["code"]), (4, &json!("damaged")), "and so are keys without their data");
    std::fs::rename(&away, &data)?;
    tempat.write("sandi", "bukan-kata-sandinya\n")?;
    let answer = tempat.office(["cari", "x", "--json"])?;
    assert_eq!((answer.status, &answer.json()?["code"]), (3, &json!("wrong_password")), "the password is wrong");
    Ok(())
}

#[test]
fn the_officer_is_named_when_there_are_several() -> Outcome {
    let tempat = Tempat::with_office()?;
    let desk = desk::Desk::at(tempat.path("data"), desk::Clock::Fixed(PAGI.parse()?));
    let call = |name: &str, input: Value| desk::calls::dispatch(&desk, name, input);
    call("log_in", json!({ "masuk": "siti", "kata_sandi": crate::ppid::KATA_SANDI }))?;
    let budi = json!({ "nama": "Budi", "masuk": "budi", "peran": "petugas", "kata_sandi": crate::ppid::KATA_SANDI });
    call("create_akun", budi)?;
    let busy = tempat.office(["cari", "x", "--json"])?;
    assert_eq!((busy.status, &busy.json()?["code"]), (4, &json!("in_use")), "another process has the data");
    drop(desk);

    let answer = tempat.office(["cari", "x"])?;
    assert_eq!(answer.status, 2, "whose password is meant cannot be known");
    assert!(
        answer.err.contains("--petugas: ") && answer.err.contains("siti") && answer.err.contains("budi"),
        "{}",
        answer.err
    );
    for nama in ["budi", "Budi", " siti  RAHMA "] {
        let answer = tempat.office(["cari", "x", "--petugas", nama, "--json"])?;
        assert_eq!(answer.status, 0, "once named, the officer works, {nama}: {answer:?}");
    }
    let answer = tempat.office(["cari", "x", "--petugas", "tono", "--json"])?;
    let value = answer.json()?;
    assert_eq!((answer.status, &value["fields"][0]["field"]), (3, &json!("petugas")), "nobody of that name: {value}");
    let said = value["message"].as_str().unwrap_or_default();
    assert!(said.contains("siti (Siti Rahma)") && said.contains("budi (Budi)"), "the accounts are named: {said}");
    let full = ["register", "permohonan", "--dari", "2026-11-01", "--sampai", "2026-11-30", "--samarkan", "tidak"];
    let denied = tempat.office(full.into_iter().chain(["--petugas", "budi", "--keluar", "r.csv", "--json"]))?;
    assert_eq!((denied.status, &denied.json()?["code"]), (3, &json!("not_allowed")), "within the role");
    assert!(!tempat.path("r.csv").exists(), "and nothing is written for who may not");
    Ok(())
}

#[test]
fn a_clock_that_jumped_back_is_approved_with_a_reason() -> Outcome {
    let tempat = Tempat::with_office()?;
    let daftar = ["permohonan", "daftar", "--berkas", "-", "--json"];
    tempat.office_reading(daftar, permohonan("Ahmad").to_string().as_bytes())?;
    let mut earlier = permohonan("Budi");
    earlier["diterima"] = Value::Null;
    tempat.write("budi.json", earlier.to_string())?;
    let back = |words: &[&str]| {
        tempat.run(words.iter().chain(&["--data", "data", "--sekarang", "2026-11-20T08:00:00+07:00", "--json"]))
    };
    let register = ["permohonan", "daftar", "--berkas", "budi.json"];
    let answer = back(&register)?;
    assert_eq!((answer.status, &answer.json()?["reason"]), (3, &json!("clock_back")), "no number before the last one");
    let answer = back(&["jam", "setujui", "--alasan", "x"])?;
    assert_eq!((answer.status, &answer.json()?["fields"][0]["field"]), (3, &json!("alasan")), "a reason is needed");
    let answer = back(&["jam", "setujui", "--alasan", "Jam kemarin keliru, sekarang benar"])?;
    assert_eq!(answer.status, 0, "a superior accepts the clock: {answer:?}");
    assert_eq!(back(&register)?.json()?[0]["nomor"], "0002/PPID/XI/2026", "and the next number is drawn");
    Ok(())
}
