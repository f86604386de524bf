//! A page of exemptions: filtered, sorted and cut in SQL. Those that end soonest come first.

use chrono::NaiveDate;
use domain::pengecualian::{Huruf, KeadaanPengecualian, Pengecualian};
use rusqlite::ToSql;

use crate::cari::Query;
use crate::column::read_json;
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
const MOST_ROWS: u32 = 100;

/// Which exemptions a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PengecualianFilter {
    /// Words of what is closed or of the unit. Blank asks for all.
    pub kata: Option<String>,
    /// How far they have come; none for all but those recorded in error.
    pub keadaan: Option<KeadaanPengecualian>,
    /// Only those tested or set.
    pub sudah_ditutup: bool,
    /// Resting on this letter of art. 17.
    pub huruf: Option<Huruf>,
    /// Held by this unit.
    pub unit: Option<String>,
    /// Ending on this day or earlier.
    pub berakhir_sampai: Option<NaiveDate>,
    /// Ending on this day or later, or never.
    pub berakhir_sejak: Option<NaiveDate>,
    /// Only those a ruling in force opens and the office has not opened yet.
    pub putusan_membuka: bool,
    /// To be looked at again on this day or earlier.
    pub tinjau_sampai: Option<NaiveDate>,
    /// Rows on the page, at most 100; 0 asks for the total alone.
    pub batas: u32,
    /// Rows to pass over.
    pub dari_baris: u32,
}

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PengecualianPage {
    /// Rows of this page.
    pub rows: Vec<Pengecualian>,
    /// Rows of all pages.
    pub total: u32,
}

impl Reader<'_> {
    /// One page of exemptions. Whatever text is asked for, it is never an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_pengecualian(&self, filter: &PengecualianFilter) -> Result<PengecualianPage> {
        let mut conditions: Vec<&'static str> = Vec::new();
        let mut bound: Vec<Box<dyn ToSql>> = Vec::new();
        let mut narrow = |condition, value: Option<Box<dyn ToSql>>| {
            conditions.push(condition);
            bound.extend(value);
        };
        match filter.keadaan {
            Some(keadaan) => narrow("p.keadaan = ?", Some(Box::new(keadaan.name()))),
            None => narrow("p.keadaan <> 'ditarik'", None),
        }
        if filter.sudah_ditutup {
            narrow("p.keadaan IN ('diuji', 'ditetapkan')", None);
        }
        match filter.kata.as_deref().map_or(Query::Blank, Query::new) {
            Query::Blank => {}
            Query::Nothing | Query::Nik(_) => narrow("FALSE", None),
            Query::Words(words) => narrow(
                "p.baris IN (SELECT rowid FROM pengecualian_cari WHERE pengecualian_cari MATCH ?)",
                Some(Box::new(words)),
            ),
        }
        if let Some(huruf) = filter.huruf {
            narrow("instr(p.huruf, ?) > 0", Some(Box::new(huruf.letter().to_string())));
        }
        if let Some(unit) = &filter.unit {
            narrow("p.unit = ?", Some(Box::new(unit.clone())));
        }
        if let Some(day) = filter.berakhir_sampai {
            narrow("p.berakhir <= ?", Some(Box::new(day.to_string())));
        }
        if let Some(day) = filter.berakhir_sejak {
            narrow("(p.berakhir IS NULL OR p.berakhir >= ?)", Some(Box::new(day.to_string())));
        }
        if let Some(day) = filter.tinjau_sampai {
            narrow("p.tinjau <= ?", Some(Box::new(day.to_string())));
        }
        if filter.putusan_membuka {
            narrow(
                "p.keadaan NOT IN ('dibuka', 'ditarik') AND p.id IN (SELECT pengecualian FROM sengketa_membuka WHERE pengecualian IS NOT NULL)",
                None,
            );
        }
        let wanted = conditions.join(" AND ");
        let values: Vec<&dyn ToSql> = bound.iter().map(Box::as_ref).collect();
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM pengecualian p WHERE {wanted}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let sql = format!(
            "SELECT p.baris FROM pengecualian p WHERE {wanted}
             ORDER BY p.berakhir IS NULL, p.berakhir, p.informasi COLLATE NOCASE, p.baris LIMIT ? OFFSET ?"
        );
        let (limit, offset) = (filter.batas.min(MOST_ROWS), filter.dari_baris);
        let places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        let mut statement = self.connection.prepare_cached("SELECT isi FROM pengecualian WHERE baris = ?1")?;
        let rows = places.iter().map(|place| Ok(statement.query_row([place], |row| read_json(row, 0))?));
        Ok(PengecualianPage { rows: rows.collect::<Result<_>>()?, total })
    }
}
