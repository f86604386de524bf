//! A damaged office made anew: whichever page is spoilt, what stood in the backup is there, and what came after as far as it
//! can be read.

use std::fs;

use chrono::Utc;
use domain::cadangan::Sebab;
use domain::forum::{ForumEvent, Hadir, IsiForum};
use domain::id::{AkunId, ForumId};
use domain::jurnal::Event;
use domain::peran::Peran;
use store::cadangan::{BackUp, remains, repair};
use store::{KeyFile, OfficeLabel, SlotOwner, Store};
use tempfile::TempDir;

use crate::desk::{Desk, Outcome, form};

#[test]
fn whichever_page_is_spoilt_nothing_of_the_backup_is_lost() -> Outcome {
    const PAGE: usize = 4096;
    let (desk, usb) = (Desk::new()?, TempDir::new()?);
    let label = OfficeLabel { badan_publik: "Pemkab".to_owned(), unit: "Dinas".to_owned(), latihan: true };
    let owner =
        SlotOwner { akun: AkunId::new(), nama: "Wati".to_owned(), masuk: "wati".to_owned(), peran: Peran::Admin };
    KeyFile::create(desk.dir.path(), label, &desk.key, &owner, "kata-sandi-uji")?;
    for n in 0..8 {
        desk.register(&form(&format!("Pemohon {n}"), "anggaran desa"))?;
    }
    let backup = desk.store.back_up(&BackUp {
        kantor: desk.dir.path(),
        tempat: usb.path(),
        key: &desk.key,
        program: "uji",
        at: Utc::now().fixed_offset(),
        sebab: Sebab::Diminta,
        diperiksa: false,
        tell: &|_| {},
    })?;
    for n in 8..12 {
        desk.register(&form(&format!("Pemohon {n}"), "anggaran desa"))?;
    }
    let kept = backup.manifest.jurnal.baris;
    let Desk { dir, key, store, .. } = desk;
    let all = store.read(|reader| reader.journal_len())?;
    drop(store);
    let good = fs::read(dir.path().join("kantor.db"))?;
    let pages = good.len() / PAGE;
    let mut whole = 0;
    for page in (0..pages).step_by(pages.div_ceil(6)) {
        let mut bad = good.clone();
        bad[page * PAGE + 2000..page * PAGE + 2100].fill(0x5A);
        fs::write(dir.path().join("kantor.db"), &bad)?;
        let made = repair(dir.path(), &key, Some(&backup.berkas))?;
        assert!(made.baris >= kept, "page {page}: {} of the backup's {kept} rows came over", made.baris);
        match made.hilang {
            Some(lost) => assert_eq!(made.baris + lost, all, "page {page}: what is lost is counted"),
            None => assert_eq!(page, 0, "only a file that does not open at all does not tell its length"),
        }
        assert_eq!(made.report.rantai_utuh, Some(true), "page {page}: the chain holds: {:?}", made.report.temuan);
        whole += usize::from(made.hilang == Some(0) && made.report.is_sound());
        drop(made);
        assert_eq!(fs::read(dir.path().join("kantor.db"))?, bad, "page {page}: the damaged file is as it was");
    }
    assert!(whole > 0, "most pages hold what can be made again, so that nothing is lost");
    Ok(())
}

#[test]
fn those_present_come_from_the_backup_where_the_damaged_file_lost_them_and_are_told_where_nobody_has_them() -> Outcome {
    let (desk, usb) = (Desk::new()?, TempDir::new()?);
    let label = OfficeLabel { badan_publik: "Pemkab".to_owned(), unit: "Dinas".to_owned(), latihan: true };
    let owner =
        SlotOwner { akun: AkunId::new(), nama: "Wati".to_owned(), masuk: "wati".to_owned(), peran: Peran::Admin };
    KeyFile::create(desk.dir.path(), label, &desk.key, &owner, "kata-sandi-uji")?;
    let forum = ForumId::new();
    let hadir = vec![Hadir { nama: "Samad".to_owned(), unsur: "Warga".to_owned() }];
    let now = Utc::now().fixed_offset();
    let isi = IsiForum {
        judul: "FKP 2026".to_owned(),
        pokok: "Standar".to_owned(),
        tanggal: now.date_naive(),
        waktu: String::new(),
        tempat: "Aula".to_owned(),
        undangan: Vec::new(),
        nomor_undangan: String::new(),
        tanggal_undangan: None,
    };
    desk.store.write(|tx| -> store::Result<()> {
        tx.append(forum.0, &Event::Forum(ForumEvent::Direncanakan(Box::new(isi))), None, now)?;
        let sha256 = tx.put_forum_hadir(forum, &hadir)?;
        tx.append(forum.0, &Event::Forum(ForumEvent::HadirDicatat { jumlah: 1, sha256 }), None, now).map(drop)
    })?;
    let backup = desk.store.back_up(&BackUp {
        kantor: desk.dir.path(),
        tempat: usb.path(),
        key: &desk.key,
        program: "uji",
        at: now,
        sebab: Sebab::Diminta,
        diperiksa: false,
        tell: &|_| {},
    })?;
    // As a page that cannot be read leaves it: the journal tells of a list that is not there.
    desk.raw()?.execute_batch("DELETE FROM forum_hadir")?;
    let Desk { dir, key, store, .. } = desk;
    drop(store);
    let alone = repair(dir.path(), &key, None)?;
    assert_eq!(alone.hadir_hilang, 1, "a list that nobody has any more is told");
    drop(alone);
    let made = repair(dir.path(), &key, Some(&backup.berkas))?;
    assert_eq!(made.hadir_hilang, 0, "the backup has it");
    let anew = Store::open(made.dir(), &key)?;
    assert_eq!(anew.read(|reader| reader.forum_hadir(forum))?, hadir, "and it is there again");
    Ok(())
}

#[test]
fn the_numbers_of_a_damaged_file_are_read_right_or_not_at_all() -> Outcome {
    const PAGE: usize = 4096;
    let desk = Desk::new()?;
    for n in 0..8 {
        desk.register(&form(&format!("Pemohon {n}"), "anggaran desa"))?;
    }
    let Desk { dir, key, store, .. } = desk;
    let right = store.read(|reader| reader.last_numbers())?;
    drop(store);
    let good = fs::read(dir.path().join("kantor.db"))?;
    let (mut read, mut damaged) = (0, 0);
    for page in 0..good.len() / PAGE {
        let mut bad = good.clone();
        bad[page * PAGE + 2000..page * PAGE + 2100].fill(0x5A);
        fs::write(dir.path().join("kantor.db"), &bad)?;
        match remains(dir.path(), &key) {
            Some(left) => {
                assert_eq!(left.seri, right, "page {page}: a number that is not the last would be given again");
                read += 1;
            }
            None => damaged += 1,
        }
        assert_eq!(fs::read(dir.path().join("kantor.db"))?, bad, "page {page}: reading changes nothing");
    }
    assert!(read > damaged && damaged > 0, "most damage leaves the numbers: {read} pages do, {damaged} do not");
    Ok(())
}
