//! Backups the system makes: when, where, and what the office is told of them.

use std::fs;
use std::path::Path;
use std::sync::Barrier;

use chrono::{DateTime, TimeDelta, Utc};
use desk::{Clock, Desk, Fault, cadangan};
use domain::cadangan::Sebab;
use domain::id::{AkunId, SurveiId, TutupBukuId};
use domain::peran::Peran;
use serde_json::{Value, json};
use store::cadangan::{BackUp, back_up_unopened};
use store::{DataKey, KeyFile, OfficeLabel, SlotOwner};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, profil, pukul};
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

/// Data as version 1 left them, with nobody's profile.
struct Old {
    data: TempDir,
    key: DataKey,
    akun: AkunId,
}

fn old_office() -> Outcome<Old> {
    const SCHEMA: &str = include_str!("../../src-tauri/crates/store/src/migration/0001.sql");
    const ROWS: &str = include_str!("../../src-tauri/crates/store/tests/store/skema-1.sql");
    let data = TempDir::new()?;
    let key = DataKey::generate()?;
    let label = OfficeLabel { badan_publik: "Pemkab".to_owned(), unit: "Dinas".to_owned(), latihan: true };
    let akun = AkunId("01a201f6-6def-73a8-800d-ef64ca267b74".parse()?);
    let owner = SlotOwner { akun, nama: "Wati".to_owned(), masuk: "wati".to_owned(), peran: Peran::Admin };
    KeyFile::create(data.path(), label, &key, &owner, KATA_SANDI)?;
    let old = raw(data.path(), &key)?;
    old.pragma_update(None, "application_id", 0x4D50_5044_i64)?;
    old.execute_batch(SCHEMA)?;
    old.execute_batch(ROWS)?;
    old.pragma_update(None, "user_version", 1)?;
    Ok(Old { data, key, akun })
}

/// The data file itself, past the desk.
fn raw(data: &Path, key: &DataKey) -> Outcome<rusqlite::Connection> {
    let file = rusqlite::Connection::open(data.join("kantor.db"))?;
    let hex = data_encoding::HEXLOWER.encode(&key.derive("meja-ppid/berkas/1"));
    file.pragma_update(None, "key", format!("x'{hex}'"))?;
    Ok(file)
}

#[test]
fn data_of_an_earlier_version_are_kept_before_they_are_opened() -> Outcome {
    let Old { data, key, akun } = old_office()?;
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

    // The one made on closing fails after everybody has gone home.
    meja.0.watch();
    fs::remove_dir_all(kantor.data().join("cadangan"))?;
    fs::write(kantor.data().join("cadangan"), "bukan map")?;
    meja.call("lock", json!({}))?;
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(95));
    drop(meja);
    let meja = kantor.buka()?;
    assert!(failed(&meja)?["pesan"].is_string(), "the next morning tells it");
    fs::remove_file(kantor.data().join("cadangan"))?;
    meja.call("make_cadangan", json!({}))?;
    drop(meja);
    assert_eq!(failed(&kantor.buka()?)?, Value::Null, "and not for ever");
    Ok(())
}

#[test]
fn the_end_of_the_program_waits_for_the_backup_another_has_begun() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.0.watch();
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    meja.call("lock", json!({}))?;
    let (pagi, both) = (DateTime::parse_from_rfc3339(PAGI)?, Barrier::new(2));
    // The watcher and the end come at once; whichever is the first to be done, the backup is made by then.
    let look = || {
        both.wait();
        cadangan::tick(&meja.0, pagi);
        reasons(&meja)
    };
    let seen = std::thread::scope(|scope| [scope.spawn(look), scope.spawn(look)].map(|thread| thread.join()));
    for seen in seen {
        let seen = seen.map_err(|_| "a beat panicked")??;
        assert_eq!(seen, ["tutup"], "nobody goes on before the closing backup stands");
    }
    Ok(())
}

#[test]
fn a_day_at_the_visitors_page_is_backed_up_too() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    let pagi = DateTime::parse_from_rfc3339(PAGI)?;
    let isi = json!({ "judul": "SKM Semester II", "dari": "2026-07-01", "sampai": "2026-12-31",
        "layanan": ["Permohonan informasi"], "populasi": null });
    let survei = meja.call("open_survei", json!({ "id": SurveiId::new(), "isi": isi }))?["survei"]["id"].clone();
    meja.call("start_layar", json!({ "id": survei }))?;
    cadangan::tick(&meja.0, pagi);
    assert!(kantor.data().join("ruang-darurat").exists(), "room is held back for what visitors send");
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(30));
    meja.masuk(MASUK)?;
    assert_eq!(reasons(&meja)?, ["berkala"], "half an hour in which nobody was at work, and answers came in");
    Ok(())
}

#[test]
fn practising_says_nothing_of_the_backups_of_the_office() -> Outcome {
    let data = TempDir::new()?;
    let meja = Meja(Desk::at(data.path(), Clock::System));
    meja.call("set_up", json!({ "kantor": profil(), "kata_sandi": KATA_SANDI }))?;
    meja.masuk(MASUK)?;
    let pagi = DateTime::parse_from_rfc3339(PAGI)?;
    cadangan::tick(&meja.0, pagi);
    fs::write(data.path().join("cadangan"), "bukan map")?;
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(30));
    let practice = serde_json::from_value(json!({ "kantor": profil(), "kata_sandi": KATA_SANDI }))?;
    fs::create_dir(data.path().join("latihan"))?;
    desk::kantor::set_up_practice(&Desk::at(data.path().join("latihan"), Clock::System), practice)?;
    meja.call("switch_office", json!({ "latihan": true }))?;
    meja.masuk(MASUK)?;
    cadangan::tick(&meja.0, pagi + TimeDelta::minutes(60));
    meja.call("make_cadangan", json!({}))?;
    let told = meja.call("status", json!({}))?;
    assert_eq!(told["berdampingan"], json!(true), "this is the practice office: {told}");
    assert!(told["cadangan_gagal"]["pesan"].is_string(), "the office itself is as unsafe as before: {told}");
    Ok(())
}

#[test]
fn an_upgrade_after_which_the_office_is_not_sound_is_told() -> Outcome {
    let kantor = Kantor::siapkan()?;
    let meja = kantor.buka()?;
    meja.daftar(perorangan("Ahmad Fauzi"))?;
    meja.call("make_cadangan", json!({}))?;
    let set = fs::read_dir(kantor.data().join("cadangan"))?.flatten().next().ok_or("a folder of the office")?.path();
    // One of an earlier form, made before the upgrade: it waits for the upgrade to prove itself.
    let old = old_office()?;
    let wish = BackUp {
        kantor: old.data.path(),
        tempat: &set,
        key: &old.key,
        program: "1.0.0",
        at: DateTime::parse_from_rfc3339(PAGI)? - TimeDelta::days(1),
        sebab: Sebab::NaikVersi,
        diperiksa: false,
        tell: &|_| {},
    };
    back_up_unopened(&wish)?;
    let (key, _) = KeyFile::read(kantor.data())?.unlock(MASUK, KATA_SANDI, Utc::now())?;
    raw(kantor.data(), &key)?.execute_batch("UPDATE permohonan SET terbuka = 1 - terbuka")?;
    let list = meja.call("make_cadangan", json!({}))?;
    let told = list["gagal"]["pesan"].as_str().unwrap_or_default();
    assert!(told.contains("naik versi") && told.contains("tidak benar"), "told in words: {list}");
    assert_eq!(list["cadangan"][0]["sebab"], "diminta", "what there is was kept all the same");
    Ok(())
}
