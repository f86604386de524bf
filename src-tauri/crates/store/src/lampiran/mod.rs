//! Attached files (`lampiran.db`): whole, each under its id with its sum. Made on first use, opened when asked for: the
//! counter goes on where it is missing or damaged.
//!
//! A file is on the disk before the event that names it. What a killed process leaves without an event is met by no
//! screen; attaching the same file again finds it there.

mod check;

pub(crate) use check::check;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use data_encoding::HEXLOWER;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::column::read_id;
use crate::connection::{LAMPIRAN, Source};
use crate::error::{Result, StoreError};
use crate::kunci::DataKey;
use crate::store::{Store, locked};

pub(crate) type Sum = [u8; 32];

/// Pages up to which the file is written anew when something was destroyed: 256 MB, which SQLite holds in memory for it.
const FEW_PAGES: i64 = 65_536;

/// The file of attachments of one office, opened when it is first needed.
pub(crate) struct Lampiran {
    dir: PathBuf,
    source: Source,
    connection: Mutex<Option<Connection>>,
}

impl Lampiran {
    /// Of the office in `dir`. Nothing is looked at yet.
    pub(crate) fn new(dir: &Path, key: &DataKey) -> Self {
        Self { dir: dir.to_owned(), source: Source::new(&LAMPIRAN, dir, key), connection: Mutex::default() }
    }

    /// Works on the file, which is made if there is none.
    fn write<T>(&self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Result<T> {
        let mut slot = locked(&self.connection);
        let connection = match slot.take() {
            Some(connection) => connection,
            None if self.source.exists()? => self.source.open()?,
            None => self.source.create_aside(&self.dir)?,
        };
        self.work(&mut slot, connection, work)
    }

    /// Works on the file; `None` when there is none.
    pub(crate) fn look<T>(&self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Result<Option<T>> {
        let mut slot = locked(&self.connection);
        let connection = match slot.take() {
            Some(connection) => connection,
            None if self.source.exists()? => self.source.open()?,
            None => return Ok(None),
        };
        self.work(&mut slot, connection, work).map(Some)
    }

    /// Id and sum of every attached file kept; reads none of their bytes.
    pub(crate) fn sums(&self) -> Result<Vec<(Uuid, Sum)>> {
        Ok(self.look(|connection| sums(connection))?.unwrap_or_default())
    }

    /// The directory of the office.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Deletes files for good.
    pub(crate) fn delete_all(&self, ids: &[Uuid]) -> Result<()> {
        self.look(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            for id in ids {
                transaction.execute("DELETE FROM berkas WHERE id = ?1", [id.as_bytes()])?;
            }
            transaction.commit()
        })?;
        Ok(())
    }

    /// Empties the write-ahead log; a small file is written anew without its free pages.
    pub(crate) fn scrub(&self) -> Result<()> {
        self.look(|connection| {
            let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
            if pages <= FEW_PAGES {
                connection.execute_batch("VACUUM")?;
            }
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        })?;
        Ok(())
    }

    /// Works and keeps the connection for the next time. One that met a damaged page answers nothing any more, so it goes;
    /// the other files may still be read by a new one.
    fn work<T>(
        &self,
        slot: &mut Option<Connection>,
        mut connection: Connection,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        let answer = self.source.told(work(&mut connection));
        if !matches!(answer, Err(StoreError::Damaged(_))) {
            *slot = Some(connection);
        }
        answer
    }
}

impl Store {
    /// Keeps an attached file; it is on the disk when this returns. The same bytes under the same id again change nothing.
    /// Gives their SHA-256, hex.
    ///
    /// # Errors
    /// [`StoreError::BerkasTaken`] for other bytes under the same id; the file of attachments is damaged, foreign or newer;
    /// no room on the disk.
    pub fn put_berkas(&self, id: Uuid, bytes: &[u8]) -> Result<String> {
        self.put_named_berkas(id, "", bytes)
    }

