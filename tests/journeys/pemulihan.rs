//! Bringing a backup back from the window: rehearsed, planned with what would be lost, done, taken back; and on a new computer.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use desk::{Desk, Fault, cadangan};
use serde_json::{Value, json};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

use super::pengaduan::{aduan, daftarkan};

/// Makes a backup and gives the name the page has for the one on this computer.
fn back_up(meja: &Meja) -> Outcome<Value> {
    let list = meja.call("make_cadangan", json!({}))?;
    let rows = list["cadangan"].as_array().cloned().unwrap_or_default();
    let here = rows.into_iter().find(|row| row["cadangan"]["tempat"] == json!("komputer"));
    Ok(here.ok_or("one stands on this computer")?["cadangan"].clone())
}

fn sandi(masuk: &str) -> Value {
    json!({ "dengan": "sandi", "masuk": masuk, "kata_sandi": KATA_SANDI })
}

fn files(dir: &Path) -> Outcome<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(dir)? {
        names.insert(entry?.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

#[test]
fn a_rehearsal_proves_a_backup_and_leaves_nothing_behind() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let backup = back_up(&meja)?;
    let (before, lines) = (files(kantor.data())?, meja.baris_jurnal()?);
    let done = meja.call("rehearse_cadangan", backup.clone())?;
    assert_eq!(done["terbukti"], json!(true), "it was brought back and holds: {done}");
    let said = done["membuktikan"].to_string();
    assert!(said.contains("permohonan 2026 sampai 1"), "it says which register reaches how far: {said}");
    assert_eq!(files(kantor.data())?, before, "nothing is left behind");
    assert_eq!(meja.baris_jurnal()?, lines, "and the office knows nothing of it");

    let name = backup["nama"].as_str().unwrap_or_default();
    let set = fs::read_dir(kantor.data().join("cadangan"))?.flatten().next().ok_or("the set")?.path();
    let mut bytes = fs::read(set.join(name))?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(set.join(name), bytes)?;
    let done = meja.call("rehearse_cadangan", backup)?;
    assert_eq!(done["terbukti"], json!(false), "a single bit is noticed");
    let list = meja.call("list_cadangan", json!({}))?;
    assert_eq!(list["cadangan"][0]["terbukti"], json!(false), "and the list does not call it proved any more");
    assert_eq!(files(kantor.data())?, before, "a failed rehearsal leaves nothing either");
    Ok(())
}

#[test]
fn what_would_be_lost_is_named_before_and_a_restore_is_taken_back() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let account = json!({ "nama": "Budi", "masuk": "budi", "peran": "petugas", "kata_sandi": KATA_SANDI });
    meja.call("create_akun", account)?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let backup = back_up(&meja)?;
    let later = meja.daftar(perorangan("Citra Lestari"))?.nomor;
    let complaint = daftarkan(&meja, &aduan("Dewi Anggraini"))?["nomor"].clone();

    let plan = meja.call("plan_pemulihan", json!({ "cadangan": backup }))?;
    assert_eq!(plan["terbukti"], json!(true), "proved before it is offered: {plan}");
    assert_eq!(plan["hilang"]["nomor"][0]["nomor"], json!([later]), "what is on paper since is named");
    assert_eq!(plan["hilang"]["nomor"][1]["nomor"], json!([complaint]), "complaints as well: {plan}");
    assert_eq!(plan["hilang"]["kejadian"], json!(2), "and all that happened is counted");

    meja.masuk("budi")?;
    let answer = meja.call("plan_pemulihan", json!({ "cadangan": backup }));
    assert_eq!(answer.err(), Some(Fault::NotAllowed), "an officer of the counter brings nothing back");
    let answer = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": sandi("budi") }));
    assert_eq!(answer.err(), Some(Fault::NotAllowed), "with the right password either");
    meja.masuk(MASUK)?;
    let wrong = json!({ "dengan": "sandi", "masuk": MASUK, "kata_sandi": "salah-sama-sekali" });
    let answer = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": wrong }));
    assert!(matches!(answer, Err(Fault::WrongPassword { .. })), "nor anybody with a wrong one");

    let done = meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": sandi(MASUK) }))?;
    assert_eq!(done["nomor"][1]["dari"], json!(2), "number 2 is not given again: {done}");
    assert_eq!(meja.call("list_permohonan", json!({})).err(), Some(Fault::Locked), "nobody is at work afterwards");
    meja.masuk(MASUK)?;
    assert_eq!(meja.call("list_permohonan", json!({}))?["jumlah"], json!(1), "the office stands as it did");
    let list = meja.call("list_cadangan", json!({}))?;
    assert!(list.to_string().contains("\"pemulihan\""), "what was in use was backed up before: {list}");
    assert!(list["dapat_dibatalkan"].is_string(), "and the exchange can be taken back");

    meja.call("undo_pemulihan", json!({ "kunci": sandi(MASUK) }))?;
    meja.masuk(MASUK)?;
    assert_eq!(meja.call("list_permohonan", json!({}))?["jumlah"], json!(2), "all of it is there again");
    assert!(desk::periksa::periksa(&meja.0)?.is_sound(), "and sound");
    Ok(())
}

#[test]
fn a_new_computer_needs_the_backup_and_the_code_alone() -> Outcome {
    let (kantor, usb, baru) = (Kantor::siapkan()?, TempDir::new()?, TempDir::new()?);
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    let made = cadangan::make(&meja.0, usb.path())?.berkas;
    drop(meja);

    let meja = Meja(Desk::at(baru.path(), pukul(PAGI)?));
    assert_eq!(meja.call("status", json!({}))?["keadaan"], json!("belum_disiapkan"), "nothing stands here");
    let row = json!(cadangan::choose(&meja.0, &made)?);
    assert!(row["kantor"].to_string().contains("Kabupaten Bangka"), "whose backup it is, before any code: {row}");
    let backup = row["cadangan"].clone();
    let unopened = meja.call("plan_pemulihan", json!({ "cadangan": backup }));
    assert_eq!(unopened.err(), Some(Fault::Locked), "without the code it stays closed");
    let kunci = json!({ "dengan": "kode", "kode": kantor.kode_pemulihan });
    let plan = meja.call("plan_pemulihan", json!({ "cadangan": backup, "kunci": kunci }))?;
    assert_eq!((&plan["terbukti"], &plan["ada_data"]), (&json!(true), &json!(false)), "proved, nothing in its way");
    let numbers = &plan["nomor_kertas"];
    meja.call("restore_cadangan", json!({ "cadangan": backup, "kunci": kunci, "nomor": numbers }))?;
    meja.masuk(MASUK)?;
    assert_eq!(meja.call("list_permohonan", json!({}))?["jumlah"], json!(1), "the office is here");
    let made_up = json!({ "cadangan": { "tempat": "komputer", "nama": "../kantor.db" }, "kunci": kunci });
    assert_eq!(meja.call("restore_cadangan", made_up).err(), Some(Fault::NotFound), "no name leads out of the list");
    Ok(())
}
