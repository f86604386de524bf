//! Unfinished forms: what was typed survives the end of the process. Deleted, not journalled, when the form is done.

use chrono::{DateTime, FixedOffset};
use domain::id::{AkunId, DrafId};
use rusqlite::{OptionalExtension, Row, params};

use crate::column::{minutes, read_id, read_instant, read_json};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// An unfinished form.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its id, made by the page.
    pub id: DrafId,
    /// Who is typing.
    pub pemilik: AkunId,
    /// Which form, e.g. `permohonan`.
    pub jenis: String,
    /// What a list shows of it.
    pub judul: String,
    /// The fields as the page sent them.
    pub isi: serde_json::Value,
    /// When it was last saved.
    pub diubah: DateTime<FixedOffset>,
}

const COLUMNS: &str = "id, pemilik, jenis, judul, isi, diubah_ms, diubah_min";

impl Draft {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: DrafId(read_id(row, 0)?),
            pemilik: AkunId(read_id(row, 1)?),
            jenis: row.get(2)?,
            judul: row.get(3)?,
            isi: read_json(row, 4)?,
            diubah: read_instant(row, 5)?,
        })
    }
}

impl Reader<'_> {
    /// The drafts of an officer, the last one touched first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn drafts(&self, pemilik: AkunId) -> Result<Vec<Draft>> {
        let sql = format!("SELECT {COLUMNS} FROM draf WHERE pemilik = ?1 ORDER BY diubah_ms DESC, id DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let drafts = statement.query_map([pemilik.0.as_bytes()], Draft::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(drafts)
    }

    /// Everybody's drafts.
    pub(crate) fn every_draft(&self) -> Result<Vec<Draft>> {
        let mut statement = self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM draf"))?;
        let drafts = statement.query_map([], Draft::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(drafts)
    }

    /// One draft.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn draft(&self, id: DrafId) -> Result<Option<Draft>> {
        let sql = format!("SELECT {COLUMNS} FROM draf WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id.0.as_bytes()], Draft::read).optional()?)
    }
}

impl Tx<'_> {
    /// Saves a draft over what it was before.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn put_draft(&self, draft: &Draft) -> Result<()> {
        let sql = format!("INSERT OR REPLACE INTO draf ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        self.connection.prepare_cached(&sql)?.execute(params![
            draft.id.0.as_bytes(),
            draft.pemilik.0.as_bytes(),
            draft.jenis,
            draft.judul,
            serde_json::to_string(&draft.isi)?,
            draft.diubah.timestamp_millis(),
            minutes(&draft.diubah),
        ])?;
        Ok(())
    }

    /// Deletes the drafts of an officer.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn delete_drafts_of(&self, pemilik: AkunId) -> Result<()> {
        self.connection.prepare_cached("DELETE FROM draf WHERE pemilik = ?1")?.execute([pemilik.0.as_bytes()])?;
        Ok(())
    }

    /// Deletes the drafts that nobody touched since `then`; how many.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn delete_drafts_before(&self, then: DateTime<FixedOffset>) -> Result<u32> {
        let sql = "DELETE FROM draf WHERE diubah_ms < ?1";
        let gone = self.connection.prepare_cached(sql)?.execute([then.timestamp_millis()])?;
        Ok(u32::try_from(gone).unwrap_or(u32::MAX))
    }

    /// Deletes a draft; nothing happens when there is none.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn delete_draft(&self, id: DrafId) -> Result<()> {
        self.connection.prepare_cached("DELETE FROM draf WHERE id = ?1")?.execute([id.0.as_bytes()])?;
        Ok(())
    }
}
