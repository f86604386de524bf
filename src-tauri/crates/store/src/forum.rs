//! Public consultations; and those present at them, whose names stand apart from the journal.

use domain::forum::{Forum, Hadir};
use domain::id::ForumId;
use domain::jurnal::Event;
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::column::{read_id, read_json};
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

    /// Those present anywhere whose name contains `nama`, each with the consultation, the last one first; at most `most`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn present_named(&self, nama: &str, most: u32) -> Result<Vec<(ForumId, Hadir)>> {
        let sql = "SELECT forum.id, json_extract(one.value, '$.nama'), json_extract(one.value, '$.unsur')
             FROM forum JOIN forum_hadir ON forum_hadir.forum_id = forum.id, json_each(forum_hadir.daftar) AS one
             WHERE json_extract(one.value, '$.nama') LIKE ?1 ESCAPE '\\' ORDER BY forum.tanggal DESC, forum.id DESC LIMIT ?2";
        let literal = nama.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map((format!("%{literal}%"), most), |row| {
            Ok((ForumId(read_id(row, 0)?), Hadir { nama: row.get(1)?, unsur: row.get(2)? }))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The consultation as the journal tells it.
    pub(crate) fn folded_forum(&self, id: Uuid) -> Result<Option<Forum>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_forum);
        Ok(Forum::fold(ForumId(id), &events).state)
    }
}

impl Tx<'_> {
    /// Keeps those present at a consultation under a fresh salt, over those kept before, and gives SHA-256 over salt and
    /// list, hex, for the event that tells of it.
    ///
    /// # Errors
    /// What SQLite or the system's generator answers.
    pub fn put_forum_hadir(&self, id: ForumId, daftar: &[Hadir]) -> Result<String> {
        let mut salt = [0_u8; 32];
        getrandom::fill(&mut salt)?;
        let list = serde_json::to_string(daftar)?;
        self.connection
            .prepare_cached(
                "INSERT INTO forum_hadir (forum_id, daftar, garam) VALUES (?1, ?2, ?3)
                 ON CONFLICT (forum_id) DO UPDATE SET daftar = excluded.daftar, garam = excluded.garam",
            )?
            .execute(params![id.0.as_bytes(), list, salt])?;
        Ok(data_encoding::HEXLOWER.encode(&Sha256::new().chain_update(salt).chain_update(list).finalize()))
    }

    /// Erases those present at a consultation with the salt of their list; gives how many were named.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn erase_forum_hadir(&self, id: ForumId) -> Result<u32> {
        let named = self.forum_hadir(id)?.len();
        self.connection.prepare_cached("DELETE FROM forum_hadir WHERE forum_id = ?1")?.execute([id.0.as_bytes()])?;
        Ok(u32::try_from(named).unwrap_or(u32::MAX))
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
