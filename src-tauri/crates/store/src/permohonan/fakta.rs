//! What each request contributes to the figures of the service, one narrow row a request, read in the order of receipt.

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::dip::Kelas;
use domain::id::PermohonanId;
use domain::laporan::{Fakta, HurufDitolak};
use domain::permohonan::Keadaan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use super::list::Row;
use crate::column::{Known, quick_date, quick_date_or_none, read_id, word};
use crate::error::{Result as Stored, StoreError};
use crate::transaction::{Reader, Tx};

const COLUMNS: &str = "tanggal, saluran, jenis, keadaan, batas, diperpanjang, dijawab, hasil, huruf, biaya, dibayar";

/// Enums of the rows read so far, so that each word is understood once and not a hundred thousand times.
#[derive(Default)]
struct Words {
    saluran: Known<Option<domain::permohonan::Saluran>>,
    jenis: Known<Option<domain::pemohon::JenisPemohon>>,
    keadaan: Known<Keadaan>,
    hasil: Known<Option<domain::permohonan::HasilKeputusan>>,
}

impl Words {
    /// Reads [`COLUMNS`] that begin at `first`.
    fn read(&mut self, row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Fakta> {
        Ok(Fakta {
            tanggal: quick_date(row, first)?,
            saluran: self.saluran.read(row, first + 1)?,
            jenis: self.jenis.read(row, first + 2)?,
            keadaan: self.keadaan.read(row, first + 3)?,
            batas: quick_date_or_none(row, first + 4)?,
            diperpanjang: quick_date_or_none(row, first + 5)?,
            dijawab: quick_date_or_none(row, first + 6)?,
            hasil: self.hasil.read(row, first + 7)?,
            huruf: HurufDitolak::read(row.get_ref(first + 8)?.as_str()?),
            biaya: row.get(first + 9)?,
            dibayar: quick_date_or_none(row, first + 10)?,
        })
    }
}

impl Reader<'_> {
    /// Gives `work` every request received from `from` to `to`, both included, void ones too; of one unit those that
    /// were passed to it.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_fakta<E: From<StoreError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        unit: Option<&str>,
        mut work: impl FnMut(PermohonanId, Fakta) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!(
            "SELECT permohonan_id, {COLUMNS} FROM fakta WHERE tanggal BETWEEN ?1 AND ?2
             AND (?3 IS NULL OR permohonan_id IN (SELECT permohonan_id FROM disposisi WHERE unit = ?3))"
        );
        let mut words = Words::default();
        let mut statement = self.connection.prepare_cached(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query(params![from.to_string(), to.to_string(), unit]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let id = read_id(row, 0).map_err(StoreError::from)?;
            let fakta = words.read(row, 1).map_err(StoreError::from)?;
            work(PermohonanId(id), fakta)?;
        }
        Ok(())
    }

