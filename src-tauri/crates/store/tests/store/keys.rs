//! Who knows the password or holds the sheet gets the data key; nobody else, and not quickly.

use std::fs;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::id::AkunId;
use domain::peran::Peran;
use store::{DataKey, KeyFile, OfficeLabel, RecoveryCode, SlotOwner, StoreError, UnlockError};
use tempfile::TempDir;

use crate::desk::Outcome;

const PASSWORD: &str = "lembah tidar 17";

struct Office {
    dir: TempDir,
    key: DataKey,
    keys: KeyFile,
    code: RecoveryCode,
    admin: SlotOwner,
}

fn owner(nama: &str, masuk: &str) -> SlotOwner {
    SlotOwner { akun: AkunId::new(), nama: nama.to_owned(), masuk: masuk.to_owned(), peran: Peran::Admin }
}

fn office() -> Result<Office, StoreError> {
    let dir = TempDir::new()?;
    let key = DataKey::generate()?;
    let label = OfficeLabel { badan_publik: "Pemkab Contoh".to_owned(), unit: "Dinas".to_owned(), latihan: false };
    let admin = owner("Wati Lestari", "wati");
    let (keys, code) = KeyFile::create(dir.path(), label, &key, &admin, PASSWORD)?;
    Ok(Office { dir, key, keys, code, admin })
}

/// Keys have no equality on purpose; what is derived from them has.
fn same(one: &DataKey, other: &DataKey) -> bool {
    one.derive("perbandingan") == other.derive("perbandingan")
}

#[test]
fn the_password_gives_the_key_after_a_restart() -> Outcome {
    let Office { dir, key, admin, .. } = office()?;
    assert!(KeyFile::exists(dir.path()), "the key file makes the office");
    let mut keys = KeyFile::read(dir.path())?;
    assert_eq!(keys.owners(), std::slice::from_ref(&admin), "the login screen knows who may log in");
    let (opened, akun) = keys.unlock(" WATI ", PASSWORD, Utc::now())?;
    assert_eq!(akun, admin.akun, "case and spaces of the login name do not matter");
    assert!(same(&opened, &key), "the key is the one the office was made with");
    assert_ne!(key.derive("a"), key.derive("b"), "every use has a key of its own");
    Ok(())
}

#[test]
fn wrong_tries_wait_longer_and_longer_whoever_tries() -> Outcome {
    let Office { dir, .. } = office()?;
    let start: DateTime<Utc> = "2026-11-23T02:00:00Z".parse()?;
    for name in ["wati", "tidak ada"] {
        let mut now = start;
        let mut waits = Vec::new();
        for _ in 0..5 {
            // A new process each time: the count must be in the file.
            match KeyFile::read(dir.path())?.unlock(name, "salah", now) {
                Err(UnlockError::Wrong { next_try_in }) => {
                    waits.push(next_try_in.as_secs());
                    if !next_try_in.is_zero() {
                        let early = KeyFile::read(dir.path())?.unlock(name, PASSWORD, now + TimeDelta::seconds(1));
                        let waited = matches!(&early, Err(UnlockError::Wait { remaining }) if *remaining == next_try_in - Duration::from_secs(1));
                        assert!(waited, "even the right password must wait: {early:?}");
                    }
                    now += TimeDelta::from_std(next_try_in)?;
                }
                other => return Err(format!("{name}: a wrong password gave {other:?}").into()),
            }
        }
        assert_eq!(waits, [0, 0, 5, 10, 20], "`{name}` learns nothing from the waiting");
    }
    let later = start + TimeDelta::minutes(10);
    let mut keys = KeyFile::read(dir.path())?;
    keys.unlock("wati", PASSWORD, later)?;
    let again = keys.unlock("wati", "salah", later);
    assert!(
        matches!(again, Err(UnlockError::Wrong { next_try_in: Duration::ZERO })),
        "a success makes tries free again: {again:?}"
    );
    Ok(())
}

