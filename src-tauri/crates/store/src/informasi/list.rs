//! A page of the working list: filtered, sorted and cut in SQL.

use chrono::NaiveDate;
use domain::dip::{Informasi, KeadaanInformasi, Kelas};
use rusqlite::ToSql;

use crate::cari::Query;
use crate::column::{read_json, word};
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
const MOST_ROWS: u32 = 100;

/// Which entries a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InformasiFilter {
    /// Words of title, summary or unit. Blank asks for all.
    pub kata: Option<String>,
    /// Of one class.
    pub kelas: Option<Kelas>,
    /// Held by this unit.
    pub unit: Option<String>,
    /// Of this year.
    pub tahun: Option<i32>,
    /// Where they stand.
    pub keadaan: Option<KeadaanInformasi>,
    /// Last written or confirmed before this day: those due for their renewal.
    pub lama_sebelum: Option<NaiveDate>,
    /// Off the list instead of on it.
    pub ditarik: bool,
    /// Rows on the page, at most 100; 0 asks for the figures alone.
    pub batas: u32,
    /// Rows to pass over.
    pub dari_baris: u32,
}

/// An entry on a page.
pub type InformasiRow = Informasi;

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InformasiPage {
    /// Rows of this page.
    pub rows: Vec<InformasiRow>,
    /// Rows of all pages.
    pub total: u32,
}

/// Figures of the whole working list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JumlahInformasi {
    /// Entries of each class.
    pub kelas: Vec<(Kelas, u32)>,
    /// Entries in each state.
    pub keadaan: Vec<(KeadaanInformasi, u32)>,
    /// Years named, newest first.
    pub tahun: Vec<i32>,
    /// Entries last written or confirmed before the day asked for.
    pub lama: u32,
}

impl Reader<'_> {
    /// One page of entries, by title. Whatever text is asked for, it is never an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_informasi(&self, filter: &InformasiFilter) -> Result<InformasiPage> {
        let mut conditions: Vec<&'static str> = vec!["p.tercantum = ?"];
        let mut bound: Vec<Box<dyn ToSql>> = vec![Box::new(!filter.ditarik)];
        let mut narrow = |condition, value: Option<Box<dyn ToSql>>| {
            conditions.push(condition);
            bound.extend(value);
        };
        match filter.kata.as_deref().map_or(Query::Blank, Query::new) {
            Query::Blank => {}
            Query::Nothing | Query::Nik(_) => narrow("FALSE", None),
            // An entry off the list has no words: there its title is looked through.
            Query::Words(_) if filter.ditarik => {
                let text = filter.kata.clone().unwrap_or_default();
                narrow("instr(lower(p.judul), lower(?)) > 0", Some(Box::new(text.trim().to_owned())));
            }
            Query::Words(words) => narrow(
                "p.baris IN (SELECT rowid FROM informasi_cari WHERE informasi_cari MATCH ?)",
                Some(Box::new(words)),
            ),
        }
        if let Some(kelas) = filter.kelas {
            narrow("p.kelas = ?", Some(Box::new(kelas.name())));
        }
        if let Some(unit) = &filter.unit {
            narrow("p.unit = ?", Some(Box::new(unit.clone())));
        }
        if let Some(tahun) = filter.tahun {
            narrow("p.tahun = ?", Some(Box::new(tahun)));
        }
        if let Some(keadaan) = filter.keadaan {
            narrow("p.keadaan = ?", Some(Box::new(keadaan.name())));
        }
        if let Some(day) = filter.lama_sebelum {
            narrow("p.diperbarui < ?", Some(Box::new(day.to_string())));
        }
        let wanted = conditions.join(" AND ");
        let values: Vec<&dyn ToSql> = bound.iter().map(Box::as_ref).collect();
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM informasi p INDEXED BY informasi_saringan WHERE {wanted}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let sql = format!(
            "SELECT p.baris FROM informasi p INDEXED BY informasi_saringan WHERE {wanted}
             ORDER BY p.judul COLLATE NOCASE, p.baris LIMIT ? OFFSET ?"
        );
        let (limit, offset) = (filter.batas.min(MOST_ROWS), filter.dari_baris);
        let places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        let mut statement = self.connection.prepare_cached("SELECT isi FROM informasi WHERE baris = ?1")?;
        let rows = places.iter().map(|place| Ok(statement.query_row([place], |row| read_json(row, 0))?));
        Ok(InformasiPage { rows: rows.collect::<Result<_>>()?, total })
    }

    /// Figures of the working list; `lama_sebelum` is the day before which an entry counts as due for renewal.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_informasi(&self, lama_sebelum: NaiveDate) -> Result<JumlahInformasi> {
        let mut figures = JumlahInformasi::default();
        let count = "SELECT count(*) FROM informasi INDEXED BY informasi_hitung WHERE tercantum = 1 AND";
        let mut statement = self.connection.prepare_cached(&format!("{count} kelas = ?1"))?;
        for kelas in Kelas::ALL {
            figures.kelas.push((kelas, statement.query_row([kelas.name()], |row| row.get(0))?));
        }
        let mut statement = self.connection.prepare_cached(&format!("{count} keadaan = ?1"))?;
        for keadaan in KeadaanInformasi::ALL.into_iter().filter(|keadaan| keadaan.listed()) {
            figures.keadaan.push((keadaan, statement.query_row([word(&keadaan)?], |row| row.get(0))?));
        }
        figures.lama = self
            .connection
            .prepare_cached(&format!("{count} diperbarui < ?1"))?
            .query_row([lama_sebelum.to_string()], |row| row.get(0))?;
        let sql = "SELECT DISTINCT tahun FROM informasi INDEXED BY informasi_hitung WHERE tercantum = 1 AND tahun IS NOT NULL ORDER BY tahun DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        figures.tahun = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(figures)
    }
}
