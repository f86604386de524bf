//! A page of requests: filtered, sorted and cut in SQL, names joined from where they may be erased.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::id::{AkunId, PermohonanId};
use domain::pemohon::JenisPemohon;
use domain::permohonan::{Keadaan, Saluran};
use rusqlite::ToSql;

use super::waiting::AT_UNIT;
use crate::cari::Query;
use crate::column::{read_date, read_date_or_none, read_id, read_instant, read_word, read_word_or_none, word};
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
pub(super) const MOST_ROWS: u32 = 100;

/// Which requests a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of number, name or information; a NIK of 16 digits. Blank asks for all.
    pub kata: Option<String>,
    /// Where they stand.
    pub keadaan: Option<Keadaan>,
    /// Whoever was written into the register on this day or before and is still unchecked counts as complete.
    pub lewat_periksa: Option<NaiveDate>,
    /// Open, or closed.
    pub terbuka: Option<bool>,
    /// Waiting for the reply of this unit.
    pub unit: Option<String>,
    /// Registered by this officer.
    pub petugas: Option<AkunId>,
    /// How they came.
    pub saluran: Option<Saluran>,
    /// Who asks.
    pub jenis: Option<JenisPemohon>,
    /// Received on this day or later.
    pub dari: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub sampai: Option<NaiveDate>,
    /// In which order.
    pub urut: Order,
    /// Rows on the page, at most 100; 0 asks for the total alone.
    pub batas: u32,
    /// Rows to pass over.
    pub dari_baris: u32,
}

/// In which order a list shows requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// Received last first.
    #[default]
    Terbaru,
    /// Received first first.
    Terlama,
    /// Due first first.
    JatuhTempo,
    /// By name.
    Nama,
}

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Rows of this page.
    pub rows: Vec<Row>,
    /// Rows of all pages.
    pub total: u32,
}

/// What a list shows of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The request.
    pub id: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// When it was received.
    pub diterima: DateTime<FixedOffset>,
    /// Name of the applicant; none when the identity was erased.
    pub nama: Option<String>,
    /// Kind of applicant; none where an old register does not say.
    pub jenis: Option<JenisPemohon>,
    /// All that was asked, in one text.
    pub rincian: String,
    /// The day by which the desk must act next, none when no clock of the desk's runs; of a closed request the last one.
    pub jatuh_tempo: Option<NaiveDate>,
    /// Last day if extended; none where no deadline was set.
    pub perpanjangan: Option<NaiveDate>,
    /// Where it stands, as recorded.
    pub keadaan: Keadaan,
    /// The day it was written into the register.
    pub dicatat: NaiveDate,
    /// How it came; none where an old register does not say.
    pub saluran: Option<Saluran>,
    /// Who registered it.
    pub petugas: Option<AkunId>,
}

/// What lists are filtered and sorted from: one index with all that takes. Left to itself SQLite reads the wide rows
/// through whichever narrower index fits one of the conditions: a second for each page at 100,000 requests.
const LISTED: &str = "permohonan p INDEXED BY permohonan_saringan";

/// All of them by their deadline: what [`Order::JatuhTempo`] asks for is read off, not sorted.
const DUE: &str = "permohonan p INDEXED BY permohonan_menurut_tempo";

/// Those that wait for a unit, or hold a rare word, are few, and found by their id: reading past all the others would take
/// longer.
const FOUND: &str = "permohonan p";

/// How many hold a word.
const HOLDING: &str = "SELECT count(*) FROM cari WHERE cari MATCH ?1";

/// Requests with a word that are still few.
const FEW: u32 = 2_000;

/// One row by its place.
pub(super) const ROW: &str =
    "SELECT p.id, p.nomor, p.diterima_ms, p.diterima_min, o.nama, p.jenis, p.rincian, p.jatuh_tempo, p.perpanjangan,
        p.keadaan, p.saluran, p.petugas, p.dicatat
    FROM permohonan p LEFT JOIN pemohon o ON o.id = p.pemohon_id WHERE p.baris = ?1";

impl Row {
    /// Reads the columns of [`ROW`].
    pub(super) fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: PermohonanId(read_id(row, 0)?),
            nomor: row.get(1)?,
            diterima: read_instant(row, 2)?,
            nama: row.get(4)?,
            jenis: read_word_or_none(row, 5)?,
            rincian: row.get(6)?,
            jatuh_tempo: read_date_or_none(row, 7)?,
            perpanjangan: read_date_or_none(row, 8)?,
            keadaan: read_word(row, 9)?,
            saluran: read_word_or_none(row, 10)?,
            petugas: row.get::<_, Option<[u8; 16]>>(11)?.map(|id| AkunId(uuid::Uuid::from_bytes(id))),
            dicatat: read_date(row, 12)?,
        })
    }
}

