//! Requests taken over from old registers: what is there already, what an import touched, and what is no more once that
//! import was undone.

use domain::id::{ImporId, PermohonanId};
use domain::pemohon::Identitas;
use domain::permohonan::Permohonan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::cari;
use crate::column::{read_id, read_json};
use crate::error::{Result as Stored, StoreError};
use crate::transaction::{Reader, Tx};

/// A request from an old register, with who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldRow {
    /// The request.
    pub permohonan: Permohonan,
    /// Who asked; none when erased.
    pub identitas: Option<Identitas>,
}

impl Reader<'_> {
    /// Gives `work` every request that was taken over from an old register, void ones too.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_lama<E: From<StoreError>>(&self, mut work: impl FnMut(OldRow) -> Result<(), E>) -> Result<(), E> {
        let sql = "SELECT p.isi, o.identitas IS NOT NULL, o.identitas FROM permohonan p INDEXED BY permohonan_lama
                   LEFT JOIN pemohon o ON o.id = p.pemohon_id WHERE p.lama = 1 ORDER BY p.tahun, p.n, p.baris";
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<OldRow> {
                let identitas = if row.get(1)? { Some(read_json(row, 2)?) } else { None };
                Ok(OldRow { permohonan: read_json(row, 0)?, identitas })
            };
            work(read(row).map_err(StoreError::from)?)?;
        }
        Ok(())
    }

    /// Requests an import of an old register brought or changed.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn permohonan_of_impor(&self, impor: ImporId) -> Stored<Vec<PermohonanId>> {
        let sql = "SELECT DISTINCT entity_id FROM jurnal WHERE kind IN ('permohonan.dipindahkan', 'permohonan.pindahan_diubah')
                   AND instr(body, ?1) > 0";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([impor.0.to_string().into_bytes()], |row| Ok(PermohonanId(read_id(row, 0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The highest running number old registers have of a year; 0 when they have none.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn highest_lama(&self, tahun: i32) -> Stored<u32> {
        let sql = "SELECT coalesce(max(n), 0) FROM permohonan WHERE lama = 1 AND tahun = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([tahun], |row| row.get(0))?)
    }

    /// Running numbers of a year that stand in an old register and that this desk gave as well.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn numbers_given_twice(&self, tahun: i32) -> Stored<Vec<u32>> {
        let sql =
            "SELECT DISTINCT l.n FROM permohonan l JOIN permohonan p ON p.tahun = l.tahun AND p.n = l.n AND p.lama = 0
                   WHERE l.lama = 1 AND l.tahun = ?1 AND l.n > 0 AND l.keadaan <> 'dibatalkan' ORDER BY l.n";
        let mut statement = self.connection.prepare_cached(sql)?;
        let numbers = statement.query_map([tahun], |row| row.get(0))?;
        Ok(numbers.collect::<rusqlite::Result<_>>()?)
    }
}

/// Takes the rows of a request away that came with an import undone since.
pub(super) fn forget(tx: &Tx<'_>, id: Uuid) -> Stored<()> {
    let place = tx
        .connection
        .prepare_cached("SELECT baris FROM permohonan WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get::<_, i64>(0))
        .optional()?;
    let Some(place) = place else { return Ok(()) };
    cari::remove(tx, cari::PERMOHONAN, place)?;
    tx.connection.prepare_cached("DELETE FROM fakta WHERE permohonan_id = ?1")?.execute([id.as_bytes()])?;
    tx.connection.prepare_cached("DELETE FROM permohonan WHERE baris = ?1")?.execute(params![place])?;
    Ok(())
}