    /// The same for a file that somebody handed in under a name; the first name stays.
    ///
    /// # Errors
    /// As [`Store::put_berkas`].
    pub fn put_named_berkas(&self, id: Uuid, nama: &str, bytes: &[u8]) -> Result<String> {
        let sum: Sum = Sha256::digest(bytes).into();
        let kept = self.lampiran.write(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let earlier: Option<Sum> = transaction
                .prepare_cached("SELECT sha256 FROM berkas WHERE id = ?1")?
                .query_row([id.as_bytes()], |row| row.get(0))
                .optional()?;
            if earlier.is_none() {
                transaction
                    .prepare_cached("INSERT INTO berkas (id, sha256, isi, nama) VALUES (?1, ?2, ?3, ?4)")?
                    .execute(params![id.as_bytes(), sum, bytes, nama])?;
            }
            transaction.commit()?;
            Ok(earlier.unwrap_or(sum))
        })?;
        if kept == sum { Ok(HEXLOWER.encode(&sum)) } else { Err(StoreError::BerkasTaken) }
    }

    /// An attached file, as it was attached to the last byte; `None` when none is kept under this id.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when its bytes are not those of its sum; the file of attachments is damaged, foreign or newer.
    pub fn berkas(&self, id: Uuid) -> Result<Option<Vec<u8>>> {
        let kept = self.lampiran.look(|connection| read(connection, id))?.flatten();
        kept.map(|(sum, bytes)| if fits(&bytes, &sum) { Ok(bytes) } else { Err(unfit(id)) }).transpose()
    }

    /// The name a file was handed in under; `None` when none is kept under this id, or without a name.
    ///
    /// # Errors
    /// The file of attachments is damaged, foreign or newer.
    pub fn berkas_name(&self, id: Uuid) -> Result<Option<String>> {
        let name = self.lampiran.look(|connection| {
            connection
                .prepare_cached("SELECT nama FROM berkas WHERE id = ?1 AND nama <> ''")?
                .query_row([id.as_bytes()], |row| row.get::<_, String>(0))
                .optional()
        })?;
        Ok(name.flatten())
    }

    /// Deletes an attached file for good; nothing happens when there is none.
    ///
    /// # Errors
    /// The file of attachments is damaged, foreign or newer; no room on the disk.
    pub fn delete_berkas(&self, id: Uuid) -> Result<()> {
        self.lampiran.look(|connection| {
            connection.execute("DELETE FROM berkas WHERE id = ?1", [id.as_bytes()])?;
            // The write-ahead log still holds the pages as they were; a reader beside us only puts this off.
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        })?;
        Ok(())
    }

    /// Id and SHA-256 (hex) of every attached file kept. Reads none of their bytes.
    ///
    /// # Errors
    /// The file of attachments is damaged, foreign or newer.
    pub fn berkas_ids_and_hashes(&self) -> Result<impl Iterator<Item = (Uuid, String)>> {
        Ok(self.lampiran.sums()?.into_iter().map(|(id, sum)| (id, HEXLOWER.encode(&sum))))
    }
}

pub(crate) fn read(connection: &Connection, id: Uuid) -> rusqlite::Result<Option<(Sum, Vec<u8>)>> {
    connection
        .prepare_cached("SELECT sha256, isi FROM berkas WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

pub(crate) fn sums(connection: &Connection) -> rusqlite::Result<Vec<(Uuid, Sum)>> {
    let mut statement = connection.prepare_cached("SELECT id, sha256 FROM berkas ORDER BY rowid")?;
    statement.query_map([], |row| Ok((read_id(row, 0)?, row.get(1)?)))?.collect()
}

pub(crate) fn fits(bytes: &[u8], sum: &Sum) -> bool {
    Sha256::digest(bytes).as_slice() == sum
}

pub(crate) fn unfit(id: Uuid) -> StoreError {
    StoreError::damaged(LAMPIRAN.file, format_args!("isi lampiran {id} tidak cocok dengan kode pemeriksanya"))
}
