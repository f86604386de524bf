//! The guest book: lines folded from the journal, read by day, counted by door.

use chrono::NaiveDate;
use domain::id::TamuId;
use domain::jurnal::Event;
use domain::tamu::{PintuTamu, Tamu};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{read_id, read_json, read_word, upsert};
use crate::error::Result;
use crate::jurnal::Stream;
use crate::transaction::{Reader, Tx};

/// Columns in the order of [`Projected`].
const COLUMNS: &str = "id, tanggal, tiba_ms, pintu, menunggu, batal, perlu_ditinjau, isi";

/// How many came to a door in a period, and how long they waited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TamuPerPintu {
    /// The door.
    pub pintu: PintuTamu,
    /// Visitors, void lines left out.
    pub jumlah: u32,
    /// Minutes they waited, all together.
    pub menunggu: i64,
}

/// A row without its place. Two that are equal say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Projected {
    id: Uuid,
    tanggal: String,
    tiba_ms: i64,
    pintu: String,
    menunggu: i64,
    batal: bool,
    perlu_ditinjau: u32,
    isi: String,
}

impl Projected {
    fn fold(stream: &Stream) -> Result<Option<Self>> {
        let (events, unread) = stream.events(Event::into_tamu);
        let folded = Tamu::fold(&events);
        let Some(state) = folded.state else { return Ok(None) };
        Ok(Some(Self {
            id: state.id.0,
            tanggal: state.isi.tiba.date_naive().to_string(),
            tiba_ms: state.isi.tiba.timestamp_millis(),
            pintu: state.isi.pintu.name().to_owned(),
            menunggu: state.isi.waited().max(0),
            batal: state.alasan_batal.is_some(),
            perlu_ditinjau: u32::try_from(folded.perlu_ditinjau.len() + unread).unwrap_or(u32::MAX),
            isi: serde_json::to_string(&state)?,
        }))
    }

    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: read_id(row, 0)?,
            tanggal: row.get(1)?,
            tiba_ms: row.get(2)?,
            pintu: row.get(3)?,
            menunggu: row.get(4)?,
            batal: row.get(5)?,
            perlu_ditinjau: row.get(6)?,
            isi: row.get(7)?,
        })
    }
}

impl Reader<'_> {
    /// One line.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn tamu(&self, id: TamuId) -> Result<Option<Tamu>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM tamu WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The lines from `from` to `to`, both included, void ones too, in the order of coming; at most `limit` after `offset`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn tamu_between(&self, from: NaiveDate, to: NaiveDate, limit: u32, offset: u32) -> Result<Vec<Tamu>> {
        let sql = "SELECT isi FROM tamu WHERE tanggal BETWEEN ?1 AND ?2 ORDER BY tiba_ms, baris LIMIT ?3 OFFSET ?4";
        let mut statement = self.connection.prepare_cached(sql)?;
        let all =
            statement.query_map(params![from.to_string(), to.to_string(), limit, offset], |row| read_json(row, 0))?;
        Ok(all.collect::<rusqlite::Result<_>>()?)
    }

    /// How many lines there are from `from` to `to`, both included, void ones too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn count_tamu(&self, from: NaiveDate, to: NaiveDate) -> Result<u32> {
        let sql = "SELECT count(*) FROM tamu WHERE tanggal BETWEEN ?1 AND ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row([from.to_string(), to.to_string()], |row| row.get(0))?)
    }

    /// Visitors from `from` to `to`, both included, by door; doors nobody came to are left out.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn tamu_by_door(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<TamuPerPintu>> {
        let sql = "SELECT pintu, count(*), sum(menunggu) FROM tamu WHERE tanggal BETWEEN ?1 AND ?2 AND batal = 0 GROUP BY pintu";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(TamuPerPintu { pintu: read_word(row, 0)?, jumlah: row.get(1)?, menunggu: row.get(2)? })
        };
        let mut doors: Vec<TamuPerPintu> =
            statement.query_map([from.to_string(), to.to_string()], read)?.collect::<rusqlite::Result<_>>()?;
        doors.sort_by_key(|door| door.pintu);
        Ok(doors)
    }

    /// The line's row as the journal tells it.
    pub(crate) fn folded_tamu(&self, id: Uuid) -> Result<Option<Projected>> {
        Projected::fold(&self.stream_of(id)?)
    }

    /// The line's row as it stands.
    pub(crate) fn projected_tamu(&self, id: Uuid) -> Result<Option<Projected>> {
        let sql = format!("SELECT {COLUMNS} FROM tamu WHERE id = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([id.as_bytes()], Projected::read).optional()?)
    }
}

/// Writes the line's row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    let Some(row) = tx.folded_tamu(id)? else { return Ok(()) };
    let Projected { id, tanggal, tiba_ms, pintu, menunggu, batal, perlu_ditinjau, isi } = &row;
    let values = params![id.as_bytes(), tanggal, tiba_ms, pintu, menunggu, batal, perlu_ditinjau, isi];
    let _: i64 = tx.connection.prepare_cached(&upsert("tamu", COLUMNS))?.query_row(values, |written| written.get(0))?;
    Ok(())
}
