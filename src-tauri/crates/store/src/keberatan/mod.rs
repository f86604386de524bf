//! Objections as they stand: folded from the journal, found by id, number or request, listed by page, told by period.

mod fakta;
mod lama;
mod list;
mod period;
mod projected;

use domain::id::{KeberatanId, PemohonId, PermohonanId};
use domain::keberatan::Keberatan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::cari;
use crate::column::{read_id, read_json};
use crate::error::{Result, StoreError};
use crate::transaction::{Reader, Tx};

pub use list::{KeberatanFilter, KeberatanOrder, KeberatanPage, KeberatanRow};
pub use period::KeberatanRegisterRow;
pub(crate) use projected::{Letter, Projected};

/// The index objections are found by.
pub(crate) const INDEX: &str = "keberatan_cari";

impl Reader<'_> {
    /// One objection.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan(&self, id: KeberatanId) -> Result<Option<Keberatan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM keberatan WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The objection under a number, written exactly as on the receipt. One that this desk numbered goes before those of old
    /// registers, which may bear a number twice; of these the one taken over last.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan_by_nomor(&self, nomor: &str) -> Result<Option<Keberatan>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT isi FROM keberatan WHERE nomor = ?1 ORDER BY lama, baris DESC LIMIT 1")?;
        Ok(statement.query_row([nomor], |row| read_json(row, 0)).optional()?)
    }

    /// Objections over a request, oldest first, void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn keberatan_of(&self, permohonan: PermohonanId) -> Result<Vec<Keberatan>> {
        let sql = "SELECT isi FROM keberatan WHERE permohonan_id = ?1 ORDER BY baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([permohonan.0.as_bytes()], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Every open objection, by deadline.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_keberatan(&self) -> Result<Vec<KeberatanId>> {
        let sql = "SELECT id FROM keberatan WHERE terbuka = 1 ORDER BY jatuh_tempo IS NULL, jatuh_tempo, baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([], |row| read_id(row, 0).map(KeberatanId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether an answer under this number was ever issued.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn answer_number_taken(&self, nomor: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM keberatan_surat WHERE nomor = ?1)";
        Ok(self.connection.prepare_cached(sql)?.query_row([nomor], |row| row.get(0))?)
    }

    /// The objection's rows as the journal tells them; `None` when nothing registered it.
    pub(crate) fn folded_keberatan(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(&self.stream_of(id)?)
    }

    /// The objection's rows as they stand, with its place.
    pub(crate) fn projected_keberatan(&self, id: Uuid) -> Result<Option<(i64, Projected)>> {
        let sql = format!("SELECT baris, {} FROM keberatan WHERE id = ?1", projected::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Projected::read(row, 1)?));
        let Some((place, mut row)) = statement.query_row([id.as_bytes()], read).optional()? else {
            return Ok(None);
        };
        let sql = "SELECT id, nomor, tanggal, dibatalkan FROM keberatan_surat WHERE keberatan_id = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        row.surat = statement.query_map([id.as_bytes()], Letter::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(Some((place, row)))
    }

    /// The words an objection is to be found by, now: what it is about, and what happened in the applicant's words.
    pub(crate) fn words_of_keberatan(&self, row: &Projected) -> Result<cari::Words> {
        let identitas = self.identitas(PemohonId(row.pemohon))?;
        let state: Keberatan = serde_json::from_str(&row.isi)?;
        let told = format!("{}\n{}", row.informasi, state.isi.kasus_posisi);
        Ok(cari::Words::new(&row.nomor, identitas.as_ref(), &told))
    }
}

/// Writes the objection's rows, and the words it is found by, from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(row) = tx.folded_keberatan(id)? else {
        return lama::forget(tx, id);
    };
    let written = tx
        .connection
        .prepare_cached(&projected::upsert())?
        .query_row(row.columns().as_slice(), |written| written.get(0));
    let place: i64 = written.map_err(|error| taken(error, &row.nomor))?;
    tx.connection.prepare_cached("DELETE FROM keberatan_surat WHERE keberatan_id = ?1")?.execute([id.as_bytes()])?;
    let sql = "INSERT INTO keberatan_surat (keberatan_id, id, nomor, tanggal, dibatalkan) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut insert = tx.connection.prepare_cached(sql)?;
    for letter in &row.surat {
        let Letter { id: surat, nomor, tanggal, dibatalkan } = letter;
        insert.execute(params![id.as_bytes(), surat.as_bytes(), nomor, tanggal, dibatalkan])?;
    }
    let words = tx.words_of_keberatan(&row)?;
    cari::put(tx, INDEX, place, &words)
}

/// Tells a number that is taken from every other refusal of SQLite.
fn taken(error: rusqlite::Error, nomor: &str) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(message)) if message.ends_with("keberatan.nomor") => {
            StoreError::NumberTaken(nomor.to_owned())
        }
        _ => error.into(),
    }
}
