//! Making a backup: copy, attachments, seal, proof, and only then its name.

use std::fs;
use std::path::Path;

use chrono::{DateTime, FixedOffset, Utc};
use domain::cadangan::Sebab;
use rusqlite::OpenFlags;
use uuid::Uuid;

use super::kumpulan::Kumpulan;
use super::manifest::{Manifest, VERSION};
use super::prove::{Copy, Temporary};
use super::set::{Cadangan, free_place};
use super::{KUNCI, UNFINISHED, prove, segel};
use crate::connection::{KANTOR, Source, sync_dir};
use crate::error::{Result, StoreError};
use crate::kunci::{DataKey, KeyFile};
use crate::lampiran::Lampiran;
use crate::store::{Store, origin};

/// A backup to be made.
pub struct BackUp<'a> {
    /// Directory of the office.
    pub kantor: &'a Path,
    /// Directory of the set it joins; made if there is none.
    pub tempat: &'a Path,
    /// The key of the office: what was made is opened with it again.
    pub key: &'a DataKey,
    /// Version of the program.
    pub program: &'a str,
    /// Now.
    pub at: DateTime<FixedOffset>,
    /// Why.
    pub sebab: Sebab,
    /// Whether all of the office was just checked and found sound.
    pub diperiksa: bool,
    /// Hears how far it is.
    pub tell: &'a dyn Fn(Tahap),
}

/// How far a backup is, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tahap {
    /// The data are copied.
    Menyalin,
    /// Attachments the set lacks are added.
    Lampiran,
    /// It is sealed.
    Menyegel,
    /// It is opened again and proved.
    Membuktikan,
}

impl Store {
    /// Makes a backup and proves it, beside whoever works. It takes its name, by which it counts, at the very end.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when what was written cannot be proved; no room; whatever keeps it from being written.
    /// Nothing is left then but what the next backup sweeps away.
    pub fn back_up(&self, wish: &BackUp<'_>) -> Result<Cadangan> {
        wish.make(&self.source, &self.lampiran)
    }
}

/// The same of an office that nobody has opened: its data stay in the form an earlier version left them in.
///
/// # Errors
/// As [`Store::back_up`].
pub fn back_up_unopened(wish: &BackUp<'_>) -> Result<Cadangan> {
    wish.make(&Source::new(&KANTOR, wish.kantor, wish.key), &Lampiran::new(wish.kantor, wish.key))
}

/// Whose office the data of `dir` are, in whatever form; nothing is changed.
///
/// # Errors
/// As [`Store::open`].
pub fn unit_of(dir: &Path, key: &DataKey) -> Result<Uuid> {
    let source = Source::new(&KANTOR, dir, key);
    Ok(origin(&source.connect(OpenFlags::SQLITE_OPEN_READ_ONLY)?)?.0.unit.0)
}

impl BackUp<'_> {
    fn make(&self, source: &Source, attached: &Lampiran) -> Result<Cadangan> {
        let wish = self;
        fs::create_dir_all(wish.tempat)?;
        sweep(wish.tempat)?;
        let temporary = Temporary::in_dir(wish.tempat)?;
        (wish.tell)(Tahap::Menyalin);
        let copied = temporary.0.join(KANTOR.file);
        source.copy_to(&copied)?;
        fs::copy(wish.kantor.join(KUNCI), temporary.0.join(KUNCI))?;
        // After the copy, so that every file the copy names is there: a file is on the disk before its event.
        (wish.tell)(Tahap::Lampiran);
        let copy = Copy::open(&copied, wish.key)?;
        let kept = Kumpulan::of(wish.tempat, wish.key).add(attached, || copy.destroyed_files(), wish.at.into())?;
        let manifest = Manifest {
            versi: VERSION,
            program: wish.program.to_owned(),
            skema: copy.schema()?,
            dibuat: wish.at,
            sebab: wish.sebab,
            diperiksa: wish.diperiksa,
            kantor: KeyFile::read(&temporary.0)?.office().clone(),
            jurnal: copy.journal()?,
            register: copy.registers()?,
            lampiran: kept.ada,
            lampiran_rusak: kept.rusak,
            isi: vec![segel::part(KUNCI, &temporary.0.join(KUNCI))?, segel::part(KANTOR.file, &copied)?],
        };
        drop(copy);
        (wish.tell)(Tahap::Menyegel);
        let sealed = temporary.0.join("segel");
        segel::seal(&sealed, &manifest, &temporary.0)?;
        (wish.tell)(Tahap::Membuktikan);
        let proof = prove::prove(&sealed, wish.key, &temporary.0)?;
        if let Some(finding) = proof.temuan.first() {
            return Err(StoreError::Damaged(format!("Cadangan yang baru dibuat tidak terbukti utuh: {finding}")));
        }
        let place = free_place(wish.tempat, wish.at.with_timezone(&Utc));
        fs::rename(&sealed, &place)?;
        sync_dir(wish.tempat)?;
        Ok(Cadangan { berkas: place, manifest })
    }
}

/// Takes away what a killed process left half made.
pub(super) fn sweep(set: &Path) -> Result<()> {
    for entry in fs::read_dir(set)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}
