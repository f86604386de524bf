//! The attachments of a set of backups: each kept once, in encrypted files as `lampiran.db` is one, none of which is ever
//! changed in place. How the set grows is [`super::tambah`]'s.
//!
//! What no longer reads in one of them counts as missing and keeps nothing else back.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use uuid::Uuid;

use crate::column::read_id;
use crate::connection::{LAMPIRAN, Source};
use crate::error::{Result, StoreError};
use crate::kunci::DataKey;
use crate::lampiran::{Sum, fits};

/// Folder of the files inside a set.
const FOLDER: &str = "lampiran";
/// How a file of the set ends.
pub(super) const DB: &str = "db";
/// How one ends that was set aside because part of it no longer reads.
pub(super) const RUSAK: &str = "rusak";

/// The attachments of one set.
pub(super) struct Kumpulan<'k> {
    pub(super) dir: PathBuf,
    key: &'k DataKey,
}

impl<'k> Kumpulan<'k> {
    /// Of the set in `set`, under the key of the office.
    pub(super) fn of(set: &Path, key: &'k DataKey) -> Self {
        Self { dir: set.join(FOLDER), key }
    }

    /// Copies the attachments of the set that `wanted` names into the file of attachments at `place`; the ids that the set
    /// does not hold as such, or not whole any more.
    pub(super) fn give(&self, wanted: &HashMap<Uuid, String>, office: &Path) -> Result<Vec<Uuid>> {
        let mut missing: HashMap<Uuid, &str> = wanted.iter().map(|(id, sum)| (*id, sum.as_str())).collect();
        let target = Source::new(&LAMPIRAN, office, self.key);
        let connection = target.create()?;
        for file in self.files()? {
            let mut berkas = self.open(&file);
            for id in berkas.ids()? {
                let Some(sum) = missing.get(&id) else { continue };
                if let Some(row) = berkas.row(id)?.filter(|row| row.has(sum)) {
                    insert(&connection, id, &row)?;
                    missing.remove(&id);
                }
            }
        }
        target.told(connection.close().map_err(|(_, error)| error))?;
        Ok(missing.into_keys().collect())
    }

    /// Bytes and name of the attachment `id`, if the set holds it whole and with that sum (hex).
    pub(super) fn take(&self, id: Uuid, sum: &str) -> Result<Option<(Vec<u8>, String)>> {
        for file in self.files()? {
            if let Some(row) = self.open(&file).row(id)?.filter(|row| row.has(sum)) {
                return Ok(Some((row.bytes, row.nama)));
            }
        }
        Ok(None)
    }

    /// The files of the set, oldest first.
    pub(super) fn files(&self) -> Result<Vec<PathBuf>> {
        ending(&self.dir, DB)
    }

    pub(super) fn source(&self, file: &Path) -> Source {
        Source::at(&LAMPIRAN, file, self.key)
    }

    /// A file of the set, read for what is left of it.
    pub(super) fn open(&self, file: &Path) -> Berkas {
        Berkas { source: self.source(file), connection: None, rusak: false }
    }
}

/// The files in which the set in `set` keeps attachments, oldest first.
///
/// # Errors
/// The place cannot be read.
pub fn files(set: &Path) -> Result<Vec<PathBuf>> {
    ending(&set.join(FOLDER), DB)
}

/// Files of the set in `set` that were set aside because part of them no longer reads.
///
/// # Errors
/// The place cannot be read.
pub fn damaged_files(set: &Path) -> Result<Vec<PathBuf>> {
    ending(&set.join(FOLDER), RUSAK)
}

fn ending(dir: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    if !dir.try_exists()? {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// One file of a set. Damage is no error: it is remembered, and what it hides is not there.
pub(super) struct Berkas {
    source: Source,
    connection: Option<Connection>,
    /// Whether any of it did not read.
    pub(super) rusak: bool,
}

impl Berkas {
    /// Ids of what it holds, as far as they can be read.
    pub(super) fn ids(&mut self) -> Result<Vec<Uuid>> {
        const SQL: &str = "SELECT id FROM berkas NOT INDEXED ORDER BY rowid";
        if let Some(ids) = self.tried(|file| ids(file, SQL))? {
            return Ok(ids);
        }
        // The index stands on other pages than the contents.
        Ok(self.tried(|file| ids(file, "SELECT id FROM berkas ORDER BY id"))?.unwrap_or_default())
    }

    /// An attachment, if it is there and what its sum says.
    pub(super) fn row(&mut self, id: Uuid) -> Result<Option<Row>> {
        let row = self.tried(|file| row_of(file, id))?.flatten();
        let whole = row.is_none() || row.as_ref().is_some_and(|row| fits(&row.bytes, &row.sum));
        self.rusak |= !whole;
        Ok(row.filter(|_| whole))
    }

    /// Reads every page, those too that no attachment stands on.
    pub(super) fn look_through(&mut self) -> Result<()> {
        let bad = self.tried(|file| file.prepare("PRAGMA cipher_integrity_check")?.exists([]))?;
        self.rusak |= bad == Some(true);
        Ok(())
    }

    /// What `work` reads; nothing where it meets damage. A connection that did answers nothing any more.
    fn tried<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<Option<T>> {
        let opened = self.connection.take().map_or_else(|| self.source.immutable(), Ok);
        let read = opened.and_then(|connection| {
            let read = self.source.told(work(&connection))?;
            self.connection = Some(connection);
            Ok(read)
        });
        match read {
            Ok(read) => Ok(Some(read)),
            Err(error) if is_damage(&error) => {
                self.rusak = true;
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }
}

/// Whether the error says that a file is there and does not read: cut short, a wrong page, a bad place of the disk.
fn is_damage(error: &StoreError) -> bool {
    match error {
        StoreError::Damaged(_) | StoreError::NotOurs(_) => true,
        StoreError::Sql(error) => {
            !matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied))
        }
        _ => false,
    }
}

/// An attachment as it stands in a file.
pub(super) struct Row {
    pub(super) sum: Sum,
    pub(super) bytes: Vec<u8>,
    pub(super) nama: String,
}

impl Row {
    fn has(&self, sum: &str) -> bool {
        data_encoding::HEXLOWER.encode(&self.sum) == sum
    }
}

fn ids(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<Uuid>> {
    connection.prepare_cached(sql)?.query_map([], |row| read_id(row, 0))?.collect()
}

pub(super) fn row_of(connection: &Connection, id: Uuid) -> rusqlite::Result<Option<Row>> {
    connection
        .prepare_cached("SELECT sha256, isi, nama FROM berkas WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| Ok(Row { sum: row.get(0)?, bytes: row.get(1)?, nama: row.get(2)? }))
        .optional()
}

pub(super) fn insert(connection: &Connection, id: Uuid, row: &Row) -> Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO berkas (id, sha256, isi, nama) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id.as_bytes(), row.sum, row.bytes, row.nama])
        .map_err(|error| StoreError::in_file(LAMPIRAN.file, error))?;
    Ok(())
}
