//! Bringing a backup back: unpacked and proved beside the data in use, then exchanged with it. What was in use is kept
//! aside whole, so that the exchange can be taken back the same way.
//!
//! The exchange moves several files. It is written down first ([`MARK`]), so that one cut off in the middle is finished by
//! whoever opens the office next.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use domain::jurnal::Entitas;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::kumpulan::Kumpulan;
use super::manifest::{KepalaJurnal, Manifest};
use super::prove::Temporary;
use super::{KUNCI, segel};
use crate::check::{self, Report};
use crate::connection::{KANTOR, Source, sync_dir, sync_file};
use crate::dimusnahkan::remembered;
use crate::error::{Result, StoreError};
use crate::kunci::{DataKey, KeyFile};
use crate::store::Store;

/// The file in which an exchange is written down while it goes on.
const MARK: &str = "pulih.json";
/// What is exchanged, each with the files SQLite may keep beside it.
const MOVED: [&str; 7] =
    [KUNCI, "kantor.db", "kantor.db-wal", "kantor.db-shm", "lampiran.db", "lampiran.db-wal", "lampiran.db-shm"];

/// A backup unpacked beside the data in use, its key not known yet.
pub struct Unpacked {
    dibuat: DateTime<FixedOffset>,
    jurnal: KepalaJurnal,
    /// What the backup says it holds; data a restore replaced say nothing.
    pub(super) manifest: Option<Manifest>,
    /// The set its attachments lie in; none where they were kept with it.
    set: Option<PathBuf>,
    folder: Temporary,
}

/// A backup brought back beside the data in use, not exchanged yet.
pub struct Restored {
    /// When it was made; of replaced data, the last moment of their journal.
    pub dibuat: DateTime<FixedOffset>,
    /// Its journal as it was then.
    pub jurnal: KepalaJurnal,
    /// What proving all that came along found.
    pub report: Report,
    /// Attached files the journal names and the set does not hold; the report says nothing of them.
    pub lampiran_hilang: Vec<Uuid>,
    folder: Temporary,
}

/// Unpacks the backup at `place` into the directory of the office, once its seal was found whole.
///
/// # Errors
/// [`StoreError::Damaged`] when it is not what was sealed, [`StoreError::FileNewer`]; no room.
pub fn unpack(place: &Path, office: &Path) -> Result<Unpacked> {
    let (manifest, mut zip) = segel::open(place)?;
    let folder = Temporary::in_dir(office)?;
    segel::unpack(&manifest, &mut zip, &folder.0)?;
    let set = place.parent().unwrap_or(Path::new("")).to_owned();
    let (dibuat, jurnal) = (manifest.dibuat, manifest.jurnal.clone());
    Ok(Unpacked { dibuat, jurnal, manifest: Some(manifest), set: Some(set), folder })
}

/// The same of data that a restore replaced and kept in `aside`: they stay there until they are exchanged.
///
/// # Errors
/// [`StoreError::Missing`] when there are none; no room.
pub fn unpack_replaced(aside: &Path, office: &Path, key: &DataKey) -> Result<Unpacked> {
    let folder = Temporary::in_dir(office)?;
    for name in MOVED {
        let kept = aside.join(name);
        if kept.try_exists()? {
            fs::copy(kept, folder.0.join(name))?;
        }
    }
    let store = Store::open(&folder.0, key)?;
    let (dibuat, jurnal) = store.read(|reader| {
        let last = reader.last_of_stream()?.and_then(|last| last.at()).unwrap_or_default();
        let (baris, kepala) = (reader.journal_len()?, reader.head()?);
        Ok::<_, StoreError>((last, KepalaJurnal { baris, epoch: store.epoch(), kepala }))
    })?;
    drop(store);
    Ok(Unpacked { dibuat, jurnal, manifest: None, set: None, folder })
}

impl Unpacked {
    /// What the backup says it holds; nothing of data that a restore replaced.
    pub fn manifest(&self) -> Option<&Manifest> {
        self.manifest.as_ref()
    }

    /// The wrapped keys as they were when the backup was made.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], [`StoreError::FileNewer`].
    pub fn keys(&self) -> Result<KeyFile> {
        KeyFile::read(&self.folder.0)
    }

    /// Brings the copy to the present schema, begins a new epoch later than `after`, adds the attachments of the set the
    /// backup lies in, and proves all of it.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when another key made it; [`StoreError::FileNewer`]; no room.
    pub fn restore(self, key: &DataKey, after: u32) -> Result<Restored> {
        let Self { dibuat, jurnal, manifest: _, set, folder } = self;
        let source = Source::new(&KANTOR, &folder.0, key);
        let connection = source.open()?;
        source.told(connection.execute("UPDATE asal SET epoch = max(epoch, ?1) + 1", [after]))?;
        source.told(connection.close().map_err(|(_, error)| error))?;
        let store = Store::open(&folder.0, key)?;
        let gone = destroyed_since(&store, folder.0.parent().unwrap_or(Path::new("")), key)?;
        let mut wanted: HashMap<Uuid, String> = store.read(check::files::named)?;
        wanted.retain(|id, _| !gone.contains(id));
        let lampiran_hilang = match set {
            Some(set) if !wanted.is_empty() => Kumpulan::of(&set, key).give(&wanted, &folder.0)?,
            Some(_) | None => Vec::new(),
        };
        let skipped = gone.into_iter().chain(lampiran_hilang.iter().copied()).collect();
        let report = check::check_without(&store, &skipped)?;
        drop(store);
        Ok(Restored { dibuat, jurnal, report, lampiran_hilang, folder })
    }
}

