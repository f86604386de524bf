//! A damaged office made anew: whichever page is spoilt, what stood in the backup is there, and what came after as far as it
//! can be read.

use std::fs;

use chrono::Utc;
use domain::cadangan::Sebab;
use domain::id::AkunId;
use domain::peran::Peran;
use store::cadangan::{BackUp, repair};
use store::{KeyFile, OfficeLabel, SlotOwner};
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
