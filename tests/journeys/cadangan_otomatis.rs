//! Backups the system makes: when, where, and what the office is told of them.

use std::fs;

use chrono::{DateTime, TimeDelta, Utc};
use desk::{Desk, Fault, cadangan};
use domain::id::{AkunId, TutupBukuId};
use domain::peran::Peran;
use serde_json::{Value, json};
use store::{DataKey, KeyFile, OfficeLabel, SlotOwner};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

/// Why each of the backups was made, newest first.
fn reasons(meja: &Meja) -> Result<Vec<String>, Fault> {
    let list = meja.call("list_cadangan", json!({}))?;
    let rows = list["cadangan"].as_array().cloned().unwrap_or_default();
    Ok(rows.iter().map(|row| row["sebab"].as_str().unwrap_or_default().to_owned()).collect())
}

#[test]
fn locking_and_half_an_hour_of_work_are_backed_up_and_nothing_twice() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.0.watch();
    let pagi = DateTime::parse_from_rfc3339(PAGI)?;
    let minutes = |minutes| pagi + TimeDelta::minutes(minutes);
    cadangan::tick(&meja.0, pagi);
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    cadangan::tick(&meja.0, minutes(29));
    assert_eq!(reasons(&meja)?, [""; 0], "29 minutes are not due yet");
    cadangan::tick(&meja.0, minutes(30));
    assert_eq!(reasons(&meja)?, ["berkala"], "half an hour after something changed");
    cadangan::tick(&meja.0, minutes(60));
    assert_eq!(reasons(&meja)?, ["berkala"], "nothing happened since: there is nothing to keep");

    // Whoever may not choose places is backed up all the same.
    let account = json!({ "nama": "Budi", "masuk": "budi", "peran": "petugas", "kata_sandi": KATA_SANDI });
    meja.call("create_akun", account)?;
    meja.masuk("budi")?;
    meja.daftar(perorangan("Citra Lestari"))?;
    meja.call("lock", json!({}))?;
    cadangan::tick(&meja.0, minutes(61));
    assert_eq!(reasons(&meja)?, ["tutup", "berkala"], "locking closes the desk, and that is kept");
    cadangan::tick(&meja.0, minutes(200));
    assert_eq!(reasons(&meja)?.len(), 2, "a locked desk makes none");
    Ok(())
}

#[test]
fn imports_and_closings_have_a_way_back() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let csv = b"No,Judul Informasi,Ringkasan Isi\n1,Profil dinas,Profil lengkap dinas\n";
    let mut import = json!({ "id": domain::id::ImporId::new(), "jenis": "dip", "nama": "dip.csv", "terima": false });
    meja.upload("read_impor", import.clone(), csv)?;
    assert_eq!(reasons(&meja)?, [""; 0], "looking at a file changes nothing");
    import["terima"] = json!(true);
    // Whatever becomes of the import itself, the way back is there before it.
    drop(meja.upload("read_impor", import, csv));
    assert_eq!(reasons(&meja)?, ["impor"], "before an import is accepted");
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    meja.call("close_register", json!({ "id": TutupBukuId::new(), "jenis": "permohonan", "bulan": "2026-10-01" }))?;
    assert_eq!(reasons(&meja)?, ["tutup_buku", "impor"], "before the register of a month is closed");

    // Without a way back it is not done.
    fs::remove_dir_all(kantor.data().join("cadangan"))?;
    fs::write(kantor.data().join("cadangan"), "bukan map")?;
    meja.daftar(perorangan("Budi Hartono"))?;
    let close = json!({ "id": TutupBukuId::new(), "jenis": "permohonan", "bulan": "2026-09-01" });
    let answer = meja.call("close_register", close);
    assert!(matches!(&answer, Err(Fault::Refused { reason, .. }) if reason == "no_backup"), "refused: {answer:?}");
    Ok(())
}

