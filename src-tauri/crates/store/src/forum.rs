//! Public consultations; and those present at them, whose names stand apart from the journal.

use domain::forum::{Forum, Hadir};
use domain::id::ForumId;
use domain::jurnal::Event;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// A consultation.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn forum(&self, id: ForumId) -> Result<Option<Forum>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM forum WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Every consultation, the last day first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_forum(&self) -> Result<Vec<Forum>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM forum ORDER BY tanggal DESC, id DESC")?;
        let all = statement.query_map([], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Those present at a consultation, in the order they were written down.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn forum_hadir(&self, id: ForumId) -> Result<Vec<Hadir>> {
        let mut statement = self.connection.prepare_cached("SELECT daftar FROM forum_hadir WHERE forum_id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?.unwrap_or_default())
    }

    /// The consultation as the journal tells it.
    pub(crate) fn folded_forum(&self, id: Uuid) -> Result<Option<Forum>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_forum);
        Ok(Forum::fold(ForumId(id), &events).state)
    }
}

impl Tx<'_> {
    /// Keeps those present at a consultation, over those kept before.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn put_forum_hadir(&self, id: ForumId, daftar: &[Hadir]) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO forum_hadir (forum_id, daftar) VALUES (?1, ?2)
                 ON CONFLICT (forum_id) DO UPDATE SET daftar = excluded.daftar",
            )?
            .execute(params![id.0.as_bytes(), serde_json::to_string(daftar)?])?;
        Ok(())
    }
}

/// Writes the row of a consultation from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(forum) = tx.folded_forum(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO forum (id, tanggal, isi) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET tanggal = excluded.tanggal, isi = excluded.isi",
        )?
        .execute(params![id.as_bytes(), forum.isi.tanggal.to_string(), serde_json::to_string(&forum)?])?;
    Ok(())
}