/// Files of cases that were destroyed in `office` since: the set may have let them go, and nobody is to miss them. The
/// papers of a consultation name nobody and outlast the list of those present.
fn destroyed_since(store: &Store, office: &Path, key: &DataKey) -> Result<HashSet<Uuid>> {
    // What cannot be read there any more destroys nothing; the files count as missing then.
    let cases: Vec<Uuid> = remembered(office, key).into_iter().flat_map(|one| one.perkara).collect();
    let files = store.read(|reader| {
        let consultations = reader.entities(Entitas::Forum)?;
        let losing: Vec<Uuid> = cases.into_iter().filter(|case| !consultations.contains(case)).collect();
        reader.files_of(&losing)
    })?;
    Ok(files.into_iter().collect())
}

impl Restored {
    /// Where it lies, an office of its own until it is exchanged.
    pub fn dir(&self) -> &Path {
        &self.folder.0
    }

    /// Exchanges it with what is in use in `office`, which is kept in a new folder whose name begins with `aside`: that
    /// folder. Nobody may be at work there.
    ///
    /// # Errors
    /// Whatever keeps a file from being moved; the exchange is finished by [`finish_swap`] then.
    pub fn swap(self, office: &Path, aside: &str) -> Result<PathBuf> {
        settle(&self.folder, office, aside)
    }
}

/// Exchanges what was made in `folder` with what is in use in `office`; the folder that keeps that. All of what was made is
/// on the disk before anything in use is moved.
pub(super) fn settle(folder: &Temporary, office: &Path, aside: &str) -> Result<PathBuf> {
    for name in MOVED {
        let made = folder.0.join(name);
        if made.try_exists()? {
            sync_file(&made)?;
        }
    }
    sync_dir(&folder.0)?;
    let fresh = office.join(format!("dipulihkan-{}", Uuid::now_v7()));
    // No longer one of those that are swept away.
    fs::rename(&folder.0, &fresh)?;
    sync_dir(office)?;
    let aside = free_folder(office, aside)?;
    swap(office, &fresh, &aside)?;
    // Nothing was in use: then nothing is kept.
    fs::remove_dir(&aside).ok();
    Ok(aside)
}

/// Makes a folder that was not there: `name`, or `name-01`, …
fn free_folder(office: &Path, name: &str) -> Result<PathBuf> {
    let mut count = 0;
    loop {
        let place = office.join(if count == 0 { name.to_owned() } else { format!("{name}-{count:02}") });
        match fs::create_dir(&place) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => count += 1,
            made => return Ok(made.map(|()| place)?),
        }
    }
}

/// An exchange as it is written down; names are relative to the office, which may be moved in the meantime.
#[derive(Serialize, Deserialize)]
struct Exchange {
    /// The folder whose files come into use; it is gone afterwards.
    dari: PathBuf,
    /// The folder that takes what is in use.
    sisih: PathBuf,
    /// What was in use when it began.
    dipakai: Vec<String>,
}

/// Exchanges the data in use in `office` with those of the folder `from`; what was in use goes to the folder `aside`, which
/// holds none of it yet.
///
/// # Errors
/// [`StoreError::Missing`] when `from` holds none; whatever keeps a file from being written or moved.
pub fn swap(office: &Path, from: &Path, aside: &Path) -> Result<()> {
    if !from.join(KANTOR.file).try_exists()? {
        return Err(StoreError::Missing(KANTOR.file));
    }
    let relative = |place: &Path| place.strip_prefix(office).unwrap_or(place).to_owned();
    let used = MOVED.iter().filter(|name| office.join(name).exists());
    let written = Exchange {
        dari: relative(from),
        sisih: relative(aside),
        dipakai: used.map(|name| (*name).to_owned()).collect(),
    };
    fs::create_dir_all(aside)?;
    if MOVED.iter().any(|name| aside.join(name).exists()) {
        return Err(StoreError::Exists(KANTOR.file));
    }
    let fresh = office.join(format!("{MARK}.baru"));
    fs::write(&fresh, serde_json::to_vec_pretty(&written)?)?;
    sync_file(&fresh)?;
    fs::rename(&fresh, office.join(MARK))?;
    sync_dir(office)?;
    finish_swap(office)
}

/// Finishes an exchange that was written down: first what is in use goes aside, then the other comes. Each file is moved
/// once, so that it may be begun again wherever it was cut off. Nothing happens when none was begun.
///
/// # Errors
/// Whatever keeps a file from being moved.
pub fn finish_swap(office: &Path) -> Result<()> {
    let mark = office.join(MARK);
    if !mark.try_exists()? {
        return Ok(());
    }
    let written: Exchange = serde_json::from_slice(&fs::read(&mark)?)?;
    let (from, aside) = (office.join(&written.dari), office.join(&written.sisih));
    for name in MOVED {
        let (fresh, used, kept) = (from.join(name), office.join(name), aside.join(name));
        // What stands there once it is aside has come from the other folder.
        if written.dipakai.iter().any(|used| used == name) && !kept.try_exists()? {
            fs::rename(&used, &kept)?;
        }
        if fresh.try_exists()? {
            fs::rename(&fresh, &used)?;
        }
    }
    sync_dir(&aside)?;
    sync_dir(office)?;
    if from.try_exists()? {
        fs::remove_dir_all(&from)?;
    }
    fs::remove_file(&mark)?;
    sync_dir(office)
}