#[test]
fn data_of_an_earlier_version_are_kept_before_they_are_opened() -> Outcome {
    const SCHEMA: &str = include_str!("../../src-tauri/crates/store/src/migration/0001.sql");
    const ROWS: &str = include_str!("../../src-tauri/crates/store/tests/store/skema-1.sql");
    let data = TempDir::new()?;
    let key = DataKey::generate()?;
    let label = OfficeLabel { badan_publik: "Pemkab".to_owned(), unit: "Dinas".to_owned(), latihan: true };
    let akun = AkunId("01a201f6-6def-73a8-800d-ef64ca267b74".parse()?);
    let owner = SlotOwner { akun, nama: "Wati".to_owned(), masuk: "wati".to_owned(), peran: Peran::Admin };
    KeyFile::create(data.path(), label, &key, &owner, KATA_SANDI)?;
    let old = rusqlite::Connection::open(data.path().join("kantor.db"))?;
    let hex = data_encoding::HEXLOWER.encode(&key.derive("meja-ppid/berkas/1"));
    old.pragma_update(None, "key", format!("x'{hex}'"))?;
    old.pragma_update(None, "application_id", 0x4D50_5044_i64)?;
    old.execute_batch(SCHEMA)?;
    old.execute_batch(ROWS)?;
    old.pragma_update(None, "user_version", 1)?;
    drop(old);

    let meja = Meja(Desk::at(data.path(), pukul(PAGI)?));
    // These rows know no office profile, so nobody is seated; the upgrade happens before that.
    drop(meja.masuk("wati"));
    assert_eq!(reasons(&meja)?, ["naik_versi"], "the old form is kept before the new one is written");
    let place = fs::read_dir(data.path().join("cadangan"))?.flatten().next().ok_or("a folder of the office")?.path();
    let kept = store::cadangan::list(&place)?;
    assert_eq!(kept[0].manifest.skema, 1, "as the earlier version left it");
    let proved = store::cadangan::rehearse(&kept[0].berkas, &key, data.path())?;
    assert!(proved.is_proved(), "and it comes back in the present form: {:?}", proved.report.temuan);
    let (_, by) = KeyFile::read(data.path())?.unlock("wati", KATA_SANDI, Utc::now())?;
    assert_eq!(by, akun, "with the password of the office");
    Ok(())
}

/// The red banners of Beranda.
fn banners(meja: &Meja) -> Result<Vec<String>, Fault> {
    let beranda = meja.call("beranda", json!({}))?;
    let all = beranda["perhatian"].as_array().cloned().unwrap_or_default();
    let red = all.iter().filter(|one| one["genting"] == json!(true));
    Ok(red.map(|one| one["kalimat"].as_str().unwrap_or_default().to_owned()).collect())
}

#[test]
fn the_second_place_is_watched_and_its_absence_is_told_with_the_days() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let inside = cadangan::choose_second(&meja.0, kantor.data());
    assert!(inside.is_err(), "a place beside the data is lost with them");
    let list = cadangan::choose_second(&meja.0, usb.path())?;
    assert_eq!(list.cadangan.len(), 2, "choosing a place tries it out: one here, one there");
    assert_eq!(list.peringatan, None, "a fresh copy elsewhere: all is well");
    let line = meja.call("beranda", json!({}))?["cadangan"].as_str().unwrap_or_default().to_owned();
    let place = usb.path().display().to_string();
    assert!(line.contains(&place) && line.contains("hari ini 09.12"), "Beranda says when and where: {line}");
    assert_eq!(banners(&meja)?, [""; 0], "and warns of nothing");
    drop(meja);

    let after = |days| -> Outcome<Meja> {
        let meja = kantor.meja(&(DateTime::parse_from_rfc3339(PAGI)? + TimeDelta::days(days)).to_rfc3339())?;
        meja.masuk(tests::kantor::MASUK)?;
        Ok(meja)
    };
    assert_eq!(banners(&after(7)?)?, [""; 0], "seven days to the minute are not older than seven");
    let told = banners(&after(8)?)?;
    assert!(told.len() == 1 && told[0].contains("8 hari"), "on the eighth day a red banner says how long: {told:?}");
    usb.close()?;
    let meja = after(9)?;
    let told = banners(&meja)?;
    assert!(told[0].contains("9 hari") && told[0].contains("tidak terjangkau"), "and that it is gone: {told:?}");
    let answer = meja.call("make_cadangan", json!({}));
    assert!(matches!(&answer, Err(Fault::Refused { reason, .. }) if reason == "second_place"), "said: {answer:?}");
    let list = meja.call("list_cadangan", json!({}))?;
    assert_eq!(list["kedua"]["terjangkau"], json!(false), "the list says so too");
    assert_eq!(list["cadangan"].as_array().map(Vec::len), Some(2), "the one on this computer was made all the same");
    let list = meja.call("forget_tempat_kedua", json!({}))?;
    assert_eq!(list["kedua"], Value::Null, "a place that is gone for good can be given up");
    Ok(())
}

#[test]
fn a_backup_that_fails_is_told_until_one_succeeds() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let pagi = DateTime::parse_from_rfc3339(PAGI)?;
    cadangan::tick(&meja.0, pagi);
    fs::write(kantor.data().join("cadangan"), "bukan map")?;
    let failed = |meja: &Meja| Ok::<_, Fault>(meja.call("status", json!({}))?["cadangan_gagal"].clone());
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(30));
    let first = failed(&meja)?;
    assert!(first["pesan"].is_string(), "a failure is told in words: {first}");
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(60));
    assert_eq!(failed(&meja)?, first, "and once: the next failure is the same piece of news");
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    fs::remove_file(kantor.data().join("cadangan"))?;
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(90));
    assert_eq!(failed(&meja)?, Value::Null, "one that succeeds ends it; the counter went on all the while");
    Ok(())
}
