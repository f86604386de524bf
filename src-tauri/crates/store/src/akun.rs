//! Accounts as they stand. Passwords are in the key file.

use domain::akun::Akun;
use domain::id::AkunId;
use domain::jurnal::{Event, Folded};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::read_json;
use crate::error::Result;
use crate::transaction::{Reader, Tx};

impl Reader<'_> {
    /// Every account, by name; those that may not log in any more too.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn akun_all(&self) -> Result<Vec<Akun>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM akun ORDER BY nama COLLATE NOCASE, id")?;
        let all = statement.query_map([], |row| read_json(row, 0))?.collect::<rusqlite::Result<_>>()?;
        Ok(all)
    }

    /// One account.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn akun(&self, id: AkunId) -> Result<Option<Akun>> {
        let mut statement = self.connection.prepare_cached("SELECT isi FROM akun WHERE id = ?1")?;
        Ok(statement.query_row([id.0.as_bytes()], |row| read_json(row, 0)).optional()?)
    }

    /// The account as the journal tells it.
    pub(crate) fn folded_akun(&self, id: Uuid) -> Result<Folded<Akun>> {
        let (events, _) = self.stream_of(id)?.events(Event::into_akun);
        Ok(Akun::fold(&events))
    }
}

/// Writes the account's row from the journal.
pub(crate) fn refresh(tx: &Tx<'_>, id: Uuid) -> Result<()> {
    if let Some(akun) = tx.folded_akun(id)?.state {
        tx.connection
            .prepare_cached("INSERT INTO akun (id, nama, isi) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET nama = excluded.nama, isi = excluded.isi")?
            .execute(params![id.as_bytes(), akun.nama, serde_json::to_string(&akun)?])?;
    }
    Ok(())
}
