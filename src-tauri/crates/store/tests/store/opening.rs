//! A file is opened when it is ours and sound, and left alone to the last byte when it is not.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use store::{DataKey, DirLock, Store, StoreError};

use crate::desk::{Desk, Outcome, form};

/// Tells the child process which directory to try.
const DIRECTORY: &str = "STORE_TEST_DIRECTORY";

/// Every file of a directory with its bytes.
fn contents(dir: &Path) -> std::io::Result<Vec<(std::ffi::OsString, Vec<u8>)>> {
    let mut files = fs::read_dir(dir)?
        .map(|entry| entry.and_then(|entry| Ok((entry.file_name(), fs::read(entry.path())?))))
        .collect::<Result<Vec<_>, _>>()?;
    files.sort();
    Ok(files)
}

fn closed_office() -> Result<(tempfile::TempDir, DataKey), Box<dyn std::error::Error>> {
    let Desk { dir, key, store, .. } = {
        let desk = Desk::new()?;
        desk.register(&form("Siti", "peta desa"))?;
        desk
    };
    drop(store);
    Ok((dir, key))
}

#[test]
fn sqlite_is_recent_enough() -> Outcome {
    let version = rusqlite::version_number();
    assert!(version >= 3_051_003, "older SQLite can lose a write-ahead log when it is reset; this is {version}");
    let cipher: String = Desk::new()?.raw()?.query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
    assert!(cipher.starts_with("4."), "the file form is SQLCipher 4, not {cipher}");
    Ok(())
}

#[test]
fn a_closed_office_is_one_file_and_opens_again() -> Outcome {
    let (dir, key) = closed_office()?;
    let names: Vec<_> = contents(dir.path())?.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["kantor.db"], "closing folds the write-ahead log into the file");
    let store = Store::open(dir.path(), &key)?;
    assert_eq!(store.read(|reader| reader.journal_len())?, 1, "what was written is there");
    Ok(())
}

#[test]
fn the_connection_is_set_as_designed() -> Outcome {
    let desk = Desk::new()?;
    let raw = desk.raw()?;
    let read = |pragma: &str| raw.pragma_query_value(None, pragma, |row| row.get::<_, rusqlite::types::Value>(0));
    assert_eq!(read("journal_mode")?, "wal".to_owned().into(), "readers must not wait for the writer");
    assert_eq!(read("application_id")?, 0x4D50_5044_i64.into(), "the file says whose it is");
    assert_eq!(read("user_version")?, 18_i64.into(), "and which schema it has");
    Ok(())
}

#[test]
fn a_newer_file_is_refused_with_every_byte_the_same() -> Outcome {
    for wal_waits in [false, true] {
        let desk = Desk::new()?;
        desk.register(&form("Siti", "peta desa"))?;
        let raw = desk.raw()?;
        let Desk { dir, key, store, .. } = desk;
        drop(store);
        raw.pragma_update(None, "user_version", 1_000)?;
        let copy = tempfile::TempDir::new()?;
        // While `raw` is open, the change may still wait in the log; a copy of both is what a crash leaves behind.
        let kept = if wal_waits {
            for name in ["kantor.db", "kantor.db-wal"] {
                fs::copy(dir.path().join(name), copy.path().join(name))?;
            }
            copy.path()
        } else {
            drop(raw);
            dir.path()
        };
        let before = contents(kept)?;
        assert!(
            matches!(Store::open(kept, &key), Err(StoreError::FileNewer)),
            "a newer schema must be refused by name"
        );
        let after: Vec<_> =
            contents(kept)?.into_iter().filter(|(name, _)| !name.to_string_lossy().ends_with("-shm")).collect();
        assert_eq!(before, after, "nothing of it may be touched (log waiting: {wal_waits})");
    }
    Ok(())
}

