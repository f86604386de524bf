//! Annual reports: the texts of each year, and how a report was set.

use domain::id::LaporanTahunanId;
use domain::jurnal::Event;
use domain::laporan::tahunan::LaporanTahunan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// The report of a year, once something was written for it.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn laporan_tahunan(&self, tahun: i32) -> Result<Option<LaporanTahunan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM laporan_tahunan WHERE tahun = ?1")?;
        Ok(statement.query_row([tahun], |row| read_json(row, 0)).optional()?)
    }

    /// The row of a report, by its id.
    pub(crate) fn projected_laporan_tahunan(&self, id: Uuid) -> Result<Option<LaporanTahunan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM laporan_tahunan WHERE id = ?1")?;
        Ok(statement.query_row([id.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The report as the journal tells it.
    pub(crate) fn folded_laporan_tahunan(&self, id: Uuid) -> Result<Option<LaporanTahunan>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_laporan_tahunan);
        Ok(LaporanTahunan::fold(LaporanTahunanId(id), &events).state)
    }
}

/// Writes the row of a report from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(report) = tx.folded_laporan_tahunan(id)? else {
        return Ok(());
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO laporan_tahunan (id, tahun, isi) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET isi = excluded.isi",
        )?
        .execute(params![id.as_bytes(), report.tahun, serde_json::to_string(&report)?])?;
    Ok(())
}
