//! Figures of the first screen: what is open, what is late, what this month brought.

use chrono::{Datelike, NaiveDate};
use domain::id::AkunId;
use domain::permohonan::Keadaan;
use rusqlite::params;

use crate::error::Result;
use crate::transaction::Reader;

/// How many requests there are. Void ones count as void alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Open: the desk still owes something.
    pub terbuka: u32,
    /// Of these, registered by the officer asked for.
    pub terbuka_oleh: u32,
    /// Of these, due before the day asked for.
    pub lewat: u32,
    /// Registered on the day asked for; what was taken over from an old register was not.
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
            "SELECT (SELECT count(*) FROM permohonan WHERE terbuka = 1),
                    (SELECT count(*) FROM permohonan WHERE terbuka = 1 AND petugas = ?1),
                    (SELECT count(*) FROM permohonan WHERE terbuka = 1 AND jatuh_tempo < ?2),
                    (SELECT count(*) FROM permohonan WHERE keadaan NOT IN (?4, ?5) AND dicatat = ?2),
                    (SELECT count(*) FROM permohonan WHERE keadaan NOT IN (?4, ?5) AND dicatat BETWEEN ?3 AND ?2),
                    (SELECT count(*) FROM permohonan WHERE keadaan = ?4 AND lama = 0 AND dicatat BETWEEN ?3 AND ?2)",
        )?;
        let first = today.with_day(1).unwrap_or(today);
        let bound = params![
            petugas.0.as_bytes(),
            today.to_string(),
            first.to_string(),
            Keadaan::Dibatalkan.name(),
            Keadaan::RegisterLama.name()
        ];
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
}
