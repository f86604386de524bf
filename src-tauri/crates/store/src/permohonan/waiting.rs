//! Open requests by deadline: of the whole office, of one officer, or those one unit holds up.

use chrono::NaiveDate;
use domain::id::{AkunId, PermohonanId};
use domain::permohonan::Keadaan;
use rusqlite::{ToSql, params};

use super::list::{MOST_ROWS, Row};
use crate::column::{read_date, read_id, read_word};
use crate::error::Result;
use crate::transaction::Reader;

/// Whose open requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// All of them.
    #[default]
    Semua,
    /// Registered by one officer.
    Petugas(AkunId),
    /// Waiting for the reply of one unit.
    Unit(String),
}

/// Open requests by how their deadline stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// All of them.
    pub terbuka: u32,
    /// Of these, due before the day asked for.
    pub lewat: u32,
    /// Of these, due on it.
    pub hari_ini: u32,
    /// Of these, due after it and not after the day that is soon.
    pub segera: u32,
}

/// The request `p` waits for the reply of a unit.
pub(super) const AT_UNIT: &str = "p.id IN (SELECT permohonan_id FROM disposisi WHERE menunggu = 1 AND unit = ?)";

impl Whose {
    /// What narrows the open requests, and the one value it is bound to.
    fn narrowed(&self) -> (&'static str, Option<Box<dyn ToSql>>) {
        match self {
            Self::Semua => ("TRUE", None),
            Self::Petugas(id) => ("p.petugas = ?", Some(Box::new(id.0.into_bytes()))),
            Self::Unit(unit) => (AT_UNIT, Some(Box::new(unit.clone()))),
        }
    }
}

impl Reader<'_> {
    /// Open requests, the one due first first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_by_deadline(&self, limit: u32, whose: &Whose) -> Result<Vec<Row>> {
        let limit = limit.min(MOST_ROWS);
        let (condition, value) = whose.narrowed();
        let sql = format!(
            "SELECT p.baris FROM permohonan p WHERE p.terbuka = 1 AND {condition} ORDER BY p.jatuh_tempo IS NULL, p.jatuh_tempo, p.baris LIMIT ?"
        );
        let mut bound: Vec<&dyn ToSql> = Vec::new();
        bound.extend(value.as_deref());
        bound.push(&limit);
        let places = self.places(&sql, &bound)?;
        self.rows_at(&places)
    }

    /// How many open requests there are, and how many of them are late, due `today`, or due after it until `soon`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn waiting(&self, today: NaiveDate, soon: NaiveDate, whose: &Whose) -> Result<Waiting> {
        let (condition, value) = whose.narrowed();
        let (today, soon) = (today.to_string(), soon.to_string());
        let sql = format!(
            "SELECT count(*), count(*) FILTER (WHERE jatuh_tempo < ?), count(*) FILTER (WHERE jatuh_tempo = ?),
                    count(*) FILTER (WHERE jatuh_tempo > ? AND jatuh_tempo <= ?)
             FROM permohonan p WHERE p.terbuka = 1 AND {condition}"
        );
        let mut bound: Vec<&dyn ToSql> = vec![&today, &today, &today, &soon];
        bound.extend(value.as_deref());
        Ok(self.connection.prepare_cached(&sql)?.query_row(bound.as_slice(), |row| {
            Ok(Waiting { terbuka: row.get(0)?, lewat: row.get(1)?, hari_ini: row.get(2)?, segera: row.get(3)? })
        })?)
    }

    /// How many open requests stand in each state, in the order of a request's life; states without one are left out.
    /// What was written into the register on `missed` or before and is still unchecked counts as complete.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_by_state(&self, missed: Option<NaiveDate>) -> Result<Vec<(Keadaan, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT CASE WHEN keadaan = 'terdaftar' AND dicatat <= ?1 THEN 'diproses' ELSE keadaan END AS berdiri, count(*)
             FROM permohonan INDEXED BY permohonan_berdiri WHERE terbuka = 1 GROUP BY berdiri",
        )?;
        let missed = missed.map(|day| day.to_string());
        let states = statement.query_map([missed], |row| Ok((read_word::<Keadaan>(row, 0)?, row.get(1)?)))?;
        let counted = states.collect::<rusqlite::Result<Vec<_>>>()?;
        let counted = |keadaan| counted.iter().find(|(of, _)| *of == keadaan).copied();
        Ok(Keadaan::ALL.into_iter().filter_map(counted).collect())
    }

    /// Every open request, by deadline.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_ids(&self) -> Result<Vec<PermohonanId>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id FROM permohonan WHERE terbuka = 1 ORDER BY jatuh_tempo, baris")?;
        let ids = statement.query_map([], |row| read_id(row, 0).map(PermohonanId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// How many open requests are due on each day from `from` to `to`, both included; days without one are left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn due_per_day(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<(NaiveDate, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT jatuh_tempo, count(*) FROM permohonan WHERE terbuka = 1 AND jatuh_tempo BETWEEN ?1 AND ?2
             GROUP BY jatuh_tempo ORDER BY jatuh_tempo",
        )?;
        let days = statement
            .query_map(params![from.to_string(), to.to_string()], |row| Ok((read_date(row, 0)?, row.get(1)?)))?;
        Ok(days.collect::<rusqlite::Result<_>>()?)
    }
}
