//! Letters issued, one row a letter: found by day, and by number so that none is given twice. Their pages are attached
//! files.

use chrono::NaiveDate;
use domain::id::{PermohonanId, SuratId};
use domain::permohonan::{Permohonan, Surat};
use domain::surat::JenisSurat;
use rusqlite::params;
use uuid::Uuid;

use crate::column::{read_id, read_word};
use crate::error::Result;
use crate::transaction::{Reader, Tx};

/// A row without the request it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Issued {
    id: Uuid,
    jenis: String,
    n: u32,
    nomor: String,
    tanggal: String,
    sha256: String,
    dibatalkan: bool,
}

impl Issued {
    /// Every letter of a request, by id.
    pub(super) fn all(request: &Permohonan) -> Vec<Self> {
        let mut rows: Vec<_> = request.surat.iter().map(Self::new).collect();
        rows.sort_by_key(|row| row.id);
        rows
    }

    fn new(surat: &Surat) -> Self {
        Self {
            id: surat.id.0,
            jenis: surat.jenis.name().to_owned(),
            n: surat.nomor.n,
            nomor: surat.nomor.teks.clone(),
            tanggal: surat.tanggal.to_string(),
            sha256: surat.sha256.clone(),
            dibatalkan: surat.dibatalkan.is_some(),
        }
    }

    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, 0)?,
            jenis: row.get(1)?,
            n: row.get(2)?,
            nomor: row.get(3)?,
            tanggal: row.get(4)?,
            sha256: row.get(5)?,
            dibatalkan: row.get(6)?,
        })
    }
}

impl Reader<'_> {
    /// Letters of a kind issued on `date` and in force, by number: the request, the letter and its number.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn letters_on(&self, date: NaiveDate, jenis: JenisSurat) -> Result<Vec<(PermohonanId, SuratId, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT permohonan_id, id, nomor FROM surat WHERE dibatalkan = 0 AND tanggal = ?1 AND jenis = ?2 ORDER BY n, id",
        )?;
        let letters = statement.query_map(params![date.to_string(), jenis.name()], |row| {
            Ok((PermohonanId(read_id(row, 0)?), SuratId(read_id(row, 1)?), row.get(2)?))
        })?;
        Ok(letters.collect::<rusqlite::Result<_>>()?)
    }

    /// Letters of a kind issued from `from` to `to`, both included, void ones too, by day and number: the request and the
    /// letter.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn letters_in_period(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        jenis: JenisSurat,
    ) -> Result<Vec<(PermohonanId, SuratId)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT permohonan_id, id FROM surat WHERE jenis = ?3 AND tanggal BETWEEN ?1 AND ?2 ORDER BY tanggal, n, id",
        )?;
        let letters = statement.query_map(params![from.to_string(), to.to_string(), jenis.name()], |row| {
            Ok((PermohonanId(read_id(row, 0)?), SuratId(read_id(row, 1)?)))
        })?;
        Ok(letters.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a letter numbered in the same series as `jenis` carries the number `teks`; a void letter keeps its own.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn letter_number_taken(&self, jenis: JenisSurat, teks: &str) -> Result<bool> {
        let mut statement = self.connection.prepare_cached("SELECT jenis FROM surat WHERE nomor = ?1")?;
        for other in statement.query_map([teks], |row| read_word::<JenisSurat>(row, 0))? {
            if other?.seri() == jenis.seri() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether any request, objection, dispute or complaint as it stands names a letter or an attached file `id`. Reads all of them: to
    /// be asked only of an id under which something is kept.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn names(&self, id: Uuid) -> Result<bool> {
        let mut statement =
            self.connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM permohonan WHERE instr(isi, ?1)) OR EXISTS (SELECT 1 FROM keberatan WHERE instr(isi, ?1)) OR EXISTS (SELECT 1 FROM sengketa WHERE instr(isi, ?1)) OR EXISTS (SELECT 1 FROM pengaduan WHERE instr(isi, ?1))")?;
        Ok(statement.query_row([id.to_string()], |row| row.get(0))?)
    }

    /// The letters of a request as they stand in the table.
    pub(super) fn issued(&self, request: Uuid) -> Result<Vec<Issued>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, jenis, n, nomor, tanggal, sha256, dibatalkan FROM surat WHERE permohonan_id = ?1 ORDER BY id",
        )?;
        let rows = statement.query_map([request.as_bytes()], Issued::read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Writes the letters of a request; nothing when they stand there already.
pub(super) fn put(tx: &Tx<'_>, request: Uuid, rows: &[Issued]) -> Result<()> {
    if tx.issued(request)? == rows {
        return Ok(());
    }
    tx.connection.prepare_cached("DELETE FROM surat WHERE permohonan_id = ?1")?.execute([request.as_bytes()])?;
    let mut statement = tx.connection.prepare_cached(
        "INSERT INTO surat (permohonan_id, id, jenis, n, nomor, tanggal, sha256, dibatalkan) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for row in rows {
        let Issued { id, jenis, n, nomor, tanggal, sha256, dibatalkan } = row;
        statement.execute(params![request.as_bytes(), id.as_bytes(), jenis, n, nomor, tanggal, sha256, dibatalkan])?;
    }
    Ok(())
}