    /// Units that requests received from `from` to `to` were passed to, with how many requests, the most asked first;
    /// void registrations left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn units_asked(&self, from: NaiveDate, to: NaiveDate) -> Stored<Vec<(String, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT d.unit, count(DISTINCT d.permohonan_id) FROM disposisi d JOIN fakta f USING (permohonan_id)
             WHERE f.tanggal BETWEEN ?1 AND ?2 AND f.keadaan <> ?3 GROUP BY d.unit ORDER BY 2 DESC, 1",
        )?;
        let bound = params![from.to_string(), to.to_string(), Keadaan::Dibatalkan.name()];
        let units = statement.query_map(bound, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(units.collect::<rusqlite::Result<_>>()?)
    }

    /// Gives `work` every class of information that requests received from `from` to `to` were given from the list, once a
    /// request and class, none standing for what is on no list; with the day of receipt and that of the first notice.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_given_class<E: From<StoreError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        mut work: impl FnMut(Option<Kelas>, NaiveDate, NaiveDate) -> Result<(), E>,
    ) -> Result<(), E> {
        // The day of receipt leads, so that only what the period was given is looked up.
        let sql = "SELECT DISTINCT f.permohonan_id, i.kelas, f.tanggal, f.dijawab FROM fakta f
                   CROSS JOIN diberikan d ON d.permohonan_id = f.permohonan_id LEFT JOIN informasi i ON i.id = d.informasi
                   WHERE f.tanggal BETWEEN ?1 AND ?2 AND f.dijawab IS NOT NULL AND f.keadaan <> ?3";
        let mut known: Known<Option<Kelas>> = Known::default();
        let mut statement = self.connection.prepare_cached(sql).map_err(StoreError::from)?;
        let bound = params![from.to_string(), to.to_string(), Keadaan::Dibatalkan.name()];
        let mut rows = statement.query(bound).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let kelas = known.read(row, 1).map_err(StoreError::from)?;
            let received = quick_date(row, 2).map_err(StoreError::from)?;
            work(kelas, received, quick_date(row, 3).map_err(StoreError::from)?)?;
        }
        Ok(())
    }

    /// Requests that were passed to a unit.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn requests_of_unit(&self, unit: &str) -> Stored<HashSet<PermohonanId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT DISTINCT permohonan_id FROM disposisi WHERE unit = ?1")?;
        let ids = statement.query_map([unit], |row| Ok(PermohonanId(read_id(row, 0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Requests whose cost was paid from `from` to `to`, both included, by day.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn paid_in_period(&self, from: NaiveDate, to: NaiveDate) -> Stored<Vec<PermohonanId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT permohonan_id FROM fakta WHERE dibayar BETWEEN ?1 AND ?2 ORDER BY dibayar, tanggal, permohonan_id",
        )?;
        let ids = statement.query_map([from.to_string(), to.to_string()], |row| Ok(PermohonanId(read_id(row, 0)?)))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Lines of a list for requests, in the order given; what is not there is left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn rows_of(&self, requests: &[PermohonanId]) -> Stored<Vec<Row>> {
        let mut statement = self.connection.prepare_cached("SELECT baris FROM permohonan WHERE id = ?1")?;
        let mut places = Vec::with_capacity(requests.len());
        for id in requests {
            places.extend(statement.query_row([id.0.as_bytes()], |row| row.get::<_, i64>(0)).optional()?);
        }
        self.rows_at(&places)
    }

    /// The row of a request as it stands.
    pub(super) fn fakta(&self, permohonan: Uuid) -> Stored<Option<Fakta>> {
        let sql = format!("SELECT {COLUMNS} FROM fakta WHERE permohonan_id = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = |row: &rusqlite::Row<'_>| Words::default().read(row, 0);
        Ok(statement.query_row([permohonan.as_bytes()], read).optional()?)
    }
}

/// Writes the row of a request over the one it has; what has not changed is not written.
pub(super) fn put(tx: &Tx<'_>, permohonan: Uuid, fakta: &Fakta) -> Stored<()> {
    if tx.fakta(permohonan)?.as_ref() == Some(fakta) {
        return Ok(());
    }
    // The day of receipt, by which rows are ordered, may have been corrected.
    tx.connection.prepare_cached("DELETE FROM fakta WHERE permohonan_id = ?1")?.execute([permohonan.as_bytes()])?;
    let sql = format!(
        "INSERT INTO fakta (permohonan_id, {COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
    );
    tx.connection.prepare_cached(&sql)?.execute(params![
        permohonan.as_bytes(),
        fakta.tanggal.to_string(),
        fakta.saluran.as_ref().map(word).transpose()?,
        fakta.jenis.as_ref().map(word).transpose()?,
        fakta.keadaan.name(),
        fakta.batas.map(|day| day.to_string()),
        fakta.diperpanjang.map(|day| day.to_string()),
        fakta.dijawab.map(|day| day.to_string()),
        fakta.hasil.as_ref().map(word).transpose()?,
        fakta.huruf.word(),
        fakta.biaya,
        fakta.dibayar.map(|day| day.to_string()),
    ])?;
    Ok(())
}
