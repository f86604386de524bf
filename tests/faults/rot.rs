//! Single bits that flip in the files of an office and in its backups: each is noticed, when the office is opened, by
//! `periksa`, or by proving the backup.
//!
//! The control is a key file without its seal: a letter of the office's name changes there and nobody notices.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use domain::cadangan::Sebab;
use domain::id::{LampiranId, PemusnahanId};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use store::cadangan::BackUp;
use store::{DataKey, KeyFile, Remembered, Store, StoreError};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, perorangan};
use tests::window::Outcome;

use crate::office::{copy, folder, key};
use crate::{figure, often};

/// A PDF with `filling` bytes of remarks in it.
fn pdf(filling: usize) -> Vec<u8> {
    let remarks = "%".repeat(filling);
    format!("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n{remarks}\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
        .into()
}

/// An office that was lived in, its attachments and a backup of it.
struct Kept {
    root: TempDir,
    key: DataKey,
    backup: PathBuf,
}

impl Kept {
    fn make() -> Outcome<Self> {
        let kantor = Kantor::siapkan()?;
        let root = folder()?;
        let meja = kantor.buka()?;
        for turn in 0..6 {
            let permohonan = meja.daftar(perorangan(&format!("Pemohon {turn}")))?.id;
            let input =
                json!({ "permohonan": permohonan, "id": LampiranId::new(), "nama": "a.pdf", "jenis": "jawaban" });
            meja.upload("add_lampiran", input, &pdf(6_000 * turn))?;
        }
        let backup = desk::cadangan::make(&meja.0, &root.path().join("usb"))?.berkas;
        drop(meja);
        let gone = Remembered {
            pemusnahan: PemusnahanId::new().0,
            berita_acara: "12/BA/2026".to_owned(),
            perkara: vec![LampiranId::new().0, LampiranId::new().0],
        };
        Store::open(kantor.data(), &key(kantor.data(), MASUK, KATA_SANDI)?)?.remember_destroyed(&[gone])?;
        copy(kantor.data(), &root.path().join("kantor"))?;
        let key = key(&root.path().join("kantor"), MASUK, KATA_SANDI)?;
        Ok(Self { root, key, backup })
    }

    fn data(&self) -> PathBuf {
        self.root.path().join("kantor")
    }

    /// Whether opening or checking tells that something is wrong.
    fn office_tells(&self) -> Outcome<bool> {
        let look = || -> Result<bool, StoreError> {
            KeyFile::read(&self.data())?;
            let store = Store::open(&self.data(), &self.key)?;
            Ok(!store::check(&store)?.is_sound())
        };
        match look() {
            Ok(told) => Ok(told),
            Err(StoreError::Damaged(_) | StoreError::NotOurs(_) | StoreError::FileNewer) => Ok(true),
            Err(other) => Err(format!("a flipped bit is told as something else: {other}").into()),
        }
    }

    /// The file of attachments beside the backup.
    fn attachments(&self) -> Outcome<PathBuf> {
        let set = self.backup.parent().ok_or("a backup lies in a set")?;
        Ok(store::cadangan::files(set)?.pop().ok_or("the set holds attachments")?)
    }

    /// Whether a rehearsal of the backup tells that something is wrong with its attachments. They keep nothing else back.
    fn set_tells(&self) -> Outcome<bool> {
        let room = folder()?;
        let done = store::cadangan::rehearse(&self.backup, &self.key, room.path())
            .map_err(|error| format!("a bit of an attachment keeps the backup out: {error}"))?;
        let rest = [done.report.rantai_utuh, done.report.kunci_asing, done.report.proyeksi_sama];
        assert!(rest.iter().all(|part| *part == Some(true)), "all but attachments is whole: {:?}", done.report.temuan);
        // A page on which none stands keeps nothing back; the next backup reads it all the same.
        Ok(!done.is_proved() || self.next_backup_tells()?)
    }

    /// Whether a backup made a day later sets the file aside, and has all attachments again.
    fn next_backup_tells(&self) -> Outcome<bool> {
        let set = self.backup.parent().ok_or("a backup lies in a set")?;
        let store = Store::open(&self.data(), &self.key)?;
        let made = store.back_up(&BackUp {
            kantor: &self.data(),
            tempat: set,
            key: &self.key,
            program: "uji",
            at: DateTime::parse_from_rfc3339("2035-01-01T09:00:00+07:00")?,
            sebab: Sebab::Berkala,
            diperiksa: false,
            tell: &|_| {},
        })?;
        let room = folder()?;
        let whole = store::cadangan::rehearse(&made.berkas, &self.key, room.path())?;
        assert!(whole.is_proved(), "what the next backup leaves is whole: {:?}", whole.report.temuan);
        Ok(!store::cadangan::damaged_files(set)?.is_empty())
    }

    /// Whether the proof of the backup tells it.
    fn backup_tells(&self) -> Outcome<bool> {
        let room = folder()?;
        Ok(store::cadangan::prove(&self.backup, &self.key, room.path()).map_or(true, |proof| !proof.temuan.is_empty()))
    }
}

/// Flips `count` bits of `file`, one at a time; those that `tells` did not notice.
fn flip(file: &Path, count: usize, seed: u64, tells: impl Fn() -> Outcome<bool>) -> Outcome<Vec<usize>> {
    assert!(!tells()?, "{} is whole before a bit of it flips", file.display());
    let sound = fs::read(file)?;
    let around = file.parent().ok_or("a file lies in a folder")?;
    let aside = folder()?;
    copy(around, aside.path())?;
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut missed = Vec::new();
    for _ in 0..count {
        let bit = random.random_range(0..sound.len() * 8);
        let mut bytes = sound.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(file, bytes)?;
        if !tells()? {
            missed.push(bit);
        }
        // Opening may have left files beside it.
        fs::remove_dir_all(around)?;
        copy(aside.path(), around)?;
    }
    Ok(missed)
}

#[test]
fn a_bit_that_flips_anywhere_is_noticed() -> Outcome {
    let kept = Kept::make()?;
    let backup = kept.backup.clone();
    for (name, file, quick, long) in [
        ("kantor.db", kept.data().join("kantor.db"), 24, 800),
        ("lampiran.db", kept.data().join("lampiran.db"), 16, 400),
        ("kunci.json", kept.data().join("kunci.json"), 16, 400),
        ("dimusnahkan.json", kept.data().join("dimusnahkan.json"), 16, 400),
    ] {
        let count = often(quick, long);
        let missed = flip(&file, count, 6, || kept.office_tells())?;
        let pages: Vec<usize> = missed.iter().map(|bit| bit / 8 / 4096 + 1).collect();
        assert!(missed.is_empty(), "{name}: {} of {count} went unnoticed, on pages {pages:?}", missed.len());
        figure(&format!("bits flipped in {name}"), &format!("{count}, all noticed"));
    }
    let count = often(16, 400);
    let missed = flip(&backup, count, 7, || kept.backup_tells())?;
    assert!(missed.is_empty(), "backup: {} of {count} went unnoticed", missed.len());
    figure("bits flipped in a backup", &format!("{count}, all noticed"));
    let attachments = kept.attachments()?;
    let count = often(16, 400);
    let missed = flip(&attachments, count, 8, || kept.set_tells())?;
    assert!(missed.is_empty(), "attachments of a set: {} of {count} went unnoticed", missed.len());
    figure(
        "bits flipped in the attachments of a set",
        &format!("{count}, all noticed, the backup came back each time"),
    );
    let count = often(6, 100);
    let missed = flip(&attachments, count, 9, || kept.next_backup_tells())?;
    assert!(missed.is_empty(), "{} of {count} were not seen by the next backup", missed.len());
    figure("the same before the next backup", &format!("{count}, all set aside and made good from the office"));
    Ok(())
}

#[test]
fn a_key_file_without_its_seal_would_hide_a_flipped_bit() -> Outcome {
    let kept = Kept::make()?;
    let file = kept.data().join("kunci.json");
    let mut content: Value = serde_json::from_slice(&fs::read(&file)?)?;
    content.as_object_mut().map(|content| content.remove("segel"));
    fs::write(&file, serde_json::to_vec_pretty(&content)?)?;
    let missed = flip(&file, 24, 6, || kept.office_tells())?;
    assert!(!missed.is_empty(), "without its seal some flips must go unnoticed, or this test sees nothing");
    figure("the same in a key file without its seal (control)", &format!("{} of 24 unnoticed", missed.len()));
    Ok(())
}
