//! Disputes as they stand, and what their rulings open.

mod list;
mod membuka;
mod projected;

use domain::id::{KeberatanId, SengketaId};
use domain::sengketa::Sengketa;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_id, read_json};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

pub use list::{SengketaFilter, SengketaPage, SengketaRow};
pub use membuka::PutusanMembuka;
pub(crate) use projected::{Opened, Projected};

impl Reader<'_> {
    /// One dispute.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sengketa(&self, id: SengketaId) -> Result<Option<Sengketa>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM sengketa WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Disputes that follow an objection, oldest first, void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sengketa_of(&self, keberatan: KeberatanId) -> Result<Vec<Sengketa>> {
        let sql = "SELECT isi FROM sengketa WHERE keberatan_id = ?1 ORDER BY baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([keberatan.0.as_bytes()], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Disputes under a register number, at whatever commission, void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sengketa_by_nomor(&self, nomor: &str) -> Result<Vec<Sengketa>> {
        let mut statement =
            self.connection.prepare_cached("SELECT isi FROM sengketa WHERE nomor = ?1 ORDER BY baris")?;
        let all = statement.query_map([nomor], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Every open dispute.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_sengketa(&self) -> Result<Vec<SengketaId>> {
        let sql = "SELECT id FROM sengketa WHERE terbuka = 1 ORDER BY jatuh_tempo IS NULL, jatuh_tempo, baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([], |row| read_id(row, 0).map(SengketaId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The dispute's rows as the journal tells them; `None` when nothing recorded it.
    pub(crate) fn folded_sengketa(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(&self.stream_of(id)?)
    }

    /// The dispute's rows as they stand.
    pub(crate) fn projected_sengketa(&self, id: Uuid) -> Result<Option<Projected>> {
        let sql = format!("SELECT {} FROM sengketa WHERE id = ?1", projected::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let Some(mut row) = statement.query_row([id.as_bytes()], Projected::read).optional()? else {
            return Ok(None);
        };
        let sql = "SELECT putusan, tanggal, uraian, pengecualian, informasi FROM sengketa_membuka
                   WHERE sengketa_id = ?1 ORDER BY urut";
        let mut statement = self.connection.prepare_cached(sql)?;
        row.membuka = statement.query_map([id.as_bytes()], Opened::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(Some(row))
    }
}

/// Writes the dispute's rows from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(row) = tx.folded_sengketa(id)? else {
        return Ok(());
    };
    let _: i64 = tx
        .connection
        .prepare_cached(&projected::upsert())?
        .query_row(row.columns().as_slice(), |written| written.get(0))?;
    tx.connection.prepare_cached("DELETE FROM sengketa_membuka WHERE sengketa_id = ?1")?.execute([id.as_bytes()])?;
    let sql = "INSERT INTO sengketa_membuka (sengketa_id, urut, putusan, tanggal, uraian, pengecualian, informasi)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let mut insert = tx.connection.prepare_cached(sql)?;
    for (urut, one) in (1_u32..).zip(&row.membuka) {
        let Opened { putusan, tanggal, uraian, pengecualian, informasi } = one;
        insert.execute(params![id.as_bytes(), urut, putusan, tanggal, uraian, pengecualian, informasi])?;
    }
    Ok(())
}
