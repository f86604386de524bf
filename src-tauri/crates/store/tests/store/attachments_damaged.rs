//! A file of attachments that is damaged, foreign or newer is refused by name and left alone; the counter goes on.

use std::fs;

use domain::id::LampiranId;
use store::{DataKey, Store, StoreError};
use uuid::Uuid;

use crate::attachments::raw;
use crate::desk::{Desk, Outcome, form};

const PAGE: usize = 4_096;

/// An office with three files, closed; the second takes several pages.
fn closed() -> Result<(tempfile::TempDir, DataKey, [Uuid; 3]), Box<dyn std::error::Error>> {
    let desk = Desk::new()?;
    let ids = [LampiranId::new().0, LampiranId::new().0, LampiranId::new().0];
    for (id, size) in ids.into_iter().zip([900, 8 * PAGE, 700]) {
        desk.store.put_berkas(id, &vec![0x37; size])?;
    }
    let Desk { dir, key, .. } = desk;
    Ok((dir, key, ids))
}

#[test]
fn damaged_and_foreign_files_are_named_and_left_alone() -> Outcome {
    let (dir, key, ids) = closed()?;
    let path = dir.path().join("lampiran.db");
    let sound = fs::read(&path)?;
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
        ("random bytes", (0..40_960_u32).map(|place| (place.wrapping_mul(2_654_435_761) >> 13) as u8).collect()),
        ("cut in a page", sound[..sound.len() - 1_000].to_vec()),
        ("cut to one page", sound[..PAGE].to_vec()),
        ("one bit of the first page", first_page),
        ("a plain database", plain),
        ("the journal's file", fs::read(dir.path().join("kantor.db"))?),
    ] {
        fs::write(&path, &bytes)?;
        let store = Store::open(dir.path(), &key)?;
        for said in [store.berkas(ids[0]).err(), store.put_berkas(LampiranId::new().0, b"%PDF").err()] {
            let told = said.map(|error| error.to_string()).unwrap_or_default();
            assert!(told.contains("lampiran.db"), "{what}: must be told as damage of this file, and it said {told:?}");
        }
        let report = store::check(&store)?;
        assert!(!report.is_sound() && report.lampiran_utuh != Some(true), "{what}: the check tells it: {report:?}");
        assert!(report.integritas, "{what}: the journal's file is untouched by it");
        drop(store);
        assert!(fs::read(&path)? == bytes, "{what}: must be left alone to the last byte");
    }
    fs::write(&path, &sound)?;
    assert!(Store::open(dir.path(), &key)?.berkas(ids[0])?.is_some(), "restored from a backup it opens again");
    Ok(())
}

#[test]
fn another_offices_file_is_refused() -> Outcome {
    let (theirs, ..) = closed()?;
    let (dir, key, ids) = closed()?;
    fs::copy(theirs.path().join("lampiran.db"), dir.path().join("lampiran.db"))?;
    let said = Store::open(dir.path(), &key)?.berkas(ids[0]);
    assert!(matches!(said, Err(StoreError::Damaged(_))), "our key does not fit it: {said:?}");
    Ok(())
}

#[test]
fn a_newer_file_and_one_without_its_mark_are_refused() -> Outcome {
    let desk = Desk::new()?;
    desk.store.put_berkas(LampiranId::new().0, b"%PDF")?;
    raw(&desk)?.pragma_update(None, "user_version", 1_000)?;
    let desk = desk.restart()?;
    let said = desk.store.berkas(LampiranId::new().0);
    assert!(matches!(said, Err(StoreError::FileNewer)), "a newer schema is refused by name: {said:?}");
    let report = store::check(&desk.store)?;
    assert_eq!(report.lampiran_utuh, Some(false), "and told by the check: {report:?}");
    raw(&desk)?.pragma_update(None, "application_id", 42)?;
    let desk = desk.restart()?;
    let said = desk.store.berkas(LampiranId::new().0);
    assert!(matches!(said, Err(StoreError::NotOurs(_))), "the mark decides: {said:?}");
    Ok(())
}

#[test]
fn the_counter_goes_on_without_the_attachments() -> Outcome {
    let (dir, key, _) = closed()?;
    fs::write(dir.path().join("lampiran.db"), b"rusak")?;
    let store = Store::open(dir.path(), &key)?;
    let desk = Desk { dir, key, store, petugas: domain::id::AkunId::new() };
    desk.register(&form("Siti", "peta desa"))?;
    assert_eq!(desk.store.read(|reader| reader.journal_len())?, 1, "the next applicant is not sent away");
    Ok(())
}

#[test]
fn a_changed_bit_is_noticed_and_the_other_files_stay_readable() -> Outcome {
    let (dir, key, ids) = closed()?;
    let path = dir.path().join("lampiran.db");
    let sound = fs::read(&path)?;
    let mut met = 0;
    for page in 1..sound.len() / PAGE {
        let mut bytes = sound.clone();
        bytes[page * PAGE + 300] ^= 1;
        fs::write(&path, bytes)?;
        let store = Store::open(dir.path(), &key)?;
        let report = store::check(&store)?;
        let read: Vec<_> = ids.into_iter().map(|id| store.berkas(id)).collect();
        for answer in &read {
            match answer {
                Ok(Some(bytes)) => assert!(bytes.iter().all(|byte| *byte == 0x37), "no changed byte is ever shown"),
                Err(StoreError::Damaged(said)) => assert!(said.contains("lampiran.db"), "told of its file: {said}"),
                other => return Err(format!("page {page}: {other:?}").into()),
            }
        }
        if read[1].is_err() && read[0].is_ok() && read[2].is_ok() {
            met += 1;
            assert_eq!(report.lampiran_utuh, Some(false), "page {page}: {report:?}");
            let names = |id: Uuid| report.temuan.iter().any(|sentence| sentence.contains(&id.to_string()));
            assert!(names(ids[1]) && !names(ids[0]) && !names(ids[2]), "the check says which: {report:?}");
        }
    }
    assert!(met >= 7, "a scan of eight pages is damaged by each of them, and it alone: {met}");
    Ok(())
}

#[test]
fn a_scan_put_in_the_place_of_another_is_noticed() -> Outcome {
    let (dir, key, ids) = closed()?;
    let store = Store::open(dir.path(), &key)?;
    let desk = Desk { dir, key, store, petugas: domain::id::AkunId::new() };
    raw(&desk)?.execute("UPDATE berkas SET isi = x'25504446' WHERE id = ?1", [ids[2].as_bytes()])?;
    let said = desk.store.berkas(ids[2]);
    assert!(matches!(said, Err(StoreError::Damaged(_))), "its sum is another's: {said:?}");
    let report = store::check(&desk.store)?;
    assert_eq!(report.lampiran_utuh, Some(false), "{report:?}");
    assert_eq!(report.temuan.len(), 1, "and it alone is told: {:?}", report.temuan);
    Ok(())
}

#[test]
fn what_was_left_half_made_is_made_anew() -> Outcome {
    let desk = Desk::new()?;
    for (name, left) in [("lampiran.db.baru", b"setengah".as_slice()), ("lampiran.db.baru-journal", &[0xD9; 600])] {
        fs::write(desk.dir.path().join(name), left)?;
    }
    let id = LampiranId::new().0;
    desk.store.put_berkas(id, b"%PDF")?;
    assert_eq!(desk.store.berkas(id)?.as_deref(), Some(b"%PDF".as_slice()), "a crash while it was made leaves no trap");
    assert!(!desk.dir.path().join("lampiran.db.baru").exists(), "and nothing lies about");
    Ok(())
}
