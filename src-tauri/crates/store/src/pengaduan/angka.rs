//! The figures of complaints of a period, added up in one narrow index: received, not begun, in process, done, late, answered, days
//! to the first answer; void registrations are left out.

use chrono::NaiveDate;
use rusqlite::params;

use crate::error::Result;
use crate::transaction::Reader;

/// By what the figures are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AngkaPer {
    /// All together.
    Semua,
    /// The class.
    Kelas,
    /// The channel.
    Saluran,
    /// The unit it was passed to last; empty for none.
    Unit,
    /// The month, `YYYY-MM`.
    Bulan,
}

impl AngkaPer {
    fn column(self) -> &'static str {
        match self {
            Self::Semua => "''",
            Self::Kelas => "kelas",
            Self::Saluran => "saluran",
            Self::Unit => "unit",
            Self::Bulan => "substr(tanggal, 1, 7)",
        }
    }
}

/// One group of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AngkaPengaduan {
    /// The group: a word of the column it was told by.
    pub kunci: String,
    /// Received.
    pub diterima: u32,
    /// Nothing done yet.
    pub belum: u32,
    /// In process.
    pub proses: u32,
    /// Done.
    pub selesai: u32,
    /// Not answered by its day, or after it.
    pub terlambat: u32,
    /// Answered at least once.
    pub dijawab: u32,
    /// Calendar days to the first answer, the middle one; none when nothing was answered.
    pub median: Option<u32>,
}

impl Reader<'_> {
    /// The figures of complaints received from `from` to `to`, both included, as of `today`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan_figures(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        today: NaiveDate,
        per: AngkaPer,
    ) -> Result<Vec<AngkaPengaduan>> {
        let column = per.column();
        let sql = format!(
            "SELECT {column} AS kunci, count(*), sum(keadaan = 'belum_ditindaklanjuti'), sum(keadaan = 'proses'),
                    sum(keadaan = 'selesai'), sum(coalesce(coalesce(dijawab, berakhir, ?3) > batas_jawaban, 0)), count(dijawab)
             FROM pengaduan WHERE tanggal BETWEEN ?1 AND ?2 AND keadaan <> 'dibatalkan' GROUP BY kunci ORDER BY kunci"
        );
        let bound = params![from.to_string(), to.to_string(), today.to_string()];
        let mut statement = self.connection.prepare_cached(&sql)?;
        let groups = statement.query_map(bound, |row| {
            Ok(AngkaPengaduan {
                kunci: row.get(0)?,
                diterima: row.get(1)?,
                belum: row.get(2)?,
                proses: row.get(3)?,
                selesai: row.get(4)?,
                terlambat: row.get(5)?,
                dijawab: row.get(6)?,
                median: None,
            })
        })?;
        let mut groups: Vec<AngkaPengaduan> = groups.collect::<rusqlite::Result<_>>()?;
        // Days and how often each: few rows, from which the middle one is found without sorting every complaint.
        let sql = format!(
            "SELECT {column} AS kunci, CAST(julianday(dijawab) - julianday(tanggal) AS INTEGER) AS hari, count(*)
             FROM pengaduan WHERE tanggal BETWEEN ?1 AND ?2 AND keadaan <> 'dibatalkan' AND dijawab IS NOT NULL
             GROUP BY kunci, hari ORDER BY kunci, hari"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let days = statement.query_map(params![from.to_string(), to.to_string()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?, row.get::<_, u32>(2)?))
        })?;
        let days: Vec<(String, u32, u32)> = days.collect::<rusqlite::Result<_>>()?;
        for group in &mut groups {
            let mut before = group.dijawab.div_ceil(2);
            let mine = days.iter().filter(|(kunci, ..)| *kunci == group.kunci);
            for (_, hari, n) in mine {
                if before <= *n {
                    group.median = Some(*hari).filter(|_| group.dijawab > 0);
                    break;
                }
                before -= n;
            }
        }
        Ok(groups)
    }

    /// Open complaints entered in SP4N-LAPOR! whose tracking id is not known yet.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_lapor_without_id(&self) -> Result<u32> {
        let sql = "SELECT count(*) FROM pengaduan
                   WHERE terbuka = 1 AND tracking IS NULL AND json_extract(isi, '$.lapor') IS NOT NULL";
        Ok(self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}
