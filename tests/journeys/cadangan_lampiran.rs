//! Attachments in a set of backups that no longer read: they keep nothing else back, are told, and are made anew from the
//! office while that still has them.

use std::fs;
use std::path::{Path, PathBuf};

use desk::cadangan::{self, Kunci, Pulih};
use desk::{Desk, Fault};
use domain::id::LampiranId;
use serde_json::{Value, json};
use store::KeyFile;
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, Meja, PAGI, perorangan, pukul};
use tests::window::Outcome;

/// Long after the last proof of any file.
const KELAK: &str = "2029-06-12T09:00:00+07:00";

/// A PDF of its own, large enough to fill pages of its own.
fn pdf(n: usize) -> Vec<u8> {
    let remarks = format!("% lampiran {n}\n").repeat(3_000);
    format!("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n{remarks}trailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
        .into()
}

fn attach(meja: &Meja, permohonan: &Value, n: usize) -> Result<Value, Fault> {
    let id = json!(LampiranId::new());
    let nama = format!("jawaban-{n}.pdf");
    meja.upload(
        "add_lampiran",
        json!({ "permohonan": permohonan, "id": id, "nama": nama, "jenis": "jawaban" }),
        &pdf(n),
    )?;
    Ok(id)
}

/// Brings `berkas` back on an empty computer.
fn brought_back(berkas: &Path) -> Outcome<(TempDir, Pulih)> {
    let baru = TempDir::new()?;
    let kunci = Kunci::KataSandi { masuk: None, kata_sandi: KATA_SANDI.to_owned() };
    let pulih = cadangan::restore(&Desk::at(baru.path(), pukul(PAGI)?), berkas, &kunci)?;
    Ok((baru, pulih))
}

/// The set beside a backup, and its only file of attachments.
fn set_of(berkas: &Path) -> Outcome<(PathBuf, PathBuf)> {
    let set = berkas.parent().ok_or("a backup lies in a set")?.to_owned();
    let mut files = store::cadangan::files(&set)?;
    assert_eq!(files.len(), 1, "small files are taken along: {files:?}");
    Ok((set, files.remove(0)))
}

#[test]
fn a_damaged_attachment_of_a_set_keeps_nothing_back_and_is_made_anew_by_a_later_backup() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    let ids = (0..3).map(|n| attach(&meja, &permohonan, n)).collect::<Result<Vec<_>, _>>()?;
    let berkas = cadangan::make(&meja.0, usb.path())?.berkas;
    drop(meja);
    let key = KeyFile::read(kantor.data())?.unlock(MASUK, KATA_SANDI, chrono::Utc::now())?.0;
    // Somewhere in the contents, where the file begins, and one that a stick lost altogether.
    for (round, (what, page, lost)) in
        [("a page of contents", Some(3), 1), ("the first page", None, 3), ("all of it", Some(0), 3)]
            .into_iter()
            .enumerate()
    {
        let (set, file) = set_of(&berkas)?;
        let mut bytes = fs::read(&file)?;
        match page {
            Some(0) => bytes.clear(),
            from_the_end => {
                let page = from_the_end.map_or(0, |pages| bytes.len() / 4096 - pages);
                bytes[page * 4096 + 700] ^= 0x10;
            }
        }
        fs::write(&file, bytes)?;
        let (baru, pulih) = brought_back(&berkas)?;
        assert_eq!(pulih.lampiran_hilang, lost, "{what}: what does not read is told as missing");
        let meja = Meja(Desk::at(baru.path(), pukul(PAGI)?));
        meja.masuk(MASUK)?;
        assert!(meja.call("list_permohonan", json!({}))?.to_string().contains("Ahmad"), "{what}: the rest came back");
        drop(meja);
        let room = TempDir::new()?;
        fs::copy(kantor.data().join("kunci.json"), room.path().join("kunci.json"))?;
        fs::copy(kantor.data().join("kantor.db"), room.path().join("kantor.db"))?;
        let mended = store::cadangan::repair(room.path(), &key, Some(&berkas))?;
        assert_eq!(mended.lampiran_hilang, lost as u64, "{what}: nor does it keep damaged data from being mended");
        drop(mended);

        let meja = kantor.meja(KELAK)?;
        meja.masuk(MASUK)?;
        let later = cadangan::make(&meja.0, usb.path())?;
        assert_eq!((later.manifest.lampiran, later.manifest.lampiran_rusak), (3, 0), "{what}: the office has them all");
        drop(meja);
        let aside = store::cadangan::damaged_files(&set)?;
        assert_eq!(aside.len(), round + 1, "{what}: the bad file is set aside, not deleted: {aside:?}");
        let (baru, pulih) = brought_back(&later.berkas)?;
        assert_eq!(pulih.lampiran_hilang, 0, "{what}: and the set is whole again");
        let meja = Meja(Desk::at(baru.path(), pukul(PAGI)?));
        meja.masuk(MASUK)?;
        for (n, id) in ids.iter().enumerate() {
            let kept = meja.file("lampiran", json!({ "permohonan": permohonan, "id": id, "alasan": null }))?.bytes;
            assert!(kept == pdf(n), "{what}: attachment {n} to the last byte");
        }
    }
    Ok(())
}

#[test]
fn an_attachment_nobody_can_read_any_more_is_counted_and_keeps_no_backup_from_being_made() -> Outcome {
    let (kantor, usb) = (Kantor::siapkan()?, TempDir::new()?);
    let meja = kantor.buka()?;
    let permohonan = meja.daftar(perorangan("Ahmad Fauzi"))?.id;
    for n in 0..3 {
        attach(&meja, &permohonan, n)?;
    }
    drop(meja);
    let file = kantor.data().join("lampiran.db");
    let mut bytes = fs::read(&file)?;
    let place = (bytes.len() / 4096 - 3) * 4096 + 700;
    bytes[place] ^= 0x10;
    fs::write(&file, bytes)?;
    let meja = kantor.buka()?;
    let made = cadangan::make(&meja.0, usb.path())?;
    assert_eq!((made.manifest.lampiran, made.manifest.lampiran_rusak), (2, 1), "two are backed up, the third is told");
    let (_baru, pulih) = brought_back(&made.berkas)?;
    assert_eq!(pulih.lampiran_hilang, 1, "and so it is when it comes back");
    Ok(())
}