impl Order {
    /// Sorts `p`, with the row's place as the last word so that pages never overlap.
    fn clause(self) -> &'static str {
        match self {
            Self::Terbaru => "p.diterima_ms DESC, p.baris DESC",
            Self::Terlama => "p.diterima_ms, p.baris",
            Self::JatuhTempo => "p.jatuh_tempo IS NULL, p.jatuh_tempo, p.baris",
            Self::Nama => "coalesce(o.nama, '') COLLATE NOCASE, p.baris",
        }
    }

    /// Whether sorting needs the name.
    fn join(self) -> &'static str {
        match self {
            Self::Terbaru | Self::Terlama | Self::JatuhTempo => "",
            Self::Nama => " LEFT JOIN pemohon o ON o.id = p.pemohon_id",
        }
    }
}

impl Reader<'_> {
    /// One page of requests. Whatever text is asked for, it is never an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list(&self, filter: &Filter) -> Result<Page> {
        let mut conditions: Vec<&'static str> = Vec::new();
        let mut bound: Vec<Box<dyn ToSql>> = Vec::new();
        let mut words = None;
        let mut narrow = |condition, value: Option<Box<dyn ToSql>>| {
            conditions.push(condition);
            bound.extend(value);
        };
        match filter.kata.as_deref().map_or(Query::Blank, Query::new) {
            Query::Blank => {}
            Query::Nothing => narrow("FALSE", None),
            Query::Nik(nik) => narrow(
                "p.pemohon_id IN (SELECT id FROM pemohon WHERE nik_hmac = ?)",
                Some(Box::new(self.hashed_nik(&nik))),
            ),
            Query::Words(found) => {
                words = Some(found.clone());
                narrow("p.baris IN (SELECT rowid FROM cari WHERE cari MATCH ?)", Some(Box::new(found)));
            }
        }
        match (filter.keadaan, filter.lewat_periksa) {
            (None, _) => {}
            (Some(Keadaan::Terdaftar), Some(missed)) => {
                narrow("p.keadaan = 'terdaftar' AND p.dicatat > ?", Some(Box::new(missed.to_string())));
            }
            (Some(Keadaan::Diproses), Some(missed)) => narrow(
                "(p.keadaan = 'diproses' OR p.keadaan = 'terdaftar' AND p.dicatat <= ?)",
                Some(Box::new(missed.to_string())),
            ),
            (Some(keadaan), _) => narrow("p.keadaan = ?", Some(Box::new(keadaan.name()))),
        }
        if let Some(terbuka) = filter.terbuka {
            narrow("p.terbuka = ?", Some(Box::new(terbuka)));
        }
        if let Some(unit) = &filter.unit {
            narrow(AT_UNIT, Some(Box::new(unit.clone())));
        }
        if let Some(petugas) = filter.petugas {
            narrow("p.petugas = ?", Some(Box::new(petugas.0.into_bytes())));
        }
        if let Some(saluran) = &filter.saluran {
            narrow("p.saluran = ?", Some(Box::new(word(saluran)?)));
        }
        if let Some(jenis) = &filter.jenis {
            narrow("p.jenis = ?", Some(Box::new(word(jenis)?)));
        }
        if let Some(dari) = filter.dari {
            narrow("p.tanggal >= ?", Some(Box::new(dari.to_string())));
        }
        if let Some(sampai) = filter.sampai {
            narrow("p.tanggal <= ?", Some(Box::new(sampai.to_string())));
        }
        let wanted = if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };

        let values: Vec<&dyn ToSql> = bound.iter().map(Box::as_ref).collect();
        // How many hold the word is known without looking at one of them.
        let with_word: Option<u32> = match words {
            Some(words) => Some(self.connection.prepare_cached(HOLDING)?.query_row([words], |row| row.get(0))?),
            None => None,
        };
        // Only a word, or nothing: whatever stands first in the order is soon found.
        let plain = conditions.len() == usize::from(with_word.is_some());
        let table = if filter.unit.is_some() || with_word.is_some_and(|with_word| with_word <= FEW) {
            FOUND
        } else if plain && filter.urut == Order::JatuhTempo {
            DUE
        } else {
            LISTED
        };
        let total = match with_word {
            Some(with_word) if plain => with_word,
            _ => self
                .connection
                .prepare_cached(&format!("SELECT count(*) FROM {table}{wanted}"))?
                .query_row(values.as_slice(), |row| row.get(0))?,
        };
        let (limit, offset) = (filter.batas.min(MOST_ROWS), filter.dari_baris);
        let sql = format!(
            "SELECT p.baris FROM {table}{}{wanted} ORDER BY {} LIMIT ? OFFSET ?",
            filter.urut.join(),
            filter.urut.clause()
        );
        let places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        Ok(Page { rows: self.rows_at(&places)?, total })
    }
}
