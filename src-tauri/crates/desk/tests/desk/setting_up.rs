//! Setting an office up: every fault at once, nothing made by a refusal, a broken-off set-up may be repeated.

use desk::{Clock, Desk, Fault};
use serde_json::json;
use tempfile::TempDir;

use crate::office::{Kantor, Outcome, fields, set_up};

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
    assert!(!desk.has_office(), "and no office");
    Ok(())
}

#[test]
fn a_set_up_that_broke_off_is_repeated_and_its_data_are_kept_aside() -> Outcome {
    let kantor = Kantor::new()?;
    let dir = kantor.dir;
    drop(kantor.desk);
    // The key file is written last; a machine that failed before leaves data nobody can open.
    std::fs::remove_file(dir.path().join("kunci.json"))?;
    let desk = Desk::at(dir.path(), Clock::System);
    assert!(!desk.has_office(), "without its key file there is no office");
    desk::calls::dispatch(&desk, "set_up", set_up())?;
    let aside = std::fs::read_dir(dir.path())?
        .filter_map(Result::ok)
        .any(|entry| entry.file_name().to_string_lossy().contains("tanpa-kunci"));
    assert!(aside, "what stood there is kept under another name, never overwritten");
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
