//! A page of disputes: filtered, sorted and cut in SQL; found by their number, or by the words of their objection.

use chrono::NaiveDate;
use domain::id::SengketaId;
use domain::pemohon::Identitas;
use domain::sengketa::{KeadaanSengketa, Sengketa};
use rusqlite::{OptionalExtension, ToSql};

use crate::cari::Query;
use crate::column::read_json;
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
const MOST_ROWS: u32 = 100;

/// Which disputes a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SengketaFilter {
    /// Part of the commission's number, or words of the objection: number, name, information; a NIK of 16 digits.
    pub kata: Option<String>,
    /// Where they stand.
    pub keadaan: Option<KeadaanSengketa>,
    /// Open, or closed.
    pub terbuka: Option<bool>,
    /// Open and due before this day.
    pub lewat: Option<NaiveDate>,
    /// Rows on the page, at most 100; 0 asks for the total alone.
    pub batas: u32,
    /// Rows to pass over.
    pub dari_baris: u32,
}

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SengketaPage {
    /// Rows of this page.
    pub rows: Vec<SengketaRow>,
    /// Rows of all pages.
    pub total: u32,
}

/// A dispute with the name of the applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SengketaRow {
    /// The dispute.
    pub sengketa: Sengketa,
    /// Name of the applicant; none when the identity was erased.
    pub nama: Option<String>,
}

impl SengketaRow {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { sengketa: read_json(row, 0)?, nama: row.get(1)? })
    }
}

/// What a [`SengketaRow`] is read from.
const SHOWN: &str = "SELECT s.isi, o.nama FROM sengketa s LEFT JOIN keberatan k ON k.id = s.keberatan_id
                     LEFT JOIN pemohon o ON o.id = k.pemohon_id";

impl Reader<'_> {
    /// Lines of a list for disputes, in the order given; what is not there is left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sengketa_rows_of(&self, disputes: &[SengketaId]) -> Result<Vec<SengketaRow>> {
        let mut statement = self.connection.prepare_cached(&format!("{SHOWN} WHERE s.id = ?1"))?;
        let mut rows = Vec::with_capacity(disputes.len());
        for id in disputes {
            rows.extend(statement.query_row([id.0.as_bytes()], SengketaRow::read).optional()?);
        }
        Ok(rows)
    }

    /// Disputes brought from `from` to `to`, both included, void ones too, by day; with who asked, none when erased.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn sengketa_in_period(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<(Sengketa, Option<Identitas>)>> {
        let sql = "SELECT s.isi, o.identitas IS NOT NULL, o.identitas FROM sengketa s
                   LEFT JOIN keberatan k ON k.id = s.keberatan_id LEFT JOIN pemohon o ON o.id = k.pemohon_id
                   WHERE s.tanggal BETWEEN ?1 AND ?2 ORDER BY s.tanggal, s.baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([from.to_string(), to.to_string()], |row| {
            let identitas = if row.get(1)? { Some(read_json(row, 2)?) } else { None };
            Ok((read_json(row, 0)?, identitas))
        })?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// One page of disputes, the one brought last first. Whatever text is asked for, it is never an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_sengketa(&self, filter: &SengketaFilter) -> Result<SengketaPage> {
        let mut conditions: Vec<&'static str> = vec!["TRUE"];
        let mut bound: Vec<Box<dyn ToSql>> = Vec::new();
        let typed = filter.kata.as_deref().map(str::trim).unwrap_or_default();
        match Query::new(typed) {
            Query::Blank => {}
            Query::Nothing => conditions.push("FALSE"),
            Query::Nik(nik) => {
                conditions.push(
                    "s.keberatan_id IN (SELECT k.id FROM keberatan k JOIN pemohon o ON o.id = k.pemohon_id WHERE o.nik_hmac = ?)",
                );
                bound.push(Box::new(self.hashed_nik(&nik)));
            }
            Query::Words(words) => {
                conditions.push(
                    "(instr(lower(s.nomor), lower(?)) > 0 OR s.keberatan_id IN (SELECT k.id FROM keberatan k WHERE k.baris IN
                      (SELECT rowid FROM keberatan_cari WHERE keberatan_cari MATCH ?)))",
                );
                bound.push(Box::new(typed.to_owned()));
                bound.push(Box::new(words));
            }
        }
        if let Some(keadaan) = filter.keadaan {
            conditions.push("s.keadaan = ?");
            bound.push(Box::new(keadaan.name()));
        }
        if let Some(terbuka) = filter.terbuka {
            conditions.push("s.terbuka = ?");
            bound.push(Box::new(terbuka));
        }
        if let Some(today) = filter.lewat {
            conditions.push("s.terbuka = 1 AND s.jatuh_tempo < ?");
            bound.push(Box::new(today.to_string()));
        }
        let wanted = conditions.join(" AND ");
        let values: Vec<&dyn ToSql> = bound.iter().map(Box::as_ref).collect();
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM sengketa s WHERE {wanted}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let sql = format!(
            "SELECT s.baris FROM sengketa s WHERE {wanted} ORDER BY s.tanggal DESC, s.baris DESC LIMIT ? OFFSET ?"
        );
        let (limit, offset) = (filter.batas.min(MOST_ROWS), filter.dari_baris);
        let places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        let sql = format!("{SHOWN} WHERE s.baris = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = places.iter().map(|place| Ok(statement.query_row([place], SengketaRow::read)?));
        Ok(SengketaPage { rows: rows.collect::<Result<_>>()?, total })
    }
}
