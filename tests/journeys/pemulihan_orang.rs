//! Who may bring a backup back, and whose office it is afterwards: the people of today, not those of the day it was made.

use std::path::PathBuf;

use desk::cadangan::{self, Kunci};
use desk::{Desk, Fault};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

fn account(meja: &Meja, masuk: &str, peran: &str) -> Result<Value, Fault> {
    let account = json!({ "nama": masuk, "masuk": masuk, "peran": peran, "kata_sandi": KATA_SANDI });
    Ok(meja.call("create_akun", account)?["id"].clone())
}

/// Makes a backup on this computer; the name the page has for it, and its file.
fn back_up(kantor: &Kantor, meja: &Meja) -> Outcome<(Value, PathBuf)> {
    let list = meja.call("make_cadangan", json!({}))?;
    let backup = list["cadangan"][0]["cadangan"].clone();
    let name = backup["nama"].as_str().ok_or("a name")?.to_owned();
    let set = std::fs::read_dir(kantor.data().join("cadangan"))?.flatten().next().ok_or("the set")?.path();
    Ok((backup, set.join(name)))
}

fn sandi(masuk: &str) -> Value {
    json!({ "dengan": "sandi", "masuk": masuk, "kata_sandi": KATA_SANDI })
}

#[test]
fn a_restore_opens_no_account_that_was_closed_and_closes_none_that_was_made_since() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let budi = account(&meja, "budi", "pimpinan")?;
    let dewi = account(&meja, "dewi", "admin")?;
    let (backup, _) = back_up(&kantor, &meja)?;
    meja.call("deactivate_akun", json!({ "id": budi }))?;
    account(&meja, "citra", "petugas")?;
    meja.call("update_akun", json!({ "id": dewi, "nama": "Dewi", "masuk": "dewi", "peran": "petugas" }))?;

    let answer = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": sandi("budi") }));
    assert!(matches!(answer, Err(Fault::WrongPassword { .. })), "a closed account brings nothing back: {answer:?}");
    meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": sandi(MASUK) }))?;
    assert!(matches!(meja.masuk("budi"), Err(Fault::WrongPassword { .. })), "its old password opens nothing");
    meja.masuk("citra").map_err(|fault| format!("who joined since is here: {fault}"))?;
    meja.masuk("dewi")?;
    assert_eq!(
        meja.call("create_akun", json!({ "nama": "X", "masuk": "x", "peran": "admin", "kata_sandi": KATA_SANDI }))
            .err(),
        Some(Fault::NotAllowed),
        "whose role was taken away does not get it back"
    );
    meja.masuk(MASUK)?;
    let all = meja.call("list_akun", json!({}))?;
    let row = |masuk: &str| all.as_array().into_iter().flatten().find(|one| one["masuk"] == masuk).cloned();
    assert_eq!(row("budi").ok_or("it is in the list")?["aktif"], json!(false), "and the list says so: {all}");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "the journal tells all of it");
    Ok(())
}

#[test]
fn the_recovery_code_restores_before_a_second_pair_of_eyes_and_a_replaced_one_not_at_all() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let (backup, _) = back_up(&kantor, &meja)?;
    let fresh = meja.call("renew_recovery", json!({ "kata_sandi": KATA_SANDI }))?["kode_pemulihan"].clone();
    account(&meja, "budi", "pimpinan")?;
    let restore = |kode: &Value, saksi: Value| {
        let kunci = json!({ "dengan": "kode", "kode": kode, "saksi": saksi });
        meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": kunci }))
    };
    let old = json!(kantor.kode_pemulihan);
    let budi = json!({ "masuk": "budi", "kata_sandi": KATA_SANDI });
    let answer = restore(&old, budi.clone());
    assert!(
        matches!(answer, Err(Fault::WrongPassword { .. })),
        "the code that opened the backup on its day was replaced: {answer:?}"
    );
    let alone = restore(&fresh, Value::Null);
    assert!(
        matches!(&alone, Err(Fault::Refused { reason, .. }) if reason == "needs_witness"),
        "nobody uses the code alone where others could stand by: {alone:?}"
    );
    let wrong = restore(&fresh, json!({ "masuk": "budi", "kata_sandi": "salah-sama-sekali" }));
    assert!(
        matches!(&wrong, Err(Fault::Invalid { fields }) if fields[0].field == "saksi.kata_sandi"),
        "the witness types the own password: {wrong:?}"
    );
    restore(&fresh, budi)?;
    meja.masuk(MASUK)?;
    let trail = meja.call("list_jejak", json!({}))?.to_string();
    assert!(trail.contains("Pemakaian kode pemulihan untuk data kantor"), "who stood by is recorded: {trail}");
    Ok(())
}

#[test]
fn the_command_line_asks_for_a_role_and_backs_up_before() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    account(&meja, "budi", "petugas")?;
    let (_, berkas) = back_up(&kantor, &meja)?;
    meja.daftar(perorangan("Citra Lestari"))?;
    drop(meja);
    let restore = |masuk: &str| -> Outcome<Result<(), Fault>> {
        let kunci = Kunci::KataSandi { masuk: Some(masuk.to_owned()), kata_sandi: KATA_SANDI.to_owned() };
        Ok(cadangan::restore(&Desk::at(kantor.data(), pukul(PAGI)?), &berkas, &kunci).map(drop))
    };
    assert_eq!(restore("budi")?.err(), Some(Fault::NotAllowed), "an officer of the counter brings nothing back");
    let usb = TempDir::new()?;
    let kosong = Desk::at(usb.path(), pukul(PAGI)?);
    let kunci = Kunci::KataSandi { masuk: Some("budi".to_owned()), kata_sandi: KATA_SANDI.to_owned() };
    let elsewhere = cadangan::restore(&kosong, &berkas, &kunci).map(drop);
    assert_eq!(elsewhere.err(), Some(Fault::NotAllowed), "on another computer neither");
    restore(MASUK)??;
    let list = kantor.buka()?.call("list_cadangan", json!({}))?.to_string();
    assert!(list.contains("\"pemulihan\""), "what was in use was backed up before: {list}");
    Ok(())
}
