//! Imports of lists as they stand.

use domain::id::ImporId;
use domain::impor::{Impor, JenisDaftar};
use domain::jurnal::Event;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_json, word};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// One import.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn impor(&self, id: ImporId) -> Result<Option<Impor>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM impor WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Every import into a list, the newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_impor(&self, jenis: JenisDaftar) -> Result<Vec<Impor>> {
        let mut statement =
            self.connection.prepare_cached("SELECT isi FROM impor WHERE jenis = ?1 ORDER BY urutan DESC")?;
        let all = statement.query_map([word(&jenis)?], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// The import as the journal tells it, and the clock of its first event.
    pub(crate) fn folded_impor(&self, id: Uuid) -> Result<Option<(Impor, i64)>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_impor);
        let first = events.first().map(|stamped| i64::try_from(stamped.hlc).unwrap_or(i64::MAX));
        Ok(Impor::fold(ImporId(id), &events).state.zip(first))
    }
}

/// Writes the import's row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some((impor, urutan)) = tx.folded_impor(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO impor (id, jenis, urutan, isi) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET isi = excluded.isi",
        )?
        .execute(params![id.as_bytes(), word(&impor.isi.jenis)?, urutan, serde_json::to_string(&impor)?])?;
    Ok(())
}
