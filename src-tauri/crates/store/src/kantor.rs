//! The office profile as it stands, and the logo, whose hash alone is in the journal.

use domain::jurnal::Entitas;
use domain::kantor::{Kantor, KantorEvent};
use rusqlite::OptionalExtension;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// The profile; `None` until it was set.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn kantor(&self) -> Result<Option<Kantor>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM kantor")?;
        Ok(statement.query_row([], |row| read_json(row, 0)).optional()?)
    }

    /// The logo as PNG.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn logo(&self) -> Result<Option<Vec<u8>>> {
        let mut statement = self.connection.prepare_cached("SELECT png FROM logo")?;
        Ok(statement.query_row([], |row| row.get(0)).optional()?)
    }

    /// The profile as the journal tells it: the one set last.
    pub(crate) fn folded_kantor(&self) -> Result<Option<Kantor>> {
        let (events, _) = self.stream_of_kind(Entitas::Kantor)?.events(|event| match event.into_kantor()? {
            KantorEvent::Diatur { kantor } => Some(*kantor),
            KantorEvent::LogoDiganti { .. }
            | KantorEvent::JamDisetujui { .. }
            | KantorEvent::Dipulihkan(_)
            | KantorEvent::Diperbaiki(_)
            | KantorEvent::CadanganLamaDibuang(_) => None,
        });
        Ok(events.into_iter().next_back().map(|stamped| stamped.event))
    }
}

impl Tx<'_> {
    /// Replaces the logo, or takes it away. The event that names its hash is appended beside.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn put_logo(&self, png: Option<&[u8]>) -> Result<()> {
        match png {
            Some(png) => self.connection.execute(
                "INSERT INTO logo (satu, png) VALUES (1, ?1) ON CONFLICT DO UPDATE SET png = excluded.png",
                [png],
            )?,
            None => self.connection.execute("DELETE FROM logo", [])?,
        };
        Ok(())
    }
}

/// Writes the profile's row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>) -> Result<()> {
    if let Some(kantor) = tx.folded_kantor()? {
        tx.connection.execute(
            "INSERT INTO kantor (satu, isi) VALUES (1, ?1) ON CONFLICT DO UPDATE SET isi = excluded.isi",
            [serde_json::to_string(&kantor)?],
        )?;
    }
    Ok(())
}
