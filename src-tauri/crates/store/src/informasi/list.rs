//! A page of the working list: filtered, sorted and cut in SQL.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::dip::{Informasi, KeadaanInformasi, Kelas};
use rusqlite::ToSql;

use crate::cari::Query;
use crate::column::{read_json, read_word};
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
const MOST_ROWS: u32 = 100;
/// So few rows are sorted rather than met on the way through all titles.
const FEW: u32 = 1_000;

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
        let (total, places) = match filter.kata.as_deref().map_or(Query::Blank, Query::new) {
            Query::Nothing | Query::Nik(_) => (0, Vec::new()),
            Query::Words(words) if !filter.ditarik => self.page_with(filter, &words)?,
            Query::Blank | Query::Words(_) => self.page_without(filter)?,
        };
        let mut statement = self.connection.prepare_cached("SELECT isi FROM informasi WHERE baris = ?1")?;
        let rows = places.iter().map(|place| Ok(statement.query_row([place], |row| read_json(row, 0))?));
        Ok(InformasiPage { rows: rows.collect::<Result<_>>()?, total })
    }

    /// How many rows there are, and the places of a page: the shorter way through the titles, from their end for the last
    /// pages, or past them all when few rows are wanted.
    fn page_without(&self, filter: &InformasiFilter) -> Result<(u32, Vec<i64>)> {
        let Wanted { conditions, values } = Wanted::by(filter);
        let values: Vec<&dyn ToSql> = values.iter().map(Box::as_ref).collect();
        let of_unit = filter.unit.is_some();
        let counted = match (of_unit, filter.ditarik && filter.kata.is_some()) {
            (true, _) => "informasi_unit",
            (false, true) => "informasi_saringan",
            (false, false) => "informasi_hitung",
        };
        let total: u32 = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM informasi p INDEXED BY {counted} WHERE {conditions}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let limit = filter.batas.min(MOST_ROWS).min(total.saturating_sub(filter.dari_baris));
        if limit == 0 {
            return Ok((total, Vec::new()));
        }
        let after = total - filter.dari_baris - limit;
        let from_end = after < filter.dari_baris;
        let (order, offset) = if from_end { ("DESC", after) } else { ("ASC", filter.dari_baris) };
        let index = match of_unit {
            true => "informasi_unit",
            false if total <= FEW && counted == "informasi_hitung" => counted,
            false => "informasi_saringan",
        };
        let sql = format!(
            "SELECT p.baris FROM informasi p INDEXED BY {index} WHERE {conditions}
             ORDER BY p.judul COLLATE NOCASE {order}, p.baris {order} LIMIT ? OFFSET ?"
        );
        let mut places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        if from_end {
            places.reverse();
        }
        Ok((total, places))
    }

    /// The same for entries that hold `words`, an expression of FTS5.
    fn page_with(&self, filter: &InformasiFilter, words: &str) -> Result<(u32, Vec<i64>)> {
        let sql = "SELECT rowid FROM informasi_cari WHERE informasi_cari MATCH ?1";
        let found = self.places(sql, &[&words])?;
        let Wanted { conditions, values } = Wanted::by(filter);
        let mut values: Vec<&dyn ToSql> = values.iter().map(Box::as_ref).collect();
        let order = "ORDER BY p.judul COLLATE NOCASE, p.baris";
        let places = if found.len() <= FEW as usize {
            let listed = serde_json::to_string(&found)?;
            values.push(&listed);
            // Few: each is looked up by its place.
            let sql = format!(
                "SELECT p.baris FROM informasi p NOT INDEXED
                 WHERE {conditions} AND p.baris IN (SELECT value FROM json_each(?)) {order}"
            );
            self.places(&sql, &values)?
        } else {
            // Many: the list is walked through in its order, and FTS5 gives places in theirs.
            let sql =
                format!("SELECT p.baris FROM informasi p INDEXED BY informasi_saringan WHERE {conditions} {order}");
            let mut places = self.places(&sql, &values)?;
            places.retain(|place| found.binary_search(place).is_ok());
            places
        };
        let total = u32::try_from(places.len()).unwrap_or(u32::MAX);
        let page = places.into_iter().skip(filter.dari_baris as usize).take(filter.batas.min(MOST_ROWS) as usize);
        Ok((total, page.collect()))
    }

    /// Figures of the working list; `lama_sebelum` is the day before which an entry counts as due for renewal.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_informasi(&self, lama_sebelum: NaiveDate) -> Result<JumlahInformasi> {
        let sql = "SELECT kelas, keadaan, tahun, count(*), count(*) FILTER (WHERE diperbarui < ?1)
                   FROM informasi INDEXED BY informasi_hitung WHERE tercantum = 1 GROUP BY kelas, keadaan, tahun";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([lama_sebelum.to_string()])?;
        let mut figures = JumlahInformasi {
            kelas: Kelas::ALL.map(|kelas| (kelas, 0)).to_vec(),
            keadaan: KeadaanInformasi::ALL.into_iter().filter(|one| one.listed()).map(|one| (one, 0)).collect(),
            ..JumlahInformasi::default()
        };
        let mut years = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (of_kelas, of_keadaan): (Kelas, KeadaanInformasi) = (read_word(row, 0)?, read_word(row, 1)?);
            let count: u32 = row.get(3)?;
            figures.kelas.iter_mut().filter(|(kelas, _)| *kelas == of_kelas).for_each(|(_, all)| *all += count);
            figures.keadaan.iter_mut().filter(|(one, _)| *one == of_keadaan).for_each(|(_, all)| *all += count);
            years.extend(row.get::<_, Option<i32>>(2)?);
            figures.lama += row.get::<_, u32>(4)?;
        }
        figures.tahun = years.into_iter().rev().collect();
        Ok(figures)
    }
}

/// What a filter asks of a row, words on the list aside.
struct Wanted {
    conditions: String,
    values: Vec<Box<dyn ToSql>>,
}

impl Wanted {
    fn by(filter: &InformasiFilter) -> Self {
        let mut conditions: Vec<&'static str> = vec!["p.tercantum = ?"];
        let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(!filter.ditarik)];
        let mut narrow = |condition, value: Box<dyn ToSql>| {
            conditions.push(condition);
            values.push(value);
        };
        if filter.ditarik
            && let Some(text) = filter.kata.as_deref().map(str::trim).filter(|text| !text.is_empty())
        {
            // An entry off the list has no words: there its title is looked through.
            narrow("instr(lower(p.judul), lower(?)) > 0", Box::new(text.to_owned()));
        }
        if let Some(kelas) = filter.kelas {
            narrow("p.kelas = ?", Box::new(kelas.name()));
        }
        if let Some(unit) = &filter.unit {
            narrow("p.unit = ?", Box::new(unit.clone()));
        }
        if let Some(tahun) = filter.tahun {
            narrow("p.tahun = ?", Box::new(tahun));
        }
        if let Some(keadaan) = filter.keadaan {
            narrow("p.keadaan = ?", Box::new(keadaan.name()));
        }
        if let Some(day) = filter.lama_sebelum {
            narrow("p.diperbarui < ?", Box::new(day.to_string()));
        }
        Self { conditions: conditions.join(" AND "), values }
    }
}
