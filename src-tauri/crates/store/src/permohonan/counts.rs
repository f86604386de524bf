//! Figures of the first screen: what is open, what is late, what this month brought, what is due on each day.

use chrono::{Datelike, NaiveDate};
use domain::id::{AkunId, PermohonanId};
use domain::permohonan::Keadaan;
use rusqlite::params;

use crate::column::{read_date, read_id};
use crate::error::Result;
use crate::transaction::Reader;

/// How many requests there are. Void ones count as void alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Waiting for an answer.
    pub terbuka: u32,
    /// Of these, registered by the officer asked for.
    pub terbuka_oleh: u32,
    /// Of these, due before the day asked for.
    pub lewat: u32,
    /// Registered on the day asked for.
    pub hari_ini: u32,
    /// Registered from the first of its month to that day.
    pub bulan_ini: u32,
    /// Registered in that time and void.
    pub dibatalkan_bulan_ini: u32,
}

impl Reader<'_> {
    /// The figures as seen on `today` by `petugas`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn counts(&self, today: NaiveDate, petugas: AkunId) -> Result<Counts> {
        let mut statement = self.connection.prepare_cached(
            "SELECT (SELECT count(*) FROM permohonan WHERE keadaan = ?1),
                    (SELECT count(*) FROM permohonan WHERE keadaan = ?1 AND petugas = ?2),
                    (SELECT count(*) FROM permohonan WHERE keadaan = ?1 AND jatuh_tempo < ?3),
                    (SELECT count(*) FROM permohonan WHERE keadaan = ?1 AND dicatat = ?3),
                    (SELECT count(*) FROM permohonan WHERE keadaan = ?1 AND dicatat BETWEEN ?4 AND ?3),
                    (SELECT count(*) FROM permohonan WHERE keadaan = ?5 AND dicatat BETWEEN ?4 AND ?3)",
        )?;
        let first = today.with_day(1).unwrap_or(today);
        let (open, void) = (Keadaan::Terdaftar.name(), Keadaan::Dibatalkan.name());
        let bound = params![open, petugas.0.as_bytes(), today.to_string(), first.to_string(), void];
        Ok(statement.query_row(bound, |row| {
            Ok(Counts {
                terbuka: row.get(0)?,
                terbuka_oleh: row.get(1)?,
                lewat: row.get(2)?,
                hari_ini: row.get(3)?,
                bulan_ini: row.get(4)?,
                dibatalkan_bulan_ini: row.get(5)?,
            })
        })?)
    }

    /// Every request that waits for an answer, by deadline.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_ids(&self) -> Result<Vec<PermohonanId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT id FROM permohonan WHERE keadaan = ?1 ORDER BY jatuh_tempo")?;
        let ids = statement
            .query_map([Keadaan::Terdaftar.name()], |row| read_id(row, 0).map(PermohonanId))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(ids)
    }

    /// How many requests that wait for an answer are due on each day from `from` to `to`, both included; days without one
    /// are left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn due_per_day(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<(NaiveDate, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT jatuh_tempo, count(*) FROM permohonan WHERE keadaan = ?1 AND jatuh_tempo BETWEEN ?2 AND ?3
             GROUP BY jatuh_tempo ORDER BY jatuh_tempo",
        )?;
        let bound = params![Keadaan::Terdaftar.name(), from.to_string(), to.to_string()];
        let days = statement
            .query_map(bound, |row| Ok((read_date(row, 0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(days)
    }
}
