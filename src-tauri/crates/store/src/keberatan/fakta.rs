//! What each objection and each dispute contributes to the figures of the service, in the order of receipt; without who asked.

use chrono::NaiveDate;
use domain::id::KeberatanId;
use domain::keberatan::Keberatan;
use domain::laporan::FaktaKeberatan;
use domain::sengketa::Sengketa;
use rusqlite::params;

use crate::column::{read_id, read_json};
use crate::error::{Result as Stored, StoreError};
use crate::transaction::Reader;

impl Reader<'_> {
    /// Gives `work` every objection received from `from` to `to`, both included, void ones too; of one unit those over
    /// requests that were passed to it.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_fakta_keberatan<E: From<StoreError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        unit: Option<&str>,
        mut work: impl FnMut(KeberatanId, FaktaKeberatan) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = "SELECT id, isi FROM keberatan WHERE tanggal BETWEEN ?1 AND ?2
                   AND (?3 IS NULL OR permohonan_id IN (SELECT permohonan_id FROM disposisi WHERE unit = ?3))
                   ORDER BY tanggal, tahun, n";
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query(params![from.to_string(), to.to_string(), unit]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let id = read_id(row, 0).map_err(StoreError::from)?;
            let keberatan: Keberatan = read_json(row, 1).map_err(StoreError::from)?;
            work(KeberatanId(id), FaktaKeberatan::of(&keberatan))?;
        }
        Ok(())
    }

    /// Disputes brought from `from` to `to`, both included, void ones too, by day; of one unit those over requests that
    /// were passed to it.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sengketa_brought(&self, from: NaiveDate, to: NaiveDate, unit: Option<&str>) -> Stored<Vec<Sengketa>> {
        let sql = "SELECT s.isi FROM sengketa s WHERE s.tanggal BETWEEN ?1 AND ?2
                   AND (?3 IS NULL OR s.keberatan_id IN (SELECT k.id FROM keberatan k JOIN disposisi d
                                                         ON d.permohonan_id = k.permohonan_id WHERE d.unit = ?3))
                   ORDER BY s.tanggal, s.baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map(params![from.to_string(), to.to_string(), unit], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }
}
