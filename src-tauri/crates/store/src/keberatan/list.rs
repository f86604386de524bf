//! A page of objections: filtered, sorted and cut in SQL, names joined from where they may be erased.

use chrono::NaiveDate;
use domain::id::{AkunId, KeberatanId, PermohonanId};
use domain::keberatan::{AlasanKeberatan, HasilKeberatan, KeadaanKeberatan, Keberatan};
use rusqlite::{OptionalExtension, ToSql};

use crate::cari::Query;
use crate::column::read_json;
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
const MOST_ROWS: u32 = 100;

/// Which objections a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeberatanFilter {
    /// Words of number, name or information; a NIK of 16 digits. Blank asks for all.
    pub kata: Option<String>,
    /// Where they stand.
    pub keadaan: Option<KeadaanKeberatan>,
    /// Open, or closed.
    pub terbuka: Option<bool>,
    /// Open and due before this day.
    pub lewat: Option<NaiveDate>,
    /// Raising this ground.
    pub alasan: Option<AlasanKeberatan>,
    /// Decided so.
    pub hasil: Option<HasilKeberatan>,
    /// Over this request.
    pub permohonan: Option<PermohonanId>,
    /// Registered by this officer.
    pub petugas: Option<AkunId>,
    /// Received on this day or later.
    pub dari: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub sampai: Option<NaiveDate>,
    /// In which order.
    pub urut: KeberatanOrder,
    /// Rows on the page, at most 100; 0 asks for the total alone.
    pub batas: u32,
    /// Rows to pass over.
    pub dari_baris: u32,
}

/// In which order a list shows objections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum KeberatanOrder {
    /// Received last first.
    #[default]
    Terbaru,
    /// Received first first.
    Terlama,
    /// Due first first.
    JatuhTempo,
}

impl KeberatanOrder {
    /// Sorts `k`, with the row's place as the last word so that pages never overlap.
    fn clause(self) -> &'static str {
        match self {
            Self::Terbaru => "k.diterima_ms DESC, k.baris DESC",
            Self::Terlama => "k.diterima_ms, k.baris",
            Self::JatuhTempo => "k.jatuh_tempo IS NULL, k.jatuh_tempo, k.baris",
        }
    }
}

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeberatanPage {
    /// Rows of this page.
    pub rows: Vec<KeberatanRow>,
    /// Rows of all pages.
    pub total: u32,
}

/// An objection with the name of its applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeberatanRow {
    /// The objection.
    pub keberatan: Keberatan,
    /// Name of the applicant; none when the identity was erased.
    pub nama: Option<String>,
}

impl KeberatanRow {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { keberatan: read_json(row, 0)?, nama: row.get(1)? })
    }
}

/// What a [`KeberatanRow`] is read from.
const SHOWN: &str = "SELECT k.isi, o.nama FROM keberatan k LEFT JOIN pemohon o ON o.id = k.pemohon_id";

impl Reader<'_> {
    /// Lines of a list for objections, in the order given; what is not there is left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan_rows_of(&self, objections: &[KeberatanId]) -> Result<Vec<KeberatanRow>> {
        let mut statement = self.connection.prepare_cached(&format!("{SHOWN} WHERE k.id = ?1"))?;
        let mut rows = Vec::with_capacity(objections.len());
        for id in objections {
            rows.extend(statement.query_row([id.0.as_bytes()], KeberatanRow::read).optional()?);
        }
        Ok(rows)
    }

    /// One page of objections. Whatever text is asked for, it is never an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_keberatan(&self, filter: &KeberatanFilter) -> Result<KeberatanPage> {
        let mut conditions: Vec<&'static str> = vec!["TRUE"];
        let mut bound: Vec<Box<dyn ToSql>> = Vec::new();
        let mut narrow = |condition, value: Option<Box<dyn ToSql>>| {
            conditions.push(condition);
            bound.extend(value);
        };
        match filter.kata.as_deref().map_or(Query::Blank, Query::new) {
            Query::Blank => {}
            Query::Nothing => narrow("FALSE", None),
            Query::Nik(nik) => narrow(
                "k.pemohon_id IN (SELECT id FROM pemohon WHERE nik_hmac = ?)",
                Some(Box::new(self.hashed_nik(&nik))),
            ),
            Query::Words(words) => narrow(
                "k.baris IN (SELECT rowid FROM keberatan_cari WHERE keberatan_cari MATCH ?)",
                Some(Box::new(words)),
            ),
        }
        if let Some(keadaan) = filter.keadaan {
            narrow("k.keadaan = ?", Some(Box::new(keadaan.name())));
        }
        if let Some(terbuka) = filter.terbuka {
            narrow("k.terbuka = ?", Some(Box::new(terbuka)));
        }
        if let Some(today) = filter.lewat {
            narrow("k.terbuka = 1 AND k.jatuh_tempo < ?", Some(Box::new(today.to_string())));
        }
        if let Some(alasan) = filter.alasan {
            narrow("instr(k.alasan, ?) > 0", Some(Box::new(alasan.huruf().to_string())));
        }
        if let Some(hasil) = filter.hasil {
            narrow("k.hasil = ?", Some(Box::new(hasil.name())));
        }
        if let Some(permohonan) = filter.permohonan {
            narrow("k.permohonan_id = ?", Some(Box::new(permohonan.0.into_bytes())));
        }
        if let Some(petugas) = filter.petugas {
            narrow("k.petugas = ?", Some(Box::new(petugas.0.into_bytes())));
        }
        if let Some(dari) = filter.dari {
            narrow("k.tanggal >= ?", Some(Box::new(dari.to_string())));
        }
        if let Some(sampai) = filter.sampai {
            narrow("k.tanggal <= ?", Some(Box::new(sampai.to_string())));
        }
        let wanted = conditions.join(" AND ");
        let values: Vec<&dyn ToSql> = bound.iter().map(Box::as_ref).collect();
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM keberatan k WHERE {wanted}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let sql = format!(
            "SELECT k.baris FROM keberatan k WHERE {wanted} ORDER BY {} LIMIT ? OFFSET ?",
            filter.urut.clause()
        );
        let (limit, offset) = (filter.batas.min(MOST_ROWS), filter.dari_baris);
        let places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        let sql = format!("{SHOWN} WHERE k.baris = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = places.iter().map(|place| Ok(statement.query_row([place], KeberatanRow::read)?));
        Ok(KeberatanPage { rows: rows.collect::<Result<_>>()?, total })
    }
}
