//! The complaints of a period as the register tells them, one at a time (UU 25/2009 art. 37(3)).

use chrono::NaiveDate;
use domain::pemohon::Identitas;
use domain::pengaduan::Pengaduan;

use crate::column::read_json;
use crate::error::StoreError;
use crate::transaction::Reader;

/// One line of the register of complaints, before it is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PengaduanRegisterRow {
    /// The complaint as it stands.
    pub pengaduan: Pengaduan,
    /// Who made it; `None` when anonymous, confidential or erased.
    pub identitas: Option<Identitas>,
}

impl Reader<'_> {
    /// Gives `work` every complaint received from `from` to `to`, both included, void ones too, by year and number.
    ///
    /// # Errors
    /// What `work` answers, which ends the walk, or what SQLite answers.
    pub fn each_pengaduan_in_period<E: From<StoreError>>(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        mut work: impl FnMut(PengaduanRegisterRow) -> Result<(), E>,
    ) -> Result<(), E> {
        let places = self.places(
            "SELECT baris FROM pengaduan WHERE tanggal BETWEEN ?1 AND ?2 ORDER BY tahun, n, baris",
            &[&from.to_string(), &to.to_string()],
        )?;
        for place in places {
            work(self.pengaduan_register_row(place)?)?;
        }
        Ok(())
    }

    /// How many complaints were received from `from` to `to`, both included, void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_pengaduan_in_period(&self, from: NaiveDate, to: NaiveDate) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM pengaduan WHERE tanggal BETWEEN ?1 AND ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([from.to_string(), to.to_string()], |row| row.get(0))?)
    }

    fn pengaduan_register_row(&self, place: i64) -> Result<PengaduanRegisterRow, StoreError> {
        let sql = "SELECT p.isi, o.identitas IS NOT NULL, o.identitas FROM pengaduan p
                   LEFT JOIN pemohon o ON o.id = p.pemohon_id AND p.rahasia = 0 WHERE p.baris = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([place], |row| {
            let identitas = if row.get(1)? { Some(read_json(row, 2)?) } else { None };
            Ok(PengaduanRegisterRow { pengaduan: read_json(row, 0)?, identitas })
        })?)
    }
}
