//! Objections taken over from old registers: what is there already, which requests they may be about, what an import touched,
//! and what is no more once that import was undone.

use chrono::NaiveDate;
use domain::id::{ImporId, KeberatanId, PermohonanId};
use domain::permohonan::Keadaan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use super::INDEX;
use super::period::KeberatanRegisterRow;
use crate::cari;
use crate::column::{read_date, read_id, read_json};
use crate::error::{Result as Stored, StoreError};
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// Gives `work` every objection that was taken over from an old register, void ones too, with who objected.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_keberatan_lama<E: From<StoreError>>(
        &self,
        mut work: impl FnMut(KeberatanRegisterRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = "SELECT k.isi, o.identitas IS NOT NULL, o.identitas FROM keberatan k INDEXED BY keberatan_lama
                   LEFT JOIN pemohon o ON o.id = k.pemohon_id WHERE k.lama = 1 ORDER BY k.tahun, k.n, k.baris";
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<KeberatanRegisterRow> {
                let identitas = if row.get(1)? { Some(read_json(row, 2)?) } else { None };
                Ok(KeberatanRegisterRow { keberatan: read_json(row, 0)?, identitas })
            };
            work(read(row).map_err(StoreError::from)?)?;
        }
        Ok(())
    }

    /// Every request under a number, written exactly so, with the day it was received; void ones left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn permohonan_numbered(&self, nomor: &str) -> Stored<Vec<(PermohonanId, NaiveDate)>> {
        let sql = "SELECT id, tanggal FROM permohonan WHERE nomor = ?1 AND keadaan <> ?2 ORDER BY baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map(params![nomor, Keadaan::Dibatalkan.name()], |row| {
            Ok((PermohonanId(read_id(row, 0)?), read_date(row, 1)?))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Objections an import of an old register brought or changed.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan_of_impor(&self, impor: ImporId) -> Stored<Vec<KeberatanId>> {
        let sql =
            "SELECT DISTINCT entity_id FROM jurnal WHERE kind IN ('keberatan.dipindahkan', 'keberatan.pindahan_diubah')
                   AND instr(body, ?1) > 0";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([impor.0.to_string().into_bytes()], |row| Ok(KeberatanId(read_id(row, 0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The highest running number old registers of objections have of a year; 0 when they have none.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn highest_keberatan_lama(&self, tahun: i32) -> Stored<u32> {
        let sql = "SELECT coalesce(max(n), 0) FROM keberatan WHERE lama = 1 AND tahun = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([tahun], |row| row.get(0))?)
    }

    /// Running numbers of a year that stand in an old register of objections and that this desk gave as well.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan_numbers_given_twice(&self, tahun: i32) -> Stored<Vec<u32>> {
        let sql =
            "SELECT DISTINCT l.n FROM keberatan l JOIN keberatan k ON k.tahun = l.tahun AND k.n = l.n AND k.lama = 0
                   WHERE l.lama = 1 AND l.tahun = ?1 AND l.n > 0 AND l.keadaan <> 'dibatalkan' ORDER BY l.n";
        let mut statement = self.connection.prepare_cached(sql)?;
        let numbers = statement.query_map([tahun], |row| row.get(0))?;
        Ok(numbers.collect::<rusqlite::Result<_>>()?)
    }
}

/// Takes the rows of an objection away that came with an import undone since.
pub(super) fn forget(tx: &Tx<'_>, id: Uuid) -> Stored<()> {
    let place = tx
        .connection
        .prepare_cached("SELECT baris FROM keberatan WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get::<_, i64>(0))
        .optional()?;
    let Some(place) = place else { return Ok(()) };
    cari::remove(tx, INDEX, place)?;
    tx.connection.prepare_cached("DELETE FROM keberatan_surat WHERE keberatan_id = ?1")?.execute([id.as_bytes()])?;
    tx.connection.prepare_cached("DELETE FROM keberatan WHERE baris = ?1")?.execute(params![place])?;
    Ok(())
}
