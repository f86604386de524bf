//! What happened in an office after a backup was made: what would be lost by bringing it back.

use rusqlite::OptionalExtension;

use crate::error::{Result, StoreError};
use crate::store::Store;
use crate::transaction::Reader;

/// Numbers told of each register; more are counted.
const MOST: i64 = 50;
/// What is registered under a number: the kind of the event, and the table and column its number stands in.
const BERNOMOR: [(&str, &str, &str); 3] = [
    ("permohonan", "permohonan.didaftarkan", "SELECT nomor FROM permohonan WHERE id = entity_id"),
    ("keberatan", "keberatan.didaftarkan", "SELECT nomor FROM keberatan WHERE id = entity_id"),
    ("sengketa", "sengketa.dicatat", "SELECT nomor FROM sengketa WHERE id = entity_id"),
];

/// What happened after a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sesudahnya {
    /// Events, by what they are about (`permohonan`, `akun`, …), the most frequent first.
    pub kejadian: Vec<(String, u64)>,
    /// Numbers of what was registered: of what, how many, and the first of them.
    pub nomor: Vec<(&'static str, u64, Vec<String>)>,
}

impl Sesudahnya {
    /// Events in all.
    pub fn jumlah(&self) -> u64 {
        self.kejadian.iter().map(|(_, count)| count).sum()
    }
}

/// What stands in the journal of `store` after the row whose hash is `kepala` (hex; none for an empty journal). `None` when
/// no such row stands there: then the two have gone different ways.
///
/// # Errors
/// What SQLite answers.
pub fn since(store: &Store, kepala: Option<&str>) -> Result<Option<Sesudahnya>> {
    store.read(|reader| match place_of(reader, kepala)? {
        Some(place) => after(reader, place).map(Some),
        None => Ok(None),
    })
}

pub(super) fn place_of(reader: &Reader<'_>, kepala: Option<&str>) -> Result<Option<i64>> {
    let Some(kepala) = kepala else { return Ok(Some(0)) };
    let Ok(hash) = data_encoding::HEXLOWER.decode(kepala.as_bytes()) else { return Ok(None) };
    let mut statement = reader.connection.prepare_cached("SELECT posisi FROM jurnal WHERE hash = ?1")?;
    Ok(statement.query_row([hash], |row| row.get(0)).optional()?)
}

fn after(reader: &Reader<'_>, place: i64) -> Result<Sesudahnya> {
    let sql = "SELECT entity_kind, count(*) FROM jurnal WHERE posisi > ?1 GROUP BY entity_kind ORDER BY 2 DESC, 1";
    let mut statement = reader.connection.prepare_cached(sql)?;
    let kejadian = statement
        .query_map([place], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?
        .collect::<rusqlite::Result<_>>()?;
    let mut nomor = Vec::new();
    for (what, kind, number) in BERNOMOR {
        let count: i64 = reader.connection.query_row(
            "SELECT count(*) FROM jurnal WHERE posisi > ?1 AND kind = ?2",
            (place, kind),
            |row| row.get(0),
        )?;
        if count == 0 {
            continue;
        }
        let sql = format!("SELECT ({number}) FROM jurnal WHERE posisi > ?1 AND kind = ?2 ORDER BY posisi LIMIT ?3");
        let mut statement = reader.connection.prepare_cached(&sql)?;
        let told: Vec<Option<String>> =
            statement.query_map((place, kind, MOST), |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        nomor.push((what, count.unsigned_abs(), told.into_iter().flatten().collect()));
    }
    Ok::<_, StoreError>(Sesudahnya { kejadian, nomor })
}
