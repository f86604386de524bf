//! The objections of a period as the register tells them, one at a time (Perki 1/2021 art. 43, Lampiran XI).

use chrono::NaiveDate;
use domain::keberatan::Keberatan;
use domain::pemohon::Identitas;

use crate::column::read_json;
use crate::error::StoreError;
use crate::transaction::Reader;

/// One line of the register of objections, before it is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeberatanRegisterRow {
    /// The objection as it stands.
    pub keberatan: Keberatan,
    /// Who objected; `None` when erased.
    pub identitas: Option<Identitas>,
}

impl Reader<'_> {
    /// Gives `work` every objection received from `from` to `to`, both included, void ones too, by year and number.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_keberatan_in_period<E: From<StoreError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        mut work: impl FnMut(KeberatanRegisterRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let places = self.places(
            "SELECT baris FROM keberatan WHERE tanggal BETWEEN ?1 AND ?2 ORDER BY tahun, n, baris",
            &[&from.to_string(), &to.to_string()],
        )?;
        for place in places {
            work(self.keberatan_register_row(place)?)?;
        }
        Ok(())
    }

    /// How many objections were received from `from` to `to`, both included, void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_keberatan_in_period(&self, from: NaiveDate, to: NaiveDate) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM keberatan WHERE tanggal BETWEEN ?1 AND ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([from.to_string(), to.to_string()], |row| row.get(0))?)
    }

    fn keberatan_register_row(&self, place: i64) -> Result<KeberatanRegisterRow, StoreError> {
        let sql = "SELECT k.isi, o.identitas IS NOT NULL, o.identitas FROM keberatan k
                   LEFT JOIN pemohon o ON o.id = k.pemohon_id WHERE k.baris = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([place], |row| {
            let identitas = if row.get(1)? { Some(read_json(row, 2)?) } else { None };
            Ok(KeberatanRegisterRow { keberatan: read_json(row, 0)?, identitas })
        })?)
    }
}