#[test]
fn damaged_and_foreign_files_are_named_and_left_alone() -> Outcome {
    let (dir, key) = closed_office()?;
    let path = dir.path().join("kantor.db");
    let sound = fs::read(&path)?;
    let noise: Vec<u8> = (0..40_960_u32).map(|place| (place.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let mut first_page = sound.clone();
    first_page[100] ^= 1;
    let plain = {
        let other = tempfile::TempDir::new()?;
        let file = other.path().join("lain.db");
        rusqlite::Connection::open(&file)?.execute_batch("CREATE TABLE t (a)")?;
        fs::read(file)?
    };
    for (what, bytes) in [
        ("empty", Vec::new()),
        ("one byte", vec![7]),
        ("random bytes", noise),
        ("cut in a page", sound[..sound.len() - 1_000].to_vec()),
        ("cut between pages", sound[..4_096 * 3].to_vec()),
        ("cut to one page", sound[..4_096].to_vec()),
        ("one bit of the first page", first_page),
        ("a plain database", plain),
    ] {
        fs::write(&path, &bytes)?;
        let said = Store::open(dir.path(), &key).err();
        let named = matches!(said, Some(StoreError::Damaged(_) | StoreError::NotOurs(_)));
        assert!(named, "{what}: must be told as damage, and the store said {said:?}");
        assert_eq!(contents(dir.path())?, [("kantor.db".into(), bytes)], "{what}: must be left alone");
    }
    fs::write(&path, &sound)?;
    let wrong = Store::open(dir.path(), &DataKey::generate()?).err();
    assert!(matches!(wrong, Some(StoreError::Damaged(_))), "another office's key does not fit: {wrong:?}");
    Store::open(dir.path(), &key)?;
    fs::remove_file(&path)?;
    assert!(
        matches!(Store::open(dir.path(), &key), Err(StoreError::Missing("kantor.db"))),
        "a missing file is told as missing"
    );
    assert!(contents(dir.path())?.is_empty(), "and is not made");
    Ok(())
}

#[test]
fn a_file_of_ours_without_its_mark_is_not_ours() -> Outcome {
    let desk = Desk::new()?;
    desk.raw()?.pragma_update(None, "application_id", 42)?;
    let refused = desk.restart().err().map(|error| error.to_string());
    assert_eq!(refused.as_deref(), Some("Berkas kantor.db bukan data Meja PPID."), "the mark decides");
    Ok(())
}

#[test]
fn an_office_is_never_made_over_another() -> Outcome {
    let desk = Desk::new()?;
    let again = Store::create(desk.dir.path(), &desk.key, desk.store.genesis());
    assert!(matches!(again, Err(StoreError::Exists("kantor.db"))), "what is there stays");
    Ok(())
}

#[test]
fn a_path_with_signs_of_a_uri_opens() -> Outcome {
    let root = tempfile::TempDir::new()?;
    let dir = root.path().join("Kantor #1 50%? é");
    fs::create_dir(&dir)?;
    let key = DataKey::generate()?;
    let desk = Desk::new()?;
    drop(Store::create(&dir, &key, desk.store.genesis())?);
    assert_eq!(
        Store::open(&dir, &key)?.genesis(),
        desk.store.genesis(),
        "a folder may be named as people name folders"
    );
    Ok(())
}

#[test]
fn what_a_killed_process_left_is_read_from_the_log() -> Outcome {
    let desk = Desk::new()?;
    desk.register(&form("Siti", "peta desa"))?;
    let copy = tempfile::TempDir::new()?;
    for name in ["kantor.db", "kantor.db-wal"] {
        fs::copy(desk.dir.path().join(name), copy.path().join(name))?;
    }
    let store = Store::open(copy.path(), &desk.key)?;
    assert_eq!(store.read(|reader| reader.journal_len())?, 1, "an acknowledged registration is never lost");
    Ok(())
}

#[test]
fn a_second_lock_of_the_same_directory_is_refused() -> Outcome {
    let dir = tempfile::TempDir::new()?;
    let held = DirLock::take(dir.path())?;
    assert!(matches!(DirLock::take(dir.path()), Err(StoreError::InUse)), "one desk at a time");
    let tried = |dir: &Path| -> std::io::Result<bool> {
        let mut child = Command::new(env::current_exe()?);
        child.args(["opening::child_takes_the_lock", "--exact", "--ignored"]).env(DIRECTORY, dir);
        Ok(child.output()?.status.success())
    };
    assert!(!tried(dir.path())?, "another process is refused while this one holds the directory");
    drop(held);
    assert!(tried(dir.path())?, "and may go on when it is let go");
    Ok(())
}

/// Run by [`a_second_lock_of_the_same_directory_is_refused`] in a process of its own.
#[test]
#[ignore = "the other half of a test with two processes"]
fn child_takes_the_lock() -> Outcome {
    if let Some(dir) = env::var_os(DIRECTORY) {
        DirLock::take(Path::new(&dir))?;
    }
    Ok(())
}
