//! Writing one event: the row, then the state of its entity made anew from the journal.

use chrono::{DateTime, FixedOffset};
use domain::id::AkunId;
use domain::jurnal::Event;
use rusqlite::params;
use uuid::Uuid;

use super::entry::{COLUMNS, Entry, beginning};
use crate::column::minutes;
use crate::error::{Result, StoreError};
use crate::project;
use crate::transaction::Tx;

/// Bits of the counter in a hybrid logical clock; the rest are milliseconds.
const COUNTER_BITS: u32 = 16;

/// Where an event stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Its place in the stream of this device, from 1.
    pub seq: u64,
    /// Head of the chain after it, hex.
    pub hash_hex: String,
}

impl Tx<'_> {
    /// Appends `event` about `entity` and brings the tables made from the journal up to it. A new identity goes in
    /// before ([`Tx::put_identitas`]), so that its name is found.
    ///
    /// # Errors
    /// [`StoreError::NumberTaken`] when the event issues a number another request carries; else what SQLite answers.
    pub fn append(
        &self,
        entity: Uuid,
        event: &Event,
        actor: Option<AkunId>,
        at: DateTime<FixedOffset>,
    ) -> Result<Appended> {
        let stored = event.encode()?;
        let genesis = &self.context.genesis;
        let last = self.last_of_stream()?;
        let at_ms = at.timestamp_millis();
        let mut entry = Entry {
            unit: genesis.unit.0,
            device: genesis.perangkat.0,
            epoch: self.context.epoch,
            seq: last.as_ref().map_or(1, |last| last.seq + 1),
            hlc: self.next_hlc(at_ms)?,
            kind: stored.kind,
            kind_version: stored.version,
            entity_kind: event.entitas().name().to_owned(),
            entity,
            actor: actor.map(|actor| actor.0),
            at_ms,
            offset_min: minutes(&at),
            body: stored.body,
            prev: last.map_or_else(|| beginning(genesis), |last| last.hash),
            hash: [0; 32],
        };
        entry.hash = entry.computed_hash();
        self.insert(&entry)?;
        project::refresh(self, event.entitas(), entity)?;
        let seq =
            u64::try_from(entry.seq).map_err(|error| StoreError::damaged(crate::connection::KANTOR.file, error))?;
        Ok(Appended { seq, hash_hex: data_encoding::HEXLOWER.encode(&entry.hash) })
    }

    /// After every event known here and, unless the clock was set back, at the wall clock.
    fn next_hlc(&self, at_ms: i64) -> Result<i64> {
        let known: Option<i64> =
            self.connection.prepare_cached("SELECT max(hlc) FROM jurnal")?.query_row([], |row| row.get(0))?;
        let wall = at_ms.max(0) << COUNTER_BITS;
        Ok(known.map_or(wall, |known| wall.max(known + 1)))
    }

    /// Writes a row as it is.
    pub(crate) fn insert(&self, entry: &Entry) -> Result<()> {
        let sql = format!(
            "INSERT INTO jurnal ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
        );
        self.connection.prepare_cached(&sql)?.execute(params![
            entry.unit.as_bytes(),
            entry.device.as_bytes(),
            entry.epoch,
            entry.seq,
            entry.hlc,
            entry.kind,
            entry.kind_version,
            entry.entity_kind,
            entry.entity.as_bytes(),
            entry.actor.as_ref().map(|actor| actor.as_bytes()),
            entry.at_ms,
            entry.offset_min,
            entry.body,
            entry.prev,
            entry.hash,
        ])?;
        Ok(())
    }
}
