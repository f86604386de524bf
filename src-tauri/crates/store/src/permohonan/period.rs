//! The requests of a period as the register tells them, one at a time: ten thousand lines must not stand in memory.

use chrono::NaiveDate;
use domain::pemohon::Identitas;
use domain::permohonan::Permohonan;

use crate::column::read_json;
use crate::error::StoreError;
use crate::transaction::Reader;

/// One line of the register, before it is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// The request as it stands.
    pub permohonan: Permohonan,
    /// Who asked; `None` when erased.
    pub identitas: Option<Identitas>,
}

impl Reader<'_> {
    /// Gives `work` every request received from `from` to `to`, both included, void ones too, by year and number.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_in_period<E: From<StoreError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        mut work: impl FnMut(RegisterRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let places = self.places(
            "SELECT baris FROM permohonan WHERE tanggal BETWEEN ?1 AND ?2 ORDER BY tahun, n, baris",
            &[&from.to_string(), &to.to_string()],
        )?;
        for place in places {
            work(self.register_row(place)?)?;
        }
        Ok(())
    }

    fn register_row(&self, place: i64) -> Result<RegisterRow, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT p.isi, o.identitas IS NOT NULL, o.identitas FROM permohonan p LEFT JOIN pemohon o ON o.id = p.pemohon_id WHERE p.baris = ?1")?;
        Ok(statement.query_row([place], |row| {
            let identitas = if row.get(1)? { Some(read_json(row, 2)?) } else { None };
            Ok(RegisterRow { permohonan: read_json(row, 0)?, identitas })
        })?)
    }
}
