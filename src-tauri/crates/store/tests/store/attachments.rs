//! Attached files are kept whole, found under their id, and gone when deleted.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use chrono::Utc;
use data_encoding::HEXLOWER;
use domain::id::{AkunId, LampiranId, PerangkatId, UnitId};
use domain::peran::Peran;
use sha2::{Digest, Sha256};
use store::{DataKey, Genesis, KeyFile, OfficeLabel, SlotOwner, Store, StoreError};
use tempfile::TempDir;

use crate::desk::{Desk, Outcome};

/// Tells the child process which directory to work in.
const DIRECTORY: &str = "STORE_TEST_DIRECTORY";
/// Of the child's account.
const PASSWORD: &str = "lembah tidar 17";

/// The bytes a killed process was attaching.
const PINDAIAN: &[u8] = b"%PDF-1.7 pindaian surat kuasa";

#[test]
fn a_file_is_kept_to_the_last_byte() -> Outcome {
    let desk = Desk::new()?;
    let id = LampiranId::new().0;
    let sum = desk.store.put_berkas(id, PINDAIAN)?;
    assert_eq!(sum, HEXLOWER.encode(&Sha256::digest(PINDAIAN)), "the event names the file by this sum");
    let desk = desk.restart()?;
    assert_eq!(desk.store.berkas(id)?.as_deref(), Some(PINDAIAN), "after a restart it is what was attached");
    assert_eq!(desk.store.berkas(LampiranId::new().0)?, None, "another id names no file");
    let listed: Vec<_> = desk.store.berkas_ids_and_hashes()?.collect();
    assert_eq!(listed, [(id, sum)], "the list tells what is kept without reading it");
    Ok(())
}

#[test]
fn a_file_that_was_handed_in_keeps_its_first_name_and_one_from_before_has_none() -> Outcome {
    let desk = Desk::new()?;
    let (named, old) = (LampiranId::new().0, LampiranId::new().0);
    desk.store.put_named_berkas(named, "renja.pdf", PINDAIAN)?;
    desk.store.put_named_berkas(named, "lain.pdf", PINDAIAN)?;
    assert_eq!(desk.store.berkas_name(named)?.as_deref(), Some("renja.pdf"), "the same file again changes nothing");
    desk.store.put_berkas(old, PINDAIAN)?;
    assert_eq!(desk.store.berkas_name(old)?, None, "what the program made itself has no name");
    assert_eq!(desk.store.berkas_name(LampiranId::new().0)?, None, "what is not kept has none either");
    raw(&desk)?
        .execute_batch("DROP INDEX berkas_nama; ALTER TABLE berkas DROP COLUMN nama; PRAGMA user_version = 1;")?;
    let desk = desk.restart()?;
    assert_eq!(
        desk.store.berkas(named)?.as_deref(),
        Some(PINDAIAN),
        "a file of the first schema opens and loses nothing"
    );
    assert_eq!(desk.store.berkas_name(named)?, None, "and knows no names");
    assert!(store::check(&desk.store)?.is_sound(), "it is whole");
    Ok(())
}

#[test]
fn an_office_without_the_file_gets_it_on_first_use() -> Outcome {
    let desk = Desk::new()?;
    let path = desk.dir.path().join("lampiran.db");
    assert_eq!(desk.store.berkas(LampiranId::new().0)?, None, "an office that never attached anything has nothing");
    desk.store.delete_berkas(LampiranId::new().0)?;
    assert_eq!(desk.store.berkas_ids_and_hashes()?.count(), 0, "and lists nothing");
    assert!(!path.exists(), "asking makes no file");
    desk.store.put_berkas(LampiranId::new().0, PINDAIAN)?;
    assert!(path.exists(), "the first attachment does");
    drop(desk.store);
    let mut names: Vec<_> =
        fs::read_dir(desk.dir.path())?.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>()?;
    names.sort();
    assert_eq!(names, ["kantor.db", "lampiran.db"], "closing folds both write-ahead logs in and leaves nothing beside");
    Ok(())
}

#[test]
fn a_repeated_file_is_recognised_and_another_never_takes_its_place() -> Outcome {
    let desk = Desk::new()?;
    let id = LampiranId::new().0;
    let sum = desk.store.put_berkas(id, PINDAIAN)?;
    assert_eq!(desk.store.put_berkas(id, PINDAIAN)?, sum, "sending it twice is sending it once");
    assert_eq!(desk.store.berkas_ids_and_hashes()?.count(), 1, "and keeps it once");
    let other = desk.store.put_berkas(id, b"%PDF-1.7 lain");
    assert!(matches!(other, Err(StoreError::BerkasTaken)), "what an event may name already must stay: {other:?}");
    assert_eq!(desk.store.berkas(id)?.as_deref(), Some(PINDAIAN), "and does");
    Ok(())
}

#[test]
fn ten_megabytes_are_kept() -> Outcome {
    let desk = Desk::new()?;
    let scan: Vec<u8> =
        (0..10 * 1024 * 1024_u32).map(|place| (place.wrapping_mul(2_654_435_761) >> 11) as u8).collect();
    let id = LampiranId::new().0;
    desk.store.put_berkas(id, &scan)?;
    let desk = desk.restart()?;
    assert!(desk.store.berkas(id)? == Some(scan), "the largest file that is taken comes back whole");
    assert!(store::check(&desk.store)?.is_sound(), "and is found sound");
    Ok(())
}

