//! Finding requests by words. Newest first, never by rank, which costs too much on a large register.
//!
//! A register number is found through its unique index, a NIK through its HMAC; everything else through FTS5, where every
//! word is quoted, so no text is ever read as syntax. A NIK is never in the index.

mod daftar;
mod query;
mod saran;
mod words;

use rusqlite::{OptionalExtension, params};

use crate::error::Result;
use crate::permohonan::Row;
use crate::transaction::{Reader, Tx};

pub(crate) use daftar::{Daftar, ListWords, put as put_list};
pub(crate) use query::Query;
pub(crate) use saran::Vocabulary;
pub use saran::{Jawaban, Saran, Temuan};
pub(crate) use words::Words;

/// The index requests are found by.
pub(crate) const PERMOHONAN: &str = "cari";
/// Indexes that hold names: what is erased is erased there too.
const CASES: [&str; 3] = [PERMOHONAN, crate::keberatan::INDEX, crate::pengaduan::INDEX];
/// Most rows a search gives.
const MOST_ROWS: u32 = 1_000;

impl Reader<'_> {
    /// Requests that hold all of `words`, in whatever order and form, newest first and the exact number before all.
    /// Blank or meaningless text finds nothing; no text is an error.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn search(&self, words: &str, limit: u32) -> Result<Vec<Row>> {
        let limit = limit.min(MOST_ROWS);
        let mut places =
            self.places("SELECT baris FROM permohonan WHERE nomor = ?1 ORDER BY lama, baris DESC", &[&words.trim()])?;
        let found = match Query::new(words) {
            Query::Blank | Query::Nothing => Vec::new(),
            Query::Nik(nik) => self.places(
                "SELECT baris FROM permohonan WHERE pemohon_id IN (SELECT id FROM pemohon WHERE nik_hmac = ?1) ORDER BY baris DESC LIMIT ?2",
                &[&self.hashed_nik(&nik), &limit],
            )?,
            Query::Words(words) => self.places("SELECT rowid FROM cari WHERE cari MATCH ?1 ORDER BY rowid DESC LIMIT ?2", &[&words, &limit])?,
        };
        let exact = places.clone();
        places.extend(found.into_iter().filter(|place| !exact.contains(place)));
        places.truncate(limit as usize);
        self.rows_at(&places)
    }

    /// The words a case is found by, as they stand in the index `table`.
    pub(crate) fn indexed(&self, table: &str, place: i64) -> Result<Option<Words>> {
        let sql = format!("SELECT nomor, nama, rincian, akar FROM {table} WHERE rowid = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([place], Words::read).optional()?)
    }
}

/// Empties every index of words by making it anew after its own definition: deleting the words of a large register takes
/// minutes.
pub(crate) fn clear(tx: &Tx<'_>) -> Result<()> {
    let definition = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    for table in CASES.into_iter().chain(Daftar::ALL.map(Daftar::table)) {
        let definition: String = tx.connection.query_row(definition, [table], |row| row.get(0))?;
        tx.connection.execute_batch(&format!("DROP TABLE {table}; {definition};"))?;
    }
    for table in CASES {
        tx.connection.execute_batch(&format!("INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', 1);"))?;
    }
    Ok(())
}

/// Takes the words of the case at `place` out of its index `table`.
pub(crate) fn remove(tx: &Tx<'_>, table: &str, place: i64) -> Result<()> {
    tx.connection.prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?.execute([place])?;
    Ok(())
}

/// Puts the words of the case at `place` into its index `table`; what has not changed is not written.
pub(crate) fn put(tx: &Tx<'_>, table: &str, place: i64, words: &Words) -> Result<()> {
    match tx.indexed(table, place)? {
        Some(indexed) if indexed == *words => return Ok(()),
        Some(_) => {
            tx.connection.prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?.execute([place])?;
        }
        None => {}
    }
    let sql = format!("INSERT INTO {table} (rowid, nomor, nama, rincian, akar) VALUES (?1, ?2, ?3, ?4, ?5)");
    tx.connection.prepare_cached(&sql)?.execute(params![place, words.nomor, words.nama, words.rincian, words.akar])?;
    Ok(())
}