#[test]
fn the_recovery_code_is_read_as_people_type() -> Outcome {
    let Office { dir: _dir, key, mut keys, code, .. } = office()?;
    let printed = code.text();
    assert_eq!(printed.len(), 39, "eight groups of four: {printed}");
    assert!(printed.split('-').all(|group| group.len() == 4), "in groups that can be read aloud: {printed}");
    let lower = printed.to_lowercase();
    let spaced = printed.replace('-', "  ");
    let letters = printed.replace('0', "o").replace('1', "I");
    let run = format!(" {}\n", printed.replace('-', "").replace('1', "l"));
    for typed in [printed, &lower, &spaced, &letters, &run] {
        assert!(same(&keys.unlock_with_recovery(typed, Utc::now())?, &key), "`{typed}` is the code on the sheet");
    }
    let wrong = keys.unlock_with_recovery(&printed.replace(printed.chars().next().unwrap_or('0'), "#"), Utc::now());
    assert!(matches!(wrong, Err(UnlockError::Wrong { .. })), "another code opens nothing: {wrong:?}");
    Ok(())
}

#[test]
fn slots_come_and_go() -> Outcome {
    let Office { dir, key, mut keys, admin, code } = office()?;
    let budi = owner("Budi", "budi");
    keys.put_slot(&budi, &key, "sandi budi")?;
    keys.put_slot(&budi, &key, "sandi baru budi")?;
    assert_eq!(keys.owners().len(), 2, "a new password replaces the slot");
    assert!(keys.unlock("budi", "sandi budi", Utc::now()).is_err(), "the old password is gone");
    assert!(same(&keys.unlock("budi", "sandi baru budi", Utc::now())?.0, &key), "the new one opens");
    keys.update_owner(&SlotOwner { masuk: "budi.s".to_owned(), nama: "Budi Santoso".to_owned(), ..budi.clone() })?;
    let mut keys = KeyFile::read(dir.path())?;
    keys.unlock("budi.s", "sandi baru budi", Utc::now())?;
    keys.remove_slot(budi.akun)?;
    let mut keys = KeyFile::read(dir.path())?;
    assert_eq!(keys.owners(), [admin], "who left is not shown any more");
    assert!(keys.unlock("budi.s", "sandi baru budi", Utc::now()).is_err(), "and cannot log in");
    keys.set_office(OfficeLabel { unit: "Badan".to_owned(), ..keys.office().clone() })?;
    assert_eq!(KeyFile::read(dir.path())?.office().unit, "Badan", "the office can be named anew");
    assert!(same(&keys.unlock_with_recovery(code.text(), Utc::now())?, &key), "the sheet opens through all of this");
    Ok(())
}

#[test]
fn a_slot_moved_to_another_account_opens_nothing() -> Outcome {
    let Office { dir, key, mut keys, admin, .. } = office()?;
    keys.put_slot(&owner("Budi", "budi"), &key, "sandi budi")?;
    let path = dir.path().join("kunci.json");
    let mut file: serde_json::Value = serde_json::from_slice(&fs::read(&path)?)?;
    file["slot"][0] = file["slot"][1].clone();
    // Whoever moves slots about also takes the seal away, as files had none before.
    file.as_object_mut().map(|file| file.remove("segel"));
    fs::write(&path, serde_json::to_vec(&file)?)?;
    let moved = KeyFile::read(dir.path())?.unlock(&admin.masuk, "sandi budi", Utc::now());
    assert!(matches!(moved, Err(UnlockError::Wrong { .. })), "a slot is bound to its account: {moved:?}");
    Ok(())
}

