//! The data file of one office: one connection that writes, a few that read beside it; and the file of attachments.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::id::{PerangkatId, UnitId};
use rusqlite::{Connection, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::column::read_id;
use crate::connection::{KANTOR, Source};
use crate::dimusnahkan::Memory;
use crate::error::{Result, StoreError};
use crate::kunci::DataKey;
use crate::lampiran::Lampiran;
use crate::migration;
use crate::project;
use crate::transaction::{Context, Reader, Tx};

/// Readers kept for the next question; more may be open at a time.
const KEPT: usize = 4;

/// Whose journal a file holds; written once, when it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genesis {
    /// The unit whose registers these are.
    pub unit: UnitId,
    /// This installation.
    pub perangkat: PerangkatId,
    /// Short code of this installation, for numbers; may be empty.
    pub kode_perangkat: String,
}

/// The open data file of an office. Shared between threads: writers queue, readers do not wait for them.
pub struct Store {
    // Readers close first, so that the writer, closing last, folds the write-ahead log into the file.
    pub(crate) readers: Mutex<Vec<Connection>>,
    pub(crate) writer: Mutex<Connection>,
    pub(crate) source: Source,
    context: Context,
    pub(crate) lampiran: Lampiran,
    pub(crate) memory: Memory,
}

impl Store {
    /// Makes `kantor.db` in `dir`.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when there is one, and whatever keeps it from being written.
    pub fn create(dir: &Path, key: &DataKey, genesis: &Genesis) -> Result<Self> {
        let source = Source::new(&KANTOR, dir, key);
        let made = source.create().and_then(|connection| {
            connection.execute(
                "INSERT INTO asal (satu, unit_id, perangkat_id, kode_perangkat, epoch) VALUES (1, ?1, ?2, ?3, 1)",
                params![genesis.unit.0.as_bytes(), genesis.perangkat.0.as_bytes(), genesis.kode_perangkat],
            )?;
            Ok(connection)
        });
        match made {
            Ok(connection) => Self::assemble(dir, source, connection, key),
            Err(error) => {
                if !matches!(error, StoreError::Exists(_)) {
                    source.discard();
                }
                Err(error)
            }
        }
    }

    /// Opens `kantor.db` of `dir`, bringing an older one to the present schema.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Damaged`], [`StoreError::NotOurs`] and [`StoreError::FileNewer`] leave the
    /// file as it is; otherwise whatever keeps it from being opened.
    pub fn open(dir: &Path, key: &DataKey) -> Result<Self> {
        let source = Source::new(&KANTOR, dir, key);
        let connection = source.open()?;
        Self::assemble(dir, source, connection, key)
    }

    /// Whether an earlier version wrote `kantor.db` of `dir`, so that [`Store::open`] would change its form.
    ///
    /// # Errors
    /// As [`Store::open`]; nothing is changed.
    pub fn is_behind(dir: &Path, key: &DataKey) -> Result<bool> {
        Ok(Source::new(&KANTOR, dir, key).version()? < migration::latest(&KANTOR))
    }

    fn assemble(dir: &Path, source: Source, connection: Connection, key: &DataKey) -> Result<Self> {
        let (genesis, epoch) = origin(&connection)?;
        let nik_key = Zeroizing::new(key.derive("meja-ppid/nik/1"));
        let store = Self {
            readers: Mutex::default(),
            writer: Mutex::new(connection),
            source,
            context: Context { genesis, epoch, nik_key, vocabulary: Mutex::default() },
            lampiran: Lampiran::new(dir, key),
            memory: Memory::new(key),
        };
        store.write(project::renew)?;
        Ok(store)
    }

    /// Whose journal this is.
    pub fn genesis(&self) -> &Genesis {
        &self.context.genesis
    }

    /// Counts the restores of this installation, from 1.
    pub fn epoch(&self) -> u32 {
        self.context.epoch
    }

    /// Does `work` in one transaction that is on the disk when this returns, or has left no trace.
    ///
    /// # Errors
    /// What `work` answers, or [`StoreError`]; either way nothing was written.
    pub fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = locked(&self.writer);
        // A transaction that is dropped, by an error or a panic, is rolled back.
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let done = work(&Tx(Reader { connection: &transaction, context: &self.context }))?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }

    /// Answers from one consistent snapshot, beside whoever writes.
    ///
    /// # Errors
    /// What `work` answers, or [`StoreError`].
    pub fn read<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let kept = locked(&self.readers).pop();
        let mut connection = kept.map_or_else(|| self.source.reader(), Ok)?;
        let answer = self.look(&mut connection, work)?;
        let mut readers = locked(&self.readers);
        if readers.len() < KEPT {
            readers.push(connection);
        }
        answer
    }

    /// As [`Store::read`], by a connection that has nothing in its cache: every page comes from the disk.
    pub(crate) fn read_afresh<T>(&self, work: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        self.look(&mut self.source.reader()?, work)?
    }

    /// Begins a snapshot, or says why not; what `work` answers is its own affair.
    fn look<W>(&self, connection: &mut Connection, work: impl FnOnce(&Reader<'_>) -> W) -> Result<W> {
        let transaction = connection.transaction()?;
        Ok(work(&Reader { connection: &transaction, context: &self.context }))
    }
}

/// Whose journal a file holds, and how often it was restored.
pub(crate) fn origin(connection: &Connection) -> Result<(Genesis, u32)> {
    let found = connection.query_row("SELECT unit_id, perangkat_id, kode_perangkat, epoch FROM asal", [], |row| {
        let genesis = Genesis {
            unit: UnitId(read_id(row, 0)?),
            perangkat: PerangkatId(read_id(row, 1)?),
            kode_perangkat: row.get(2)?,
        };
        Ok((genesis, row.get(3)?))
    });
    found.map_err(|error| match error {
        rusqlite::Error::QueryReturnedNoRows => StoreError::damaged(KANTOR.file, "asal jurnal tidak tercatat"),
        other => other.into(),
    })
}

/// A panic elsewhere has rolled its transaction back; the connection behind the lock is sound.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
