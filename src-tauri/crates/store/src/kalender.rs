//! The calendar settings as they stand. The days themselves are `domain`'s.

use domain::jurnal::{Entitas, Event};
use domain::kalender::PengaturanKalender;
use rusqlite::OptionalExtension;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// The settings; `None` until they were set.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn kalender(&self) -> Result<Option<PengaturanKalender>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM kalender")?;
        Ok(statement.query_row([], |row| read_json(row, 0)).optional()?)
    }

    /// The settings as the journal tells them: those set last.
    pub(crate) fn folded_kalender(&self) -> Result<Option<PengaturanKalender>> {
        let (events, _) = self.stream_of_kind(Entitas::Kalender)?.events(|event| match event {
            Event::Kalender(event) => Some(event.pengaturan),
            Event::Permohonan(_) | Event::Kantor(_) | Event::Layanan(_) | Event::Akun(_) | Event::Register(_) => None,
        });
        Ok(events.into_iter().next_back().map(|stamped| stamped.event))
    }
}

/// Writes the settings' row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>) -> Result<()> {
    if let Some(pengaturan) = tx.folded_kalender()? {
        tx.connection.execute(
            "INSERT INTO kalender (satu, isi) VALUES (1, ?1) ON CONFLICT DO UPDATE SET isi = excluded.isi",
            [serde_json::to_string(&pengaturan)?],
        )?;
    }
    Ok(())
}
