//! The attachments of a set of backups: each kept once, in encrypted files as `lampiran.db` is one.
//!
//! A backup adds what the set lacks as one new file, which takes small ones before it along: so there are never many, and
//! none is ever changed in place.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use uuid::Uuid;

use super::UNFINISHED;
use crate::connection::{LAMPIRAN, Source, sync_dir, sync_file};
use crate::error::{Result, StoreError};
use crate::kunci::DataKey;
use crate::lampiran::{Lampiran, Sum, fits, read, sums, unfit};

/// Folder of the files inside a set.
const FOLDER: &str = "lampiran";
/// A file below this size is taken along by the next one, in bytes.
const SMALL: u64 = 16 * 1024 * 1024;

/// The attachments of one set.
pub(super) struct Kumpulan<'k> {
    dir: PathBuf,
    key: &'k DataKey,
}

impl<'k> Kumpulan<'k> {
    /// Of the set in `set`, under the key of the office.
    pub(super) fn of(set: &Path, key: &'k DataKey) -> Self {
        Self { dir: set.join(FOLDER), key }
    }

    /// Adds every attachment `attached` keeps and the set lacks; how many the set holds of them then.
    pub(super) fn add(&self, attached: &Lampiran) -> Result<u64> {
        fs::create_dir_all(&self.dir)?;
        self.sweep()?;
        let known = self.places()?;
        let kept: Vec<(Uuid, Sum)> = attached.sums()?;
        let missing: Vec<&(Uuid, Sum)> = kept.iter().filter(|(id, _)| !known.contains_key(id)).collect();
        if !missing.is_empty() {
            self.write(attached, &missing)?;
        }
        Ok(kept.len() as u64)
    }

    /// Copies the attachments of the set that `wanted` names into the file of attachments at `place`; the ids that the set
    /// does not hold as such.
    pub(super) fn give(&self, wanted: &HashMap<Uuid, String>, office: &Path) -> Result<Vec<Uuid>> {
        let places = self.places()?;
        let mut missing = Vec::new();
        let target = Source::new(&LAMPIRAN, office, self.key);
        let connection = target.create()?;
        for (id, sum) in wanted {
            let found = places.get(id).map(|file| self.row(file, *id)).transpose()?.flatten();
            match found {
                Some(row) if data_encoding::HEXLOWER.encode(&row.sum) == *sum && fits(&row.bytes, &row.sum) => {
                    insert(&connection, *id, &row)?;
                }
                Some(_) | None => missing.push(*id),
            }
        }
        target.told(connection.close().map_err(|(_, error)| error))?;
        Ok(missing)
    }

    /// Bytes and name of the attachment `id`, if the set holds it with that sum (hex).
    pub(super) fn take(&self, id: Uuid, sum: &str) -> Result<Option<(Vec<u8>, String)>> {
        let Some(file) = self.places()?.remove(&id) else { return Ok(None) };
        let row = self.row(&file, id)?;
        let right = row.filter(|row| data_encoding::HEXLOWER.encode(&row.sum) == sum && fits(&row.bytes, &row.sum));
        Ok(right.map(|row| (row.bytes, row.nama)))
    }

    /// In which file each attachment lies.
    fn places(&self) -> Result<HashMap<Uuid, PathBuf>> {
        let mut places = HashMap::new();
        for file in self.files()? {
            let source = self.source(&file);
            for (id, _) in source.told(sums(&source.immutable()?))? {
                places.insert(id, file.clone());
            }
        }
        Ok(places)
    }

    fn row(&self, file: &Path, id: Uuid) -> Result<Option<Row>> {
        let source = self.source(file);
        row(&source, &source.immutable()?, id)
    }

    /// The files of the set, oldest first.
    fn files(&self) -> Result<Vec<PathBuf>> {
        if !self.dir.try_exists()? {
            return Ok(Vec::new());
        }
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.dir)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "db") {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }

    fn source(&self, file: &Path) -> Source {
        Source::at(&LAMPIRAN, file, self.key)
    }

    /// Writes a new file of `missing` and all small ones, proves it, and takes those away.
    fn write(&self, attached: &Lampiran, missing: &[&(Uuid, Sum)]) -> Result<()> {
        let swallowed: Vec<PathBuf> = self.files()?.into_iter().filter(|file| is_small(file)).collect();
        let name = Uuid::now_v7();
        let aside = self.dir.join(format!("{UNFINISHED}-{name}"));
        let source = self.source(&aside);
        let connection = source.begin_whole()?;
        for (id, sum) in missing {
            // One that was taken away since the list was read is no longer wanted.
            let Some(row) = attached.look(|kept| row_of(kept, *id))?.flatten() else { continue };
            if row.sum != *sum || !fits(&row.bytes, sum) {
                return Err(unfit(*id));
            }
            insert(&connection, *id, &row)?;
        }
        for file in &swallowed {
            let small = self.source(file);
            let from = small.immutable()?;
            for (id, _) in small.told(sums(&from))? {
                if let Some(row) = row(&small, &from, id)? {
                    insert(&connection, id, &row)?;
                }
            }
        }
        source.told(connection.close().map_err(|(_, error)| error))?;
        self.prove(&source)?;
        sync_file(&aside)?;
        fs::rename(&aside, self.dir.join(format!("{name}.db")))?;
        sync_dir(&self.dir)?;
        for file in swallowed {
            fs::remove_file(file)?;
        }
        Ok(())
    }

    /// Reads every attachment of a file again.
    fn prove(&self, source: &Source) -> Result<()> {
        let connection = source.immutable()?;
        for (id, sum) in source.told(sums(&connection))? {
            match source.told(read(&connection, id))? {
                Some((_, bytes)) if fits(&bytes, &sum) => {}
                Some(_) | None => return Err(unfit(id)),
            }
        }
        Ok(())
    }

    /// Takes away what a killed process left half made.
    fn sweep(&self) -> Result<()> {
        for entry in fs::read_dir(&self.dir)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// An attachment as it stands in a file.
struct Row {
    sum: Sum,
    bytes: Vec<u8>,
    nama: String,
}

fn row(source: &Source, connection: &Connection, id: Uuid) -> Result<Option<Row>> {
    source.told(row_of(connection, id))
}

fn row_of(connection: &Connection, id: Uuid) -> rusqlite::Result<Option<Row>> {
    use rusqlite::OptionalExtension;
    connection
        .prepare_cached("SELECT sha256, isi, nama FROM berkas WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| Ok(Row { sum: row.get(0)?, bytes: row.get(1)?, nama: row.get(2)? }))
        .optional()
}

fn insert(connection: &Connection, id: Uuid, row: &Row) -> Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO berkas (id, sha256, isi, nama) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id.as_bytes(), row.sum, row.bytes, row.nama])
        .map_err(|error| StoreError::in_file(LAMPIRAN.file, error))?;
    Ok(())
}

fn is_small(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|data| data.len() < SMALL)
}
