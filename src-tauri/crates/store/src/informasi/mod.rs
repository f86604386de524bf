//! Entries of the list of public information as they stand, every content each ever had, and the decrees that name them.

mod list;
mod penetapan;
mod projected;

use domain::dip::{Informasi, IsiInformasi};
use domain::id::{ImporId, InformasiId};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::cari::{self, Daftar, ListWords};
use crate::column::{read_id, read_json};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

pub use list::{InformasiFilter, InformasiPage, JumlahInformasi};
pub(crate) use penetapan::refresh as refresh_penetapan;
pub use penetapan::{PenetapanRow, VersiRow};
pub(crate) use projected::Projected;

impl Reader<'_> {
    /// One entry.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn informasi(&self, id: InformasiId) -> Result<Option<Informasi>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM informasi WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Every entry on the working list, in the order of unit and place.
    ///
    /// # Errors
    /// What SQLite answers, or `work`.
    pub fn each_informasi<E: From<crate::error::StoreError>>(
        &self,
        mut work: impl FnMut(Informasi) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let read = |error: rusqlite::Error| E::from(error.into());
        let sql = "SELECT isi FROM informasi WHERE tercantum = 1 ORDER BY baris";
        let mut statement = self.connection.prepare_cached(sql).map_err(read)?;
        let mut rows = statement.query([]).map_err(read)?;
        while let Some(row) = rows.next().map_err(read)? {
            work(read_json(row, 0).map_err(read)?)?;
        }
        Ok(())
    }

    /// What the entry said in a revision.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn informasi_revisi(&self, id: InformasiId, revisi: u32) -> Result<Option<IsiInformasi>> {
        let mut statement =
            self.connection.prepare_cached("SELECT isi FROM informasi_revisi WHERE id = ?1 AND revisi = ?2")?;
        Ok(statement.query_row(params![id.0.as_bytes(), revisi], |row| read_json(row, 0)).optional()?)
    }

    /// Entries an import brought or changed.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn informasi_of_impor(&self, impor: ImporId) -> Result<Vec<InformasiId>> {
        // By the journal: a later change by hand took the import out of the row, not out of its history.
        let sql = "SELECT DISTINCT entity_id FROM jurnal WHERE kind IN ('informasi.dicatat', 'informasi.diubah')
                   AND instr(body, ?1) > 0";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([impor.0.to_string().into_bytes()], |row| Ok(InformasiId(read_id(row, 0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Names of units that hold something on the list, and how many entries each.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn informasi_units(&self) -> Result<Vec<(String, u32)>> {
        let sql = "SELECT unit, count(*) FROM informasi INDEXED BY informasi_unit WHERE tercantum = 1 GROUP BY unit ORDER BY unit COLLATE NOCASE";
        let mut statement = self.connection.prepare_cached(sql)?;
        let units = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(units.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn folded_informasi(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(id, &self.stream_of(id)?)
    }

    pub(crate) fn projected_informasi(&self, id: Uuid) -> Result<Option<(i64, Projected)>> {
        let sql = format!("SELECT baris, {} FROM informasi WHERE id = ?1", projected::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Projected::read(row, 1)?));
        let Some((place, mut row)) = statement.query_row([id.as_bytes()], read).optional()? else {
            return Ok(None);
        };
        let mut statement =
            self.connection.prepare_cached("SELECT isi FROM informasi_revisi WHERE id = ?1 ORDER BY revisi")?;
        let revisions = statement.query_map([id.as_bytes()], |row| row.get(0))?;
        row.revisi = revisions.collect::<rusqlite::Result<_>>()?;
        Ok(Some((place, row)))
    }
}

/// Writes the entry's rows, and the words it is found by, from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(entry) = tx.folded_informasi(id)? else {
        return Ok(());
    };
    let place: i64 =
        tx.connection.prepare_cached(&projected::upsert())?.query_row(entry.columns().as_slice(), |row| row.get(0))?;
    let kept: u32 = tx
        .connection
        .prepare_cached("SELECT count(*) FROM informasi_revisi WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))?;
    let mut insert =
        tx.connection.prepare_cached("INSERT INTO informasi_revisi (id, revisi, isi) VALUES (?1, ?2, ?3)")?;
    // A content once written never changes; only the new ones are put in.
    for (revisi, isi) in (1_u32..).zip(&entry.revisi).skip(kept as usize) {
        insert.execute(params![id.as_bytes(), revisi, isi])?;
    }
    let words = entry.words()?;
    cari::put_list(tx, Daftar::Informasi, place, words.as_ref())
}

impl Projected {
    /// The words it is found by; none once it is off the list.
    pub(crate) fn words(&self) -> Result<Option<ListWords>> {
        let state: Informasi = serde_json::from_str(&self.isi)?;
        Ok(state.keadaan.listed().then(|| ListWords::informasi(&state.isi)))
    }
}