#[test]
fn a_deleted_file_is_gone_from_the_disk() -> Outcome {
    let desk = Desk::new()?;
    let (gone, stays) = (LampiranId::new().0, LampiranId::new().0);
    desk.store.put_berkas(gone, &[0x42; 40_000])?;
    desk.store.put_berkas(stays, PINDAIAN)?;
    desk.store.delete_berkas(gone)?;
    let log = fs::metadata(desk.dir.path().join("lampiran.db-wal"))?.len();
    assert_eq!(log, 0, "the write-ahead log must not keep what was deleted");
    let raw = raw(&desk)?;
    let free: u32 = raw.pragma_query_value(None, "freelist_count", |row| row.get(0))?;
    assert!(free > 0, "its pages are free, overwritten by secure_delete");
    assert_eq!(desk.store.berkas(gone)?, None, "nothing answers under its id");
    assert_eq!(desk.store.berkas(stays)?.as_deref(), Some(PINDAIAN), "and the other files stay");
    assert!(store::check(&desk.store)?.is_sound(), "an office with less in it is no damaged one");
    Ok(())
}

#[test]
fn the_file_is_set_as_designed_and_under_a_key_of_its_own() -> Outcome {
    let desk = Desk::new()?;
    desk.store.put_berkas(LampiranId::new().0, PINDAIAN)?;
    let connection = raw(&desk)?;
    let read =
        |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, rusqlite::types::Value>(0));
    assert_eq!(read("journal_mode")?, "wal".to_owned().into(), "a check must not hold up whoever attaches");
    assert_eq!(read("application_id")?, 0x4D50_504C_i64.into(), "the file says whose it is");
    assert_eq!(read("user_version")?, 3_i64.into(), "and which schema it has");
    let other = rusqlite::Connection::open(desk.dir.path().join("lampiran.db"))?;
    let key = HEXLOWER.encode(&desk.key.derive("meja-ppid/berkas/1"));
    other.pragma_update(None, "cipher_log_level", "NONE")?;
    other.pragma_update(None, "key", format!("x'{key}'"))?;
    let opened = other.query_row("SELECT count(*) FROM berkas", [], |row| row.get::<_, u32>(0));
    assert!(opened.is_err(), "the key of the journal's file does not open it");
    let bytes = fs::read(desk.dir.path().join("lampiran.db"))?;
    assert!(!bytes.windows(8).any(|window| window == b"pindaian"), "nothing of a scan lies open on the disk");
    Ok(())
}

#[test]
fn a_file_whose_event_was_never_written_harms_nothing() -> Outcome {
    let dir = TempDir::new()?;
    let mut child = Command::new(env::current_exe()?);
    child.args(["attachments::child_attaches_and_dies", "--exact", "--ignored"]).env(DIRECTORY, dir.path());
    assert!(!child.output()?.status.success(), "the child dies between the file and its event");

    let (key, _) = KeyFile::read(dir.path())?.unlock("wati", PASSWORD, Utc::now())?;
    let store = Store::open(dir.path(), &key)?;
    let kept: Vec<_> = store.berkas_ids_and_hashes()?.collect();
    assert_eq!(kept.len(), 1, "what was acknowledged to it is on the disk");
    assert!(store::check(&store)?.is_sound(), "a file that nothing names is no damage");
    assert_eq!(store.read(|reader| reader.journal_len())?, 0, "no event knows of it");
    for (id, _) in kept {
        store.put_berkas(id, PINDAIAN)?;
        assert_eq!(store.berkas(id)?.as_deref(), Some(PINDAIAN), "attaching it again finds it there");
    }
    Ok(())
}

/// Run by [`a_file_whose_event_was_never_written_harms_nothing`] in a process of its own.
#[test]
#[ignore = "the other half of a test with two processes"]
fn child_attaches_and_dies() -> Outcome {
    if let Some(dir) = env::var_os(DIRECTORY) {
        let dir = Path::new(&dir);
        let key = DataKey::generate()?;
        let genesis = Genesis { unit: UnitId::new(), perangkat: PerangkatId::new(), kode_perangkat: String::new() };
        let store = Store::create(dir, &key, &genesis)?;
        let label = OfficeLabel { badan_publik: "Pemkab Contoh".to_owned(), unit: "Dinas".to_owned(), latihan: true };
        let owner =
            SlotOwner { akun: AkunId::new(), nama: "Wati".to_owned(), masuk: "wati".to_owned(), peran: Peran::Admin };
        KeyFile::create(dir, label, &key, &owner, PASSWORD)?;
        store.put_berkas(LampiranId::new().0, PINDAIAN)?;
        std::process::abort();
    }
    Ok(())
}

/// SQLite's own connection to the attachments, past everything the store keeps from happening.
pub fn raw(desk: &Desk) -> Result<rusqlite::Connection, Box<dyn std::error::Error>> {
    let connection = rusqlite::Connection::open(desk.dir.path().join("lampiran.db"))?;
    let key = HEXLOWER.encode(&desk.key.derive("meja-ppid/lampiran/1"));
    connection.pragma_update(None, "key", format!("x'{key}'"))?;
    Ok(connection)
}
