//! `ppid siapkan` and `ppid latihan`.

use serde_json::{Value, json};

use crate::ppid::{KANTOR_TOML, Outcome, PAGI, Tempat};

const SIAPKAN: [&str; 5] = ["siapkan", "--data", "data", "--kantor", "kantor.toml"];

#[test]
fn an_office_is_set_up_once_and_its_recovery_code_shown_once() -> Outcome {
    let tempat = Tempat::new()?;
    let answer = tempat.run(SIAPKAN.iter().chain(&["--json"]))?;
    assert_eq!(answer.status, 0, "{answer:?}");
    let code = answer.json()?["kode_pemulihan"].as_str().unwrap_or_default().to_owned();
    assert_eq!(code.split('-').count(), 8, "the code has eight groups: {code}");
    let again = tempat.run(SIAPKAN.iter().chain(&["--json"]))?;
    assert_eq!(again.status, 3, "an office is never set up over another");
    assert_eq!(again.json()?["code"], "conflict", "in the window's error union");
    for file in std::fs::read_dir(tempat.path("data"))? {
        let content = std::fs::read(file?.path())?;
        assert!(!content.windows(code.len()).any(|bytes| bytes == code.as_bytes()), "the code is stored nowhere");
    }
    let answer = tempat.run(["cari", "--data", "data", "apa saja", "--json"])?;
    assert_eq!((answer.status, answer.json()?), (0, json!([])), "the password of the file opens the office");
    Ok(())
}

#[test]
fn every_fault_of_kantor_toml_is_told_at_once_with_its_line_and_nothing_is_made() -> Outcome {
    let tempat = Tempat::new()?;
    let bad = KANTOR_TOML
        .replace("badan_publik = \"Pemerintah Kabupaten Bangka\"", "badan_publik = \" \"")
        .replace("telepon =", "telpon =")
        .replace("\"WIB\"", "\"WIBB\"")
        .replace("pekan = 5", "pekan = 7")
        .replace("{n:04}", "{nomor}")
        .replace("masuk = \"siti\"", "masuk = 5")
        + "logo = \"tidak-ada.png\"\n";
    tempat.write("kantor.toml", bad)?;
    let answer = tempat.run(SIAPKAN.iter().chain(&["--json"]))?;
    assert_eq!(answer.status, 3, "{answer:?}");
    let value = answer.json()?;
    let mut told: Vec<&str> =
        value["fields"].as_array().into_iter().flatten().filter_map(|fault| fault["field"].as_str()).collect();
    told.sort_unstable();
    let expected = ["admin.masuk", "badan_publik", "logo", "pekan", "pola_nomor", "telpon", "zona"];
    assert_eq!(told, expected, "shape, value and files: all faults at once");
    let line = |field: &str| {
        let fields = value["fields"].as_array().into_iter().flatten();
        fields.clone().find(|fault| fault["field"] == field).map(|fault| fault["message"].to_string())
    };
    assert!(line("telpon").is_some_and(|said| said.contains("Baris 6:")), "an unknown key is named with its line");
    assert!(line("zona").is_some_and(|said| said.contains("WITA")), "a wrong choice names the right ones");
    assert!(line("pekan").is_some_and(|said| said.contains("Pekan: 5 atau 6 hari kerja.")), "of numbers as well");
    assert!(!tempat.path("data").exists(), "nothing was made");

    let text = tempat.run(SIAPKAN)?;
    assert_eq!((text.status, text.out.as_str()), (3, ""), "without --json the reasons go to stderr");
    for field in expected {
        let own_line = text.err.lines().any(|line| line.trim_start().starts_with(&format!("{field}: ")));
        assert!(own_line, "{field} stands on a line of its own: {}", text.err);
    }
    tempat.write("kantor.toml", "unit = \"tidak ditutup\nsurel = 1")?;
    let answer = tempat.run(SIAPKAN)?;
    assert!(answer.err.contains("Baris 1"), "what is no TOML is refused with its line: {}", answer.err);
    Ok(())
}

