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

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InformasiPage {
    /// Rows of this page.
    pub rows: Vec<Informasi>,
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

    /// How many rows there are, and the places of a page. Few rows are counted and sorted by the narrow index.
    fn page_without(&self, filter: &InformasiFilter) -> Result<(u32, Vec<i64>)> {
        let Wanted { conditions, values } = Wanted::by(filter);
        let values: Vec<&dyn ToSql> = values.iter().map(Box::as_ref).collect();
        // The narrow index holds neither titles nor units.
        let counted = if filter.unit.is_none() && !(filter.ditarik && filter.kata.is_some()) {
            "informasi_hitung"
        } else {
            filter.path()
        };
        let total: u32 = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM informasi p INDEXED BY {counted} WHERE {conditions}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let Some(page) = Cut::of(total, filter.batas.min(MOST_ROWS), filter.dari_baris) else {
            return Ok((total, Vec::new()));
        };
        let index = if total <= FEW { counted } else { filter.path() };
        let order = page.order;
        let sql = format!(
            "SELECT p.baris FROM informasi p INDEXED BY {index} WHERE {conditions}
             ORDER BY p.judul COLLATE NOCASE {order}, p.baris {order} LIMIT ? OFFSET ?"
        );
        let places = self.places(&sql, &[values.as_slice(), &[&page.limit, &page.offset]].concat())?;
        Ok((total, page.turned(places)))
    }

    /// The same for entries that hold `words`, an expression of FTS5.
    fn page_with(&self, filter: &InformasiFilter, words: &str) -> Result<(u32, Vec<i64>)> {
        let sql = "SELECT rowid FROM informasi_cari WHERE informasi_cari MATCH ?1 ORDER BY rowid";
        let found = self.places(sql, &[&words])?;
        let Wanted { conditions, values } = Wanted::by(filter);
        let mut values: Vec<&dyn ToSql> = values.iter().map(Box::as_ref).collect();
        let limit = filter.batas.min(MOST_ROWS);
        let (offset, index) = (filter.dari_baris as usize, filter.path());
        if found.len() > FEW as usize && values.len() == 1 {
            // Many, and nothing else is asked of them: the list is walked through no further than the page, from its
            // nearer end.
            let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
            let Some(page) = Cut::of(total, limit, filter.dari_baris) else { return Ok((total, Vec::new())) };
            let order = page.order;
            let sql = format!(
                "SELECT p.baris FROM informasi p INDEXED BY {index} WHERE {conditions}
                 ORDER BY p.judul COLLATE NOCASE {order}, p.baris {order}"
            );
            let mut statement = self.connection.prepare_cached(&sql)?;
            let walked = statement.query_map(values.as_slice(), |row| row.get(0))?;
            let met = walked
                .filter(|place| place.as_ref().is_ok_and(|place| found.binary_search(place).is_ok()) || place.is_err());
            let places = met.skip(page.offset as usize).take(page.limit as usize).collect::<rusqlite::Result<_>>()?;
            return Ok((total, page.turned(places)));
        }
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
            let sql = format!("SELECT p.baris FROM informasi p INDEXED BY {index} WHERE {conditions} {order}");
            let mut places = self.places(&sql, &values)?;
            places.retain(|place| found.binary_search(place).is_ok());
            places
        };
        let total = u32::try_from(places.len()).unwrap_or(u32::MAX);
        Ok((total, places.into_iter().skip(offset).take(limit as usize).collect()))
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

/// A page cut out of the list from its nearer end: the last one costs no more than the first.
struct Cut {
    order: &'static str,
    limit: u32,
    offset: u32,
}

impl Cut {
    /// None when nothing stands on the page.
    fn of(total: u32, limit: u32, from: u32) -> Option<Self> {
        let limit = limit.min(total.saturating_sub(from));
        let after = total.saturating_sub(from).saturating_sub(limit);
        let (order, offset) = if after < from { ("DESC", after) } else { ("ASC", from) };
        (limit > 0).then_some(Self { order, limit, offset })
    }

    /// The rows it gave, in the order of the list.
    fn turned(&self, mut places: Vec<i64>) -> Vec<i64> {
        if self.order == "DESC" {
            places.reverse();
        }
        places
    }
}

impl InformasiFilter {
    /// The index that holds the titles in order.
    fn path(&self) -> &'static str {
        if self.unit.is_some() { "informasi_unit" } else { "informasi_saringan" }
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
