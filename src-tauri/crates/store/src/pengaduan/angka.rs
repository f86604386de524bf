//! The figures of complaints of a period, added up in one walk over one narrow index: received, not begun, in process, done, late,
//! answered, days to the first answer; void registrations are left out.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::params;
use rusqlite::types::ValueRef;

use crate::error::Result;
use crate::transaction::Reader;

/// One group of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AngkaPengaduan {
    /// The group: a class, a channel, a unit (empty for none), a month `YYYY-MM`; empty for all together.
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

/// The figures of a period, told apart five ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RekapAngka {
    /// All together.
    pub semua: AngkaPengaduan,
    /// By class.
    pub kelas: Vec<AngkaPengaduan>,
    /// By channel.
    pub saluran: Vec<AngkaPengaduan>,
    /// By the unit it was passed to last.
    pub unit: Vec<AngkaPengaduan>,
    /// By month of receipt.
    pub bulan: Vec<AngkaPengaduan>,
}

/// What one complaint adds.
#[derive(Clone, Copy)]
struct Fakta<'a> {
    keadaan: &'a str,
    terlambat: bool,
    /// Days to the first answer.
    hari: Option<u32>,
}

/// A group while it is added up: the figures, and how often each number of days came.
#[derive(Default)]
struct Kelompok {
    angka: AngkaPengaduan,
    hari: BTreeMap<u32, u32>,
}

impl Kelompok {
    fn add(&mut self, fakta: Fakta<'_>) {
        let angka = &mut self.angka;
        angka.diterima += 1;
        match fakta.keadaan {
            "belum_ditindaklanjuti" => angka.belum += 1,
            "proses" => angka.proses += 1,
            _ => angka.selesai += 1,
        }
        angka.terlambat += u32::from(fakta.terlambat);
        if let Some(days) = fakta.hari {
            angka.dijawab += 1;
            *self.hari.entry(days).or_default() += 1;
        }
    }

    fn told(self, kunci: String) -> AngkaPengaduan {
        let mut before = self.angka.dijawab.div_ceil(2);
        let median = self.hari.into_iter().find_map(|(days, often)| {
            if before <= often {
                return Some(days);
            }
            before -= often;
            None
        });
        AngkaPengaduan { kunci, median, ..self.angka }
    }
}

/// Groups by their key.
#[derive(Default)]
struct Per(HashMap<String, Kelompok>);

impl Per {
    fn add(&mut self, kunci: &str, fakta: Fakta<'_>) {
        match self.0.get_mut(kunci) {
            Some(group) => group.add(fakta),
            None => self.0.entry(kunci.to_owned()).or_default().add(fakta),
        }
    }

    fn told(self) -> Vec<AngkaPengaduan> {
        let mut groups: Vec<AngkaPengaduan> = self.0.into_iter().map(|(kunci, group)| group.told(kunci)).collect();
        groups.sort_by(|one, other| one.kunci.cmp(&other.kunci));
        groups
    }
}

impl Reader<'_> {
    /// The figures of complaints received from `from` to `to`, both included, as of `today`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan_figures(&self, from: NaiveDate, to: NaiveDate, today: NaiveDate) -> Result<RekapAngka> {
        let sql = "SELECT tanggal, keadaan, kelas, saluran, unit, batas_jawaban, dijawab, berakhir FROM pengaduan
                   WHERE tanggal BETWEEN ?1 AND ?2 AND keadaan <> 'dibatalkan'";
        let today = today.to_string();
        let mut semua = Kelompok::default();
        let (mut kelas, mut saluran, mut unit, mut bulan) =
            (Per::default(), Per::default(), Per::default(), Per::default());
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![from.to_string(), to.to_string()])?;
        // Rows come by day, so most of them share the day that was read last.
        let mut day: (String, NaiveDate) = (String::new(), from);
        while let Some(row) = rows.next()? {
            let text = |column: usize| -> rusqlite::Result<&str> {
                Ok(match row.get_ref(column)? {
                    ValueRef::Null => "",
                    other => other.as_str().unwrap_or_default(),
                })
            };
            let tanggal = text(0)?;
            if day.0 != tanggal {
                day = (tanggal.to_owned(), tanggal.parse().unwrap_or(from));
            }
            let (due, answered, ended) = (text(5)?, text(6)?, text(7)?);
            let settled = [answered, ended, today.as_str()].into_iter().find(|day| !day.is_empty()).unwrap_or_default();
            let fakta = Fakta {
                keadaan: text(1)?,
                terlambat: !due.is_empty() && settled > due,
                hari: answered.parse::<NaiveDate>().ok().map(|on| u32::try_from((on - day.1).num_days()).unwrap_or(0)),
            };
            semua.add(fakta);
            kelas.add(text(2)?, fakta);
            saluran.add(text(3)?, fakta);
            unit.add(text(4)?, fakta);
            bulan.add(tanggal.get(..7).unwrap_or(tanggal), fakta);
        }
        Ok(RekapAngka {
            semua: semua.told(String::new()),
            kelas: kelas.told(),
            saluran: saluran.told(),
            unit: unit.told(),
            bulan: bulan.told(),
        })
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
