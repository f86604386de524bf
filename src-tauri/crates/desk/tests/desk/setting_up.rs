//! Setting an office up: every fault at once, nothing made by a refusal, a broken-off set-up may be repeated.

use desk::{Clock, Desk, Fault};
use serde_json::json;
use tempfile::TempDir;

use crate::office::{KATA_SANDI, Kantor, Outcome, fields, set_up};

#[test]
fn every_fault_of_the_wizard_is_told_at_once_and_nothing_is_made() -> Outcome {
    let home = TempDir::new()?;
    let data = home.path().join("kantor");
    let desk = Desk::at(&data, Clock::System);
    let mut input = set_up();
    input["kantor"]["badan_publik"] = json!(" ");
    input["kantor"]["pola_nomor"] = json!("tanpa nomor");
    input["kantor"]["admin"]["masuk"] = json!("");
    input["kata_sandi"] = json!("pendek");
    input["logo_png"] = json!("bukan gambar");
    let mut told = fields(desk::calls::dispatch(&desk, "set_up", input));
    told.sort_unstable();
    assert_eq!(
        told,
        ["kantor.admin.masuk", "kantor.badan_publik", "kantor.pola_nomor", "kata_sandi", "logo_png"],
        "profile, account, password and logo"
    );
    assert!(!data.exists(), "a refused set-up makes no directory");
    assert_eq!(desk.has_office(), Ok(false), "and no office");
    Ok(())
}

#[test]
fn data_whose_key_file_is_lost_are_never_set_up_over() -> Outcome {
    let Kantor { dir, desk } = Kantor::new()?;
    drop(desk);
    let keys = std::fs::read(dir.path().join("kunci.json"))?;
    std::fs::remove_file(dir.path().join("kunci.json"))?;
    let data = std::fs::read(dir.path().join("kantor.db"))?;
    let desk = Desk::at(dir.path(), Clock::System);
    for (name, input) in
        [("status", json!({})), ("set_up", set_up()), ("log_in", json!({ "masuk": "siti", "kata_sandi": KATA_SANDI }))]
    {
        let answer = desk::calls::dispatch(&desk, name, input);
        assert!(matches!(answer, Err(Fault::Damaged { .. })), "{name} says that the keys are lost: {answer:?}");
    }
    assert_eq!(std::fs::read(dir.path().join("kantor.db"))?, data, "the data wait untouched for their keys");
    drop(desk);
    std::fs::write(dir.path().join("kunci.json"), keys)?;
    let desk = Desk::at(dir.path(), Clock::Fixed("2026-11-23T09:30:00+07:00".parse()?));
    desk::calls::dispatch(&desk, "log_in", json!({ "masuk": "siti", "kata_sandi": KATA_SANDI }))?;
    Ok(())
}

#[test]
fn a_set_up_that_was_cut_off_is_repeated_and_its_data_are_kept_aside() -> Outcome {
    let Kantor { dir, desk } = Kantor::new()?;
    drop(desk);
    // The mark of a set-up under way stands until the key file, written last, makes the office.
    std::fs::remove_file(dir.path().join("kunci.json"))?;
    std::fs::write(dir.path().join("penyiapan-belum-selesai"), b"")?;
    let desk = Desk::at(dir.path(), Clock::System);
    desk::calls::dispatch(&desk, "set_up", set_up())?;
    let names: Vec<String> = std::fs::read_dir(dir.path())?
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()?;
    assert!(names.iter().any(|name| name.contains("terputus")), "nothing is overwritten: {names:?}");
    assert!(!names.iter().any(|name| name == "penyiapan-belum-selesai"), "the mark is gone: {names:?}");
    Ok(())
}

#[test]
fn a_second_desk_on_the_same_data_is_refused() -> Outcome {
    let kantor = Kantor::new()?;
    let second = Desk::at(kantor.dir.path(), Clock::System);
    let answer = desk::calls::dispatch(&second, "status", json!({}));
    assert_eq!(answer.err(), Some(Fault::InUse), "one process at a time");
    Ok(())
}

#[test]
fn the_profile_is_changed_as_a_whole_and_practice_stays_practice() -> Outcome {
    let kantor = Kantor::new()?;
    let mut profile = kantor.call("get_kantor", json!({}))?;
    profile["unit"] = json!("PPID Utama");
    profile["latihan"] = json!(false);
    let changed = kantor.call("update_kantor", profile)?;
    assert_eq!(changed["unit"], "PPID Utama", "the new name stands");
    assert_eq!(changed["latihan"], true, "a practice office never becomes a real one");
    let status = kantor.call("status", json!({}))?;
    assert_eq!(status["kantor"]["unit"], "PPID Utama", "the login screen knows it too");
    let mut bad = changed;
    bad["kunci_setelah_menit"] = json!(0);
    bad["kertas"] = json!("slip80");
    let mut told = fields(kantor.call("update_kantor", bad));
    told.sort_unstable();
    assert_eq!(told, ["kertas", "kunci_setelah_menit"], "what cannot stand is told at once");
    Ok(())
}
