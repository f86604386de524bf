//! What units were asked, one row a disposition, so that a list can ask who waits for whom.

use chrono::NaiveDate;
use domain::permohonan::{Disposisi, Permohonan};
use rusqlite::params;
use uuid::Uuid;

use crate::column::read_id;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// A unit whose reply is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingUnit {
    /// Its name.
    pub unit: String,
    /// Requests that wait for it.
    pub menunggu: u32,
    /// Of these, those whose limit for the unit was before the day asked for.
    pub lewat: u32,
}

/// A row without the request it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    id: Uuid,
    unit: String,
    tanggal: String,
    batas: String,
    dijawab: Option<String>,
    menunggu: bool,
}

impl Asked {
    /// Every disposition of a request, by id.
    pub(super) fn all(request: &Permohonan) -> Vec<Self> {
        let mut rows: Vec<_> = request.disposisi.iter().map(|one| Self::new(request, one)).collect();
        rows.sort_by_key(|row| row.id);
        rows
    }

    fn new(request: &Permohonan, one: &Disposisi) -> Self {
        Self {
            id: one.id.0,
            unit: one.unit.clone(),
            tanggal: one.tanggal.to_string(),
            batas: one.batas.to_string(),
            dijawab: one.jawaban.as_ref().map(|jawaban| jawaban.tanggal.to_string()),
            menunggu: one.jawaban.is_none() && request.keadaan.awaits_notice(),
        }
    }

    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, 0)?,
            unit: row.get(1)?,
            tanggal: row.get(2)?,
            batas: row.get(3)?,
            dijawab: row.get(4)?,
            menunggu: row.get(5)?,
        })
    }
}

impl Reader<'_> {
    /// Units that are waited for, the one with the earliest limit first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn waiting_units(&self, today: NaiveDate) -> Result<Vec<WaitingUnit>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT unit, count(DISTINCT permohonan_id), count(DISTINCT CASE WHEN batas < ?1 THEN permohonan_id END)
             FROM disposisi WHERE menunggu = 1 GROUP BY unit ORDER BY min(batas), unit",
        )?;
        let units = statement.query_map([today.to_string()], |row| {
            Ok(WaitingUnit { unit: row.get(0)?, menunggu: row.get(1)?, lewat: row.get(2)? })
        })?;
        Ok(units.collect::<rusqlite::Result<_>>()?)
    }

    /// The dispositions of a request as they stand in the table.
    pub(super) fn asked(&self, request: Uuid) -> Result<Vec<Asked>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, unit, tanggal, batas, dijawab, menunggu FROM disposisi WHERE permohonan_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([request.as_bytes()], Asked::read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Writes the dispositions of a request; nothing when they stand there already.
pub(super) fn put(tx: &Tx<'_>, request: Uuid, rows: &[Asked]) -> Result<()> {
    if tx.asked(request)? == rows {
        return Ok(());
    }
    tx.connection.prepare_cached("DELETE FROM disposisi WHERE permohonan_id = ?1")?.execute([request.as_bytes()])?;
    let mut statement = tx.connection.prepare_cached(
        "INSERT INTO disposisi (permohonan_id, id, unit, tanggal, batas, dijawab, menunggu) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for row in rows {
        let Asked { id, unit, tanggal, batas, dijawab, menunggu } = row;
        statement.execute(params![request.as_bytes(), id.as_bytes(), unit, tanggal, batas, dijawab, menunggu])?;
    }
    Ok(())
}
