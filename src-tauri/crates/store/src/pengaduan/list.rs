//! A page of complaints: filtered, sorted and cut in SQL. Names are joined from where they may be erased, and never those of
//! confidential reporters.

use chrono::NaiveDate;
use domain::id::AkunId;
use domain::pengaduan::{KeadaanPengaduan, KelasPengaduan, Pengaduan, SaluranPengaduan};
use rusqlite::ToSql;

use crate::cari::Query;
use crate::column::{read_json, word};
use crate::error::Result;
use crate::transaction::Reader;

/// Most rows a page holds.
const MOST_ROWS: u32 = 100;

/// Which complaints a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PengaduanFilter {
    /// Words of number, subject, text or name; a NIK of 16 digits. Blank asks for all.
    pub kata: Option<String>,
    /// Whether words may find what is confidential.
    pub cari_rahasia: bool,
    /// Where they stand.
    pub keadaan: Option<KeadaanPengaduan>,
    /// Open, or closed.
    pub terbuka: Option<bool>,
    /// Open and due before this day.
    pub lewat: Option<NaiveDate>,
    /// Not answered by its day, or answered after it, as of this day.
    pub terlambat: Option<NaiveDate>,
    /// Not void.
    pub berlaku: bool,
    /// Of this class.
    pub kelas: Option<KelasPengaduan>,
    /// Through this channel.
    pub saluran: Option<SaluranPengaduan>,
    /// Passed to this unit last; empty: to none.
    pub unit: Option<String>,
    /// Answered, or not.
    pub dijawab: Option<bool>,
    /// Registered by this officer.
    pub petugas: Option<AkunId>,
    /// Received on this day or later.
    pub dari: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub sampai: Option<NaiveDate>,
    /// In which order.
    pub urut: PengaduanOrder,
    /// Rows on the page, at most 100; 0 asks for the total alone.
    pub batas: u32,
    /// Rows to pass over.
    pub dari_baris: u32,
}

/// In which order a list shows complaints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PengaduanOrder {
    /// Received last first.
    #[default]
    Terbaru,
    /// Received first first.
    Terlama,
    /// Due first first.
    JatuhTempo,
}

impl PengaduanOrder {
    /// Sorts `p`, with the row's place as the last word so that pages never overlap.
    fn clause(self) -> &'static str {
        match self {
            Self::Terbaru => "p.diterima_ms DESC, p.baris DESC",
            Self::Terlama => "p.diterima_ms, p.baris",
            Self::JatuhTempo => "p.jatuh_tempo IS NULL, p.jatuh_tempo, p.baris",
        }
    }
}

/// One page and how many rows there are in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PengaduanPage {
    /// Rows of this page.
    pub rows: Vec<PengaduanRow>,
    /// Rows of all pages.
    pub total: u32,
}

/// A complaint with the name of whoever made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PengaduanRow {
    /// The complaint.
    pub pengaduan: Pengaduan,
    /// Their name; none when anonymous, confidential or erased.
    pub nama: Option<String>,
}

impl PengaduanFilter {
    /// Conditions over `pengaduan p`, and the values bound in them.
    fn conditions(&self, reader: &Reader<'_>) -> Result<(String, Vec<Box<dyn ToSql>>)> {
        let mut conditions: Vec<&'static str> = vec!["TRUE"];
        let mut bound: Vec<Box<dyn ToSql>> = Vec::new();
        let mut narrow = |condition, value: Option<Box<dyn ToSql>>| {
            conditions.push(condition);
            bound.extend(value);
        };
        let query = self.kata.as_deref().map_or(Query::Blank, Query::new);
        if !self.cari_rahasia && !matches!(query, Query::Blank) {
            narrow("p.rahasia = 0", None);
        }
        match query {
            Query::Blank => {}
            Query::Nothing => narrow("FALSE", None),
            Query::Nik(nik) => narrow(
                // Not even whoever may read a confidential complaint finds its reporter by a number: that takes a reason.
                "p.rahasia = 0 AND p.pemohon_id IN (SELECT id FROM pemohon WHERE nik_hmac = ?)",
                Some(Box::new(reader.hashed_nik(&nik))),
            ),
            Query::Words(words) => narrow(
                "p.baris IN (SELECT rowid FROM pengaduan_cari WHERE pengaduan_cari MATCH ?)",
                Some(Box::new(words)),
            ),
        }
        if let Some(keadaan) = self.keadaan {
            narrow("p.keadaan = ?", Some(Box::new(keadaan.name())));
        }
        if let Some(terbuka) = self.terbuka {
            narrow("p.terbuka = ?", Some(Box::new(terbuka)));
        }
        if let Some(today) = self.lewat {
            narrow("p.terbuka = 1 AND p.jatuh_tempo < ?", Some(Box::new(today.to_string())));
        }
        if let Some(today) = self.terlambat {
            narrow(
                "p.keadaan <> 'dibatalkan' AND coalesce(p.dijawab, p.berakhir, ?) > p.batas_jawaban",
                Some(Box::new(today.to_string())),
            );
        }
        if self.berlaku {
            narrow("p.keadaan <> 'dibatalkan'", None);
        }
        if let Some(kelas) = self.kelas {
            narrow("p.kelas = ?", Some(Box::new(kelas.name())));
        }
        if let Some(saluran) = self.saluran {
            narrow("p.saluran = ?", Some(Box::new(word(&saluran)?)));
        }
        if let Some(unit) = &self.unit {
            narrow("p.unit = ?", Some(Box::new(unit.clone())));
        }
        match self.dijawab {
            Some(true) => narrow("p.dijawab IS NOT NULL", None),
            Some(false) => narrow("p.dijawab IS NULL", None),
            None => {}
        }
        if let Some(petugas) = self.petugas {
            narrow("p.petugas = ?", Some(Box::new(petugas.0.into_bytes())));
        }
        if let Some(dari) = self.dari {
            narrow("p.tanggal >= ?", Some(Box::new(dari.to_string())));
        }
        if let Some(sampai) = self.sampai {
            narrow("p.tanggal <= ?", Some(Box::new(sampai.to_string())));
        }
        Ok((conditions.join(" AND "), bound))
    }
}

impl Reader<'_> {
    /// One page of complaints. Whatever text is asked for, it is never an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn list_pengaduan(&self, filter: &PengaduanFilter) -> Result<PengaduanPage> {
        let (wanted, bound) = filter.conditions(self)?;
        let values: Vec<&dyn ToSql> = bound.iter().map(Box::as_ref).collect();
        let total = self
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM pengaduan p WHERE {wanted}"))?
            .query_row(values.as_slice(), |row| row.get(0))?;
        let sql = format!(
            "SELECT p.baris FROM pengaduan p WHERE {wanted} ORDER BY {} LIMIT ? OFFSET ?",
            filter.urut.clause()
        );
        let (limit, offset) = (filter.batas.min(MOST_ROWS), filter.dari_baris);
        let places = self.places(&sql, &[values.as_slice(), &[&limit, &offset]].concat())?;
        let sql = "SELECT p.isi, o.nama FROM pengaduan p LEFT JOIN pemohon o ON o.id = p.pemohon_id AND p.rahasia = 0
                   WHERE p.baris = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok(PengaduanRow { pengaduan: read_json(row, 0)?, nama: row.get(1)? });
        let rows = places.iter().map(|place| Ok(statement.query_row([place], read)?));
        Ok(PengaduanPage { rows: rows.collect::<Result<_>>()?, total })
    }
}
