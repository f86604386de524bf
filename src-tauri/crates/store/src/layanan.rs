//! The service settings as they stand. What they mean is `domain`'s.

use domain::jurnal::{Entitas, Event};
use domain::layanan::PengaturanLayanan;
use rusqlite::OptionalExtension;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// The settings; `None` until they were set.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn layanan(&self) -> Result<Option<PengaturanLayanan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM layanan")?;
        Ok(statement.query_row([], |row| read_json(row, 0)).optional()?)
    }

    /// The settings as the journal tells them: those set last.
    pub(crate) fn folded_layanan(&self) -> Result<Option<PengaturanLayanan>> {
        let (events, _) = self.stream_of_kind(Entitas::Layanan)?.events(Event::into_layanan);
        Ok(events.into_iter().next_back().map(|stamped| stamped.event.pengaturan))
    }
}

/// Writes the settings' row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>) -> Result<()> {
    if let Some(pengaturan) = tx.folded_layanan()? {
        tx.connection.execute(
            "INSERT INTO layanan (satu, isi) VALUES (1, ?1) ON CONFLICT DO UPDATE SET isi = excluded.isi",
            [serde_json::to_string(&pengaturan)?],
        )?;
    }
    Ok(())
}
