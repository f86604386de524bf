//! Complaints as they stand: folded from the journal, found by id, number or tracking id, listed by page, told by period.

mod angka;
mod list;
mod period;
mod projected;

use domain::id::{PemohonId, PengaduanId, PermohonanId};
use domain::pengaduan::Pengaduan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::cari;
use crate::column::{read_id, read_json};
use crate::error::{Result, StoreError};
use crate::transaction::{Reader, Tx};

pub use angka::{AngkaPengaduan, RekapAngka};
pub use list::{PengaduanFilter, PengaduanOrder, PengaduanPage, PengaduanRow};
pub use period::PengaduanRegisterRow;
pub(crate) use projected::{Letter, Projected};

/// The index complaints are found by.
pub(crate) const INDEX: &str = "pengaduan_cari";

impl Reader<'_> {
    /// One complaint.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan(&self, id: PengaduanId) -> Result<Option<Pengaduan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM pengaduan WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The complaint under a number, written exactly as on the receipt.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan_by_nomor(&self, nomor: &str) -> Result<Option<Pengaduan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM pengaduan WHERE nomor = ?1")?;
        Ok(statement.query_row([nomor], |row| read_json(row, 0)).optional()?)
    }

    /// The complaint with this tracking id in SP4N-LAPOR!, the one registered last if there are several.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan_by_tracking(&self, tracking: &str) -> Result<Option<Pengaduan>> {
        let sql = "SELECT isi FROM pengaduan WHERE tracking = ?1 ORDER BY baris DESC LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([tracking], |row| read_json(row, 0)).optional()?)
    }

    /// The complaints that became this request, oldest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan_of_permohonan(&self, id: PermohonanId) -> Result<Vec<Pengaduan>> {
        let sql = "SELECT isi FROM pengaduan WHERE json_extract(isi, '$.permohonan.permohonan') = ?1 ORDER BY baris";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all = statement.query_map([id.0.to_string()], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// Every open complaint, by deadline.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn open_pengaduan(&self) -> Result<Vec<PengaduanId>> {
        self.soonest_pengaduan(u32::MAX)
    }

    /// The open complaints with the earliest deadlines, at most `limit`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn soonest_pengaduan(&self, limit: u32) -> Result<Vec<PengaduanId>> {
        let sql =
            "SELECT id FROM pengaduan WHERE terbuka = 1 ORDER BY jatuh_tempo IS NULL, jatuh_tempo, baris LIMIT ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([limit], |row| read_id(row, 0).map(PengaduanId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a letter of a complaint under this number was ever issued.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn pengaduan_letter_taken(&self, nomor: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM pengaduan_surat WHERE nomor = ?1)";
        Ok(self.connection.prepare_cached(sql)?.query_row([nomor], |row| row.get(0))?)
    }

    /// The complaint's rows as the journal tells them; `None` when nothing registered it.
    pub(crate) fn folded_pengaduan(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(&self.stream_of(id)?)
    }

    /// The complaint's rows as they stand, with its place.
    pub(crate) fn projected_pengaduan(&self, id: Uuid) -> Result<Option<(i64, Projected)>> {
        let sql = format!("SELECT baris, {} FROM pengaduan WHERE id = ?1", projected::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Projected::read(row, 1)?));
        let Some((place, mut row)) = statement.query_row([id.as_bytes()], read).optional()? else {
            return Ok(None);
        };
        let sql = "SELECT id, nomor, tanggal, dibatalkan FROM pengaduan_surat WHERE pengaduan_id = ?1 ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql)?;
        row.surat = statement.query_map([id.as_bytes()], Letter::read)?.collect::<rusqlite::Result<_>>()?;
        Ok(Some((place, row)))
    }

    /// The words a complaint is to be found by, now: what it says, and who made it unless that is confidential.
    pub(crate) fn words_of_pengaduan(&self, row: &Projected) -> Result<cari::Words> {
        let named = row.pemohon.filter(|_| !row.rahasia);
        let identitas = named.map(|id| self.identitas(PemohonId(id))).transpose()?.flatten();
        let state: Pengaduan = serde_json::from_str(&row.isi)?;
        let tracking = row.tracking.as_deref().unwrap_or_default();
        let told = format!("{}\n{}\n{tracking}", row.judul, state.isi.uraian);
        Ok(cari::Words::new(&row.nomor, identitas.as_ref(), &told))
    }
}

/// Writes the complaint's rows, and the words it is found by, from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(row) = tx.folded_pengaduan(id)? else {
        return Ok(());
    };
    let written =
        tx.connection.prepare_cached(&projected::upsert())?.query_row(row.columns(), |written| written.get(0));
    let place: i64 = written.map_err(|error| taken(error, &row.nomor))?;
    tx.connection.prepare_cached("DELETE FROM pengaduan_surat WHERE pengaduan_id = ?1")?.execute([id.as_bytes()])?;
    let sql = "INSERT INTO pengaduan_surat (pengaduan_id, id, nomor, tanggal, dibatalkan) VALUES (?1, ?2, ?3, ?4, ?5)";
    let mut insert = tx.connection.prepare_cached(sql)?;
    for letter in &row.surat {
        let Letter { id: surat, nomor, tanggal, dibatalkan } = letter;
        insert.execute(params![id.as_bytes(), surat.as_bytes(), nomor, tanggal, dibatalkan])?;
    }
    let words = tx.words_of_pengaduan(&row)?;
    cari::put(tx, INDEX, place, &words)
}

/// Tells a number that is taken from every other refusal of SQLite.
fn taken(error: rusqlite::Error, nomor: &str) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(message)) if message.ends_with("pengaduan.nomor") => {
            StoreError::NumberTaken(nomor.to_owned())
        }
        _ => error.into(),
    }
}
