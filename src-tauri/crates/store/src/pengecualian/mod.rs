//! Exemptions as they stand: folded from the journal, listed by page, found by the words of what they close.

mod list;
mod projected;

use domain::id::{ImporId, InformasiId, PengecualianId};
use domain::pengecualian::Pengecualian;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::cari::{self, Daftar, ListWords};
use crate::column::{read_id, read_json};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

pub use list::{PengecualianFilter, PengecualianPage};
pub(crate) use projected::Projected;

impl Reader<'_> {
    /// One exemption.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengecualian(&self, id: PengecualianId) -> Result<Option<Pengecualian>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM pengecualian WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// Every exemption that was not recorded in error, in the order they were written down.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn all_pengecualian(&self) -> Result<Vec<Pengecualian>> {
        let sql = "SELECT isi FROM pengecualian WHERE keadaan <> 'ditarik' ORDER BY baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([], |row| read_json(row, 0))?.collect::<rusqlite::Result<_>>()?;
        Ok(all)
    }

    /// Names of units that hold some.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengecualian_units(&self) -> Result<Vec<String>> {
        let sql = "SELECT DISTINCT unit FROM pengecualian WHERE keadaan <> 'ditarik' AND unit <> '' ORDER BY unit COLLATE NOCASE";
        let mut statement = self.connection.prepare_cached(sql)?;
        let units = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(units)
    }

    /// Exemptions that touch an entry of the list.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengecualian_of(&self, informasi: InformasiId) -> Result<Vec<Pengecualian>> {
        let sql = "SELECT p.isi FROM pengecualian_informasi i JOIN pengecualian p ON p.id = i.pengecualian
                   WHERE i.informasi = ?1 ORDER BY p.baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([informasi.0.as_bytes()], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Exemptions an import brought or changed.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengecualian_of_impor(&self, impor: ImporId) -> Result<Vec<PengecualianId>> {
        let sql = "SELECT DISTINCT entity_id FROM jurnal WHERE kind IN ('pengecualian.dicatat', 'pengecualian.diubah')
                   AND instr(body, ?1) > 0";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids =
            statement.query_map([impor.0.to_string().into_bytes()], |row| Ok(PengecualianId(read_id(row, 0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn folded_pengecualian(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(id, &self.stream_of(id)?)
    }

    pub(crate) fn projected_pengecualian(&self, id: Uuid) -> Result<Option<(i64, Projected)>> {
        let sql = format!("SELECT baris, {} FROM pengecualian WHERE id = ?1", projected::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Projected::read(row, 1)?));
        let Some((place, mut row)) = statement.query_row([id.as_bytes()], read).optional()? else {
            return Ok(None);
        };
        let sql = "SELECT informasi FROM pengecualian_informasi WHERE pengecualian = ?1 ORDER BY informasi";
        let mut statement = self.connection.prepare_cached(sql)?;
        let touched = statement.query_map([id.as_bytes()], |row| read_id(row, 0))?;
        row.informasi_terkait = touched.collect::<rusqlite::Result<_>>()?;
        Ok(Some((place, row)))
    }
}

/// Writes the exemption's rows, and the words it is found by, from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(row) = tx.folded_pengecualian(id)? else {
        return Ok(());
    };
    let place: i64 = tx
        .connection
        .prepare_cached(&projected::upsert())?
        .query_row(row.columns().as_slice(), |written| written.get(0))?;
    tx.connection
        .prepare_cached("DELETE FROM pengecualian_informasi WHERE pengecualian = ?1")?
        .execute([id.as_bytes()])?;
    let mut insert =
        tx.connection.prepare_cached("INSERT INTO pengecualian_informasi (pengecualian, informasi) VALUES (?1, ?2)")?;
    for informasi in &row.informasi_terkait {
        insert.execute(params![id.as_bytes(), informasi.as_bytes()])?;
    }
    cari::put_list(tx, Daftar::Pengecualian, place, row.words()?.as_ref())
}

impl Projected {
    /// The words it is found by; none once it was recorded in error.
    pub(crate) fn words(&self) -> Result<Option<ListWords>> {
        let state: Pengecualian = serde_json::from_str(&self.isi)?;
        Ok(self.listed().then(|| ListWords::pengecualian(&state.isi)))
    }
}
