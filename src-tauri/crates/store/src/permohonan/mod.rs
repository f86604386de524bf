//! Requests as they stand: folded from the journal, found by id or number, listed by page, told by period; what their
//! units were asked and their letters.

mod counts;
mod diberikan;
mod disposisi;
mod fakta;
mod lama;
mod list;
mod period;
mod projected;
mod surat;
mod waiting;

use domain::id::{PemohonId, PermohonanId};
use domain::permohonan::Permohonan;
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::cari;
use crate::column::read_json;
use crate::error::{Result, StoreError};
use crate::transaction::{Reader, Tx};

pub use counts::Counts;
pub use diberikan::GivenItem;
pub use disposisi::WaitingUnit;
pub use lama::OldRow;
pub use list::{Filter, Order, Page, Row};
pub use period::RegisterRow;
pub(crate) use projected::Projected;
pub use waiting::{Waiting, Whose};

impl Reader<'_> {
    /// One request.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn permohonan(&self, id: PermohonanId) -> Result<Option<Permohonan>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM permohonan WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The request under a number, written exactly as on the receipt. One that this desk numbered goes before those of old
    /// registers, which may bear a number twice; of these the one taken over last.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn permohonan_by_nomor(&self, nomor: &str) -> Result<Option<Permohonan>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT isi FROM permohonan WHERE nomor = ?1 ORDER BY lama, baris DESC LIMIT 1")?;
        Ok(statement.query_row([nomor], |row| read_json(row, 0)).optional()?)
    }

    /// The request's rows as the journal tells them; `None` when nothing registered it.
    pub(crate) fn folded_permohonan(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(&self.stream_of(id)?)
    }

    /// The request's rows as they stand, with its place.
    pub(crate) fn projected_permohonan(&self, id: Uuid) -> Result<Option<(i64, Projected)>> {
        let sql = format!("SELECT baris, {} FROM permohonan WHERE id = ?1", projected::COLUMNS);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Projected::read(row, 1)?));
        let Some((place, mut row)) = statement.query_row([id.as_bytes()], read).optional()? else {
            return Ok(None);
        };
        row.disposisi = self.asked(id)?;
        row.surat = self.issued(id)?;
        row.diberikan = self.given(id)?;
        row.fakta = self.fakta(id)?;
        Ok(Some((place, row)))
    }

    /// The words a request is to be found by, now.
    pub(crate) fn words_of(&self, request: &Projected) -> Result<cari::Words> {
        let identitas = self.identitas(PemohonId(request.pemohon))?;
        Ok(cari::Words::new(&request.nomor, identitas.as_ref(), &request.rincian))
    }
}

/// Writes the request's rows, and the words it is found by, from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(request) = tx.folded_permohonan(id)? else {
        return lama::forget(tx, id);
    };
    let written =
        tx.connection.prepare_cached(&projected::upsert())?.query_row(request.columns().as_slice(), |row| row.get(0));
    let place: i64 = written.map_err(|error| taken(error, &request.nomor))?;
    disposisi::put(tx, id, &request.disposisi)?;
    surat::put(tx, id, &request.surat)?;
    diberikan::put(tx, id, &request.diberikan)?;
    if let Some(fakta) = &request.fakta {
        fakta::put(tx, id, fakta)?;
    }
    let words = tx.words_of(&request)?;
    cari::put(tx, cari::PERMOHONAN, place, &words)
}

/// Tells a number that is taken from every other refusal of SQLite.
fn taken(error: rusqlite::Error, nomor: &str) -> StoreError {
    match &error {
        rusqlite::Error::SqliteFailure(_, Some(message)) if message.ends_with("permohonan.nomor") => {
            StoreError::NumberTaken(nomor.to_owned())
        }
        _ => error.into(),
    }
}

impl Reader<'_> {
    /// Rows of a list at the given places, in their order.
    pub(crate) fn rows_at(&self, places: &[i64]) -> Result<Vec<Row>> {
        let mut statement = self.connection.prepare_cached(list::ROW)?;
        places.iter().map(|place| Ok(statement.query_row(params![place], Row::read)?)).collect()
    }

    /// Places that a statement of one column gives.
    pub(crate) fn places(&self, sql: &str, bound: &[&dyn rusqlite::ToSql]) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let places = statement.query_map(bound, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(places)
    }
}