#[test]
fn damaged_newer_and_missing_key_files_are_told_apart_and_left_alone() -> Outcome {
    let Office { dir, .. } = office()?;
    let path = dir.path().join("kunci.json");
    let sound = String::from_utf8(fs::read(&path)?)?;
    let newer = sound.replacen("\"versi\": 1", "\"versi\": 2, \"baru\": true", 1);
    let greedy = sound.replace("65536", "4294967295");
    let (unsealed, _) = greedy.rsplit_once(",\n  \"segel\"").ok_or("the seal stands at the end")?;
    let greedy = format!("{unsealed}\n}}");
    for (what, bytes) in [
        ("empty", ""),
        ("cut", &sound[..sound.len() / 2]),
        ("no JSON", "\u{7}\u{8}"),
        ("a list", "[]"),
        ("no slots", "{\"versi\":1}"),
    ] {
        fs::write(&path, bytes)?;
        let said = KeyFile::read(dir.path()).err();
        assert!(matches!(said, Some(StoreError::Damaged(_))), "{what}: {said:?}");
        assert_eq!(fs::read(&path)?, bytes.as_bytes(), "{what}: must be left alone");
    }
    fs::write(&path, &newer)?;
    assert!(matches!(KeyFile::read(dir.path()), Err(StoreError::FileNewer)), "a newer form is refused by name");
    fs::write(&path, &greedy)?;
    let greedy = KeyFile::read(dir.path())?.unlock("wati", PASSWORD, Utc::now());
    assert!(
        matches!(greedy, Err(UnlockError::Store(StoreError::Damaged(_)))),
        "a crafted file must not exhaust the machine: {greedy:?}"
    );
    fs::remove_file(&path)?;
    assert!(matches!(KeyFile::read(dir.path()), Err(StoreError::Missing("kunci.json"))), "no file, no office");
    Ok(())
}

#[test]
fn a_flipped_bit_of_the_key_file_is_told_as_damage() -> Outcome {
    let Office { dir, .. } = office()?;
    let path = dir.path().join("kunci.json");
    let sound = fs::read(&path)?;
    for bit in (0..sound.len() * 8).step_by(7) {
        let mut bytes = sound.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, &bytes)?;
        let said = KeyFile::read(dir.path()).err();
        assert!(
            matches!(said, Some(StoreError::Damaged(_) | StoreError::FileNewer)),
            "bit {bit} ({}) flipped and nobody was told: {said:?}",
            char::from(sound[bit / 8])
        );
    }
    fs::write(&path, &sound)?;
    KeyFile::read(dir.path())?;
    Ok(())
}

#[test]
fn the_file_holds_no_secret_and_no_remnant() -> Outcome {
    let Office { dir, key, mut keys, code, admin } = office()?;
    keys.unlock("kata sandi rahasia sekali", "x", Utc::now()).err();
    let text = fs::read_to_string(dir.path().join("kunci.json"))?;
    for secret in [PASSWORD, code.text(), "kata sandi rahasia sekali"] {
        assert!(!text.contains(secret), "`{secret}` must not stand in the file");
    }
    assert!(!format!("{key:?}{keys:?}").contains(&code.text().replace('-', "")), "nor show when printed for debugging");
    let names: Vec<_> =
        fs::read_dir(dir.path())?.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>()?;
    assert_eq!(names, ["kunci.json"], "the file it was written through has taken its place");
    let again = KeyFile::create(dir.path(), keys.office().clone(), &key, &admin, PASSWORD).map(drop);
    assert!(matches!(again, Err(StoreError::Exists("kunci.json"))), "an office is never made over another");
    Ok(())
}

#[cfg(unix)]
#[test]
fn other_users_of_the_machine_cannot_read_the_files() -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    let Office { dir, key, .. } = office()?;
    let genesis = store::Genesis {
        unit: domain::id::UnitId::new(),
        perangkat: domain::id::PerangkatId::new(),
        kode_perangkat: String::new(),
    };
    let _store = store::Store::create(dir.path(), &key, &genesis)?;
    for entry in fs::read_dir(dir.path())? {
        let entry = entry?;
        assert_eq!(entry.metadata()?.permissions().mode() & 0o077, 0, "{:?} is for its owner alone", entry.file_name());
    }
    Ok(())
}
