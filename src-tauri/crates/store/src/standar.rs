//! The standard of service: one row.

use domain::id::StandarId;
use domain::jurnal::Event;
use domain::standar::Standar;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// The standard, once something was written.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn standar(&self) -> Result<Option<Standar>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM standar WHERE id = ?1")?;
        Ok(statement.query_row([StandarId::only().0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The standard as the journal tells it.
    pub(crate) fn folded_standar(&self, id: Uuid) -> Result<Option<Standar>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_standar);
        Ok(Standar::fold(&events).state)
    }
}

/// Writes the row of the standard from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(standar) = tx.folded_standar(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO standar (id, isi) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET isi = excluded.isi",
        )?
        .execute(params![id.as_bytes(), serde_json::to_string(&standar)?])?;
    Ok(())
}
