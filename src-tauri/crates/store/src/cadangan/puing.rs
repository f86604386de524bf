//! What can still be read of a data file, however damaged: one row at a time, each try by itself. A connection that met a
//! damaged page answers nothing any more, so it is opened anew then.

use std::path::Path;

use data_encoding::HEXLOWER;
use domain::id::{PerangkatId, UnitId};
use domain::seri::Seri;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params, params_from_iter};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::column::read_id;
use crate::connection::{KANTOR, Source};
use crate::error::Result;
use crate::jurnal::{COLUMNS, Entry};
use crate::kunci::DataKey;
use crate::store::{Genesis, origin};

/// A file read for what is left of it.
pub(super) struct Puing {
    source: Source,
    connection: Option<Connection>,
}

/// An identity as its row stands, column by column.
pub(super) struct Identitas(Vec<Value>);

impl Identitas {
    pub(super) fn put(&self, target: &Connection) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO pemohon VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        target.prepare_cached(sql)?.execute(params_from_iter(&self.0))?;
        Ok(())
    }
}

/// What damaged data still tell of the numbers they gave.
pub struct Sisa {
    /// The last number of each series.
    pub seri: Vec<(Seri, u32)>,
    /// Their epoch; 0 where that cannot be read.
    pub epoch: u32,
}

/// Reads the numbers given in `office` without opening its data, which may be damaged or of an earlier version. `None` where
/// `key` does not open them, or they cannot be read.
pub fn remains(office: &Path, key: &DataKey) -> Option<Sisa> {
    let mut ruin = Puing::of(Source::new(&KANTOR, office, key));
    let seri = ruin.series()?;
    Some(Sisa { seri, epoch: ruin.origin().map_or(0, |(_, epoch)| epoch) })
}

/// Those present at a consultation as their row stands, with the salt of their list.
pub(super) struct Hadir {
    daftar: String,
    garam: Option<Vec<u8>>,
}

impl Hadir {
    /// SHA-256 over salt and list, hex, as the journal names it.
    pub(super) fn sum(&self) -> String {
        let salted = Sha256::new().chain_update(self.garam.as_deref().unwrap_or_default());
        HEXLOWER.encode(&salted.chain_update(&self.daftar).finalize())
    }

    pub(super) fn put(&self, forum: Uuid, target: &Connection) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO forum_hadir (forum_id, daftar, garam) VALUES (?1, ?2, ?3)";
        target.prepare_cached(sql)?.execute(params![forum.as_bytes(), self.daftar, self.garam])?;
        Ok(())
    }
}

impl Puing {
    pub(super) fn of(source: Source) -> Self {
        Self { source, connection: None }
    }

    /// What `work` reads; nothing where it meets damage.
    fn tried<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.source.connect(OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?,
        };
        let read = work(&connection).ok()?;
        self.connection = Some(connection);
        Some(read)
    }

    /// The place of the last row of the journal. Where the way to it is damaged, that of the last row of its index.
    pub(super) fn last_place(&mut self) -> Option<i64> {
        let tries = [
            "SELECT max(posisi) FROM jurnal",
            "SELECT max(posisi) FROM jurnal INDEXED BY jurnal_hlc",
            "SELECT count(*) FROM jurnal INDEXED BY jurnal_kejadian",
        ];
        tries.into_iter().filter_map(|sql| self.tried(|file| file.query_row(sql, [], |row| row.get(0)))?).max()
    }

    /// The row at a place, if it can be read.
    pub(super) fn entry(&mut self, place: i64) -> Option<Entry> {
        let sql = format!("SELECT {COLUMNS} FROM jurnal WHERE posisi = ?1");
        self.tried(|file| file.prepare_cached(&sql)?.query_row([place], Entry::read).optional())?
    }

    /// Whose journal it is, and its epoch.
    pub(super) fn origin(&mut self) -> Option<(Genesis, u32)> {
        self.tried(|file| Ok(origin(file).ok()))?
    }

    /// The row of an identity.
    pub(super) fn identity(&mut self, id: Uuid) -> Option<Identitas> {
        let read = |file: &Connection| {
            let mut statement = file.prepare_cached("SELECT * FROM pemohon WHERE id = ?1")?;
            statement.query_row([id.as_bytes()], |row| (0..6).map(|column| row.get(column)).collect()).optional()
        };
        self.tried(read)?.map(Identitas)
    }

    /// Those present at a consultation; a file of an earlier version keeps no salt.
    pub(super) fn present(&mut self, forum: Uuid) -> Option<Hadir> {
        let mut read = |sql: &str| {
            let row = |file: &Connection| {
                let read = |row: &rusqlite::Row<'_>| Ok(Hadir { daftar: row.get(0)?, garam: row.get(1)? });
                file.query_row(sql, [forum.as_bytes()], read).optional()
            };
            self.tried(row)?
        };
        read("SELECT daftar, garam FROM forum_hadir WHERE forum_id = ?1")
            .or_else(|| read("SELECT daftar, NULL FROM forum_hadir WHERE forum_id = ?1"))
    }

    /// The last number of each series, if they can be read.
    pub(super) fn series(&mut self) -> Option<Vec<(Seri, u32)>> {
        let read = |file: &Connection| {
            let mut statement = file.prepare("SELECT unit_id, tahun, jenis, kode, perangkat_id, terakhir FROM seri")?;
            let rows = statement.query_map([], |row| {
                let seri = Seri {
                    unit: UnitId(read_id(row, 0)?),
                    tahun: row.get(1)?,
                    jenis: row.get(2)?,
                    kode: row.get(3)?,
                    perangkat: PerangkatId(read_id(row, 4)?),
                };
                Ok((seri, row.get(5)?))
            })?;
            rows.collect()
        };
        self.tried(read)
    }

    /// Copies what can be read of a small table; columns a later version added stay empty.
    pub(super) fn copy_table(&mut self, table: &str, target: &Connection) -> Result<()> {
        let read = |file: &Connection| {
            let mut statement = file.prepare(&format!("SELECT * FROM {table}"))?;
            let columns: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
            let rows = statement.query_map([], |row| {
                (0..columns.len()).map(|column| row.get::<_, Value>(column)).collect::<rusqlite::Result<Vec<_>>>()
            })?;
            let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
            Ok((columns.join(", "), rows))
        };
        let (columns, rows) = self.tried(read).unwrap_or_default();
        for row in rows {
            let marks = vec!["?"; row.len()].join(", ");
            let sql = format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})");
            target.prepare_cached(&sql)?.execute(params_from_iter(row))?;
        }
        Ok(())
    }
}