#[test]
fn a_logo_without_a_name_is_no_logo() -> Outcome {
    let tempat = Tempat::new()?;
    tempat.write("kantor.toml", format!("{KANTOR_TOML}logo = \"\"\n"))?;
    let answer = tempat.run(SIAPKAN)?;
    assert_eq!(answer.status, 0, "the line may stay empty: {answer:?}");
    Ok(())
}

#[test]
fn a_weak_password_and_a_missing_file_are_refused() -> Outcome {
    let tempat = Tempat::new()?;
    tempat.write("sandi", "pendek\n")?;
    let answer = tempat.run(SIAPKAN.iter().chain(&["--json"]))?;
    assert_eq!(answer.json()?["fields"][0]["field"], "kata_sandi", "the password is at fault: {answer:?}");
    let answer = tempat.run(["siapkan", "--data", "data", "--kantor", "lain.toml", "--json"])?;
    assert_eq!((answer.status, &answer.json()?["fields"][0]["field"]), (3, &json!("kantor")), "there is no such file");
    std::fs::remove_file(tempat.path("sandi"))?;
    let answer = tempat.run(SIAPKAN.iter().chain(&["--json"]))?;
    assert_eq!(answer.json()?["fields"][0]["field"], "PPID_KATA_SANDI_BERKAS", "the password file is missing");
    Ok(())
}

#[test]
fn a_fixed_clock_is_for_practice_alone() -> Outcome {
    let tempat = Tempat::new()?;
    let fixed = |words: &[&str]| tempat.run(words.iter().chain(&["--sekarang", PAGI, "--json"]));
    let answer = fixed(&SIAPKAN)?;
    assert_eq!((answer.status, &answer.json()?["reason"]), (3, &json!("fixed_clock")), "refused on a real office");
    assert!(!tempat.path("data").exists(), "and nothing was made");
    assert_eq!(tempat.run(SIAPKAN)?.status, 0, "on the machine's clock it is set up");
    let answer = fixed(&["cari", "--data", "data", "x"])?;
    assert_eq!((answer.status, &answer.json()?["reason"]), (3, &json!("fixed_clock")), "refused on every command");
    Ok(())
}

#[test]
fn practice_offices_of_one_seed_hold_the_same_data() -> Outcome {
    let tempat = Tempat::new()?.without_password();
    tempat.write("sandi-latihan", "latihan-meja")?;
    let made = |dir: &str, seed: &str| -> Outcome<Value> {
        let words = ["latihan", "--data", dir, "--permohonan", "40", "--benih", seed, "--sekarang", PAGI, "--json"];
        let answer = tempat.run(words)?;
        let value = answer.json()?;
        assert_eq!((answer.status, &value["masuk"]), (0, &json!("latihan")), "the account's name is printed");
        assert_eq!(value["kata_sandi"], "latihan-meja", "and the password everybody knows");
        let mut search = tempat.command(["cari", "--data", dir, "tahun", "--sekarang", PAGI, "--json"]);
        let found = search.env("PPID_KATA_SANDI_BERKAS", tempat.path("sandi-latihan")).output()?;
        Ok(serde_json::from_slice(&found.stdout)?)
    };
    let (one, twin, other) = (made("a", "7")?, made("b", "7")?, made("c", "8")?);
    assert!(one.as_array().is_some_and(|rows| rows.len() > 5), "lifelike requests are found: {one}");
    assert_eq!(one, twin, "same seed, same data, ids included");
    assert_ne!(one, other, "another seed gives other data");
    let again = tempat.run(["latihan", "--data", "a"])?;
    assert_eq!(again.status, 3, "practice data never go over an office");
    let text = tempat.run(["latihan", "--data", "d", "--permohonan", "0"])?;
    assert!(text.out.contains("latihan-meja"), "the password everybody knows is told: {}", text.out);
    Ok(())
}
