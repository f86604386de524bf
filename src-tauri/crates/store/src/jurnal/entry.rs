//! One row of the journal and its hash.

use chrono::{DateTime, FixedOffset};
use domain::id::AkunId;
use domain::jurnal::{Event, Stamped};
use rusqlite::Row;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::column::{instant, read_id};
use crate::store::Genesis;

/// Columns in the order [`Entry::read`] takes them.
pub(crate) const COLUMNS: &str = "unit_id, device_id, epoch, seq, hlc, kind, kind_version, entity_kind, entity_id, actor, at_ms, offset_min, body, prev_hash, hash";

/// A row of the journal as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) unit: Uuid,
    pub(crate) device: Uuid,
    pub(crate) epoch: u32,
    pub(crate) seq: i64,
    pub(crate) hlc: i64,
    pub(crate) kind: String,
    pub(crate) kind_version: u32,
    pub(crate) entity_kind: String,
    pub(crate) entity: Uuid,
    pub(crate) actor: Option<Uuid>,
    pub(crate) at_ms: i64,
    pub(crate) offset_min: i32,
    pub(crate) body: Vec<u8>,
    pub(crate) prev: [u8; 32],
    pub(crate) hash: [u8; 32],
}

impl Entry {
    /// A row of [`COLUMNS`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            unit: read_id(row, 0)?,
            device: read_id(row, 1)?,
            epoch: row.get(2)?,
            seq: row.get(3)?,
            hlc: row.get(4)?,
            kind: row.get(5)?,
            kind_version: row.get(6)?,
            entity_kind: row.get(7)?,
            entity: read_id(row, 8)?,
            actor: row.get::<_, Option<[u8; 16]>>(9)?.map(Uuid::from_bytes),
            at_ms: row.get(10)?,
            offset_min: row.get(11)?,
            body: row.get(12)?,
            prev: row.get(13)?,
            hash: row.get(14)?,
        })
    }

    /// SHA-256 over a name of this form, the hash before, and every other column in the order of the table. Each part is
    /// preceded by its length in eight bytes, numbers are eight bytes, the highest first; no actor is an empty part. So
    /// no two rows share an encoding.
    pub(crate) fn computed_hash(&self) -> [u8; 32] {
        let mut hash = Parts::new("meja-ppid/jurnal/1");
        hash.part(&self.prev);
        hash.part(self.unit.as_bytes());
        hash.part(self.device.as_bytes());
        hash.number(i64::from(self.epoch));
        hash.number(self.seq);
        hash.number(self.hlc);
        hash.part(self.kind.as_bytes());
        hash.number(i64::from(self.kind_version));
        hash.part(self.entity_kind.as_bytes());
        hash.part(self.entity.as_bytes());
        hash.part(self.actor.as_ref().map_or(&[][..], |actor| actor.as_bytes()));
        hash.number(self.at_ms);
        hash.number(i64::from(self.offset_min));
        hash.part(&self.body);
        hash.finish()
    }

    /// The event with its stamp, or `None` when this version of the program cannot read it.
    pub(crate) fn stamped(&self) -> Option<Stamped<Event>> {
        Some(Stamped {
            at: self.at()?,
            actor: self.actor.map(AkunId),
            hlc: u64::try_from(self.hlc).ok()?,
            device: self.device,
            seq: u64::try_from(self.seq).ok()?,
            event: Event::decode(&self.kind, self.kind_version, &self.body).ok()?,
        })
    }

    /// When it happened, in the zone of the desk.
    pub(crate) fn at(&self) -> Option<DateTime<FixedOffset>> {
        instant(self.at_ms, self.offset_min)
    }
}

/// What the first row of a stream follows: the hash of whose stream it is.
pub(crate) fn beginning(genesis: &Genesis) -> [u8; 32] {
    let mut hash = Parts::new("meja-ppid/asal/1");
    hash.part(genesis.unit.0.as_bytes());
    hash.part(genesis.perangkat.0.as_bytes());
    hash.finish()
}

/// SHA-256 over parts that cannot run into each other.
struct Parts(Sha256);

impl Parts {
    fn new(form: &str) -> Self {
        let mut parts = Self(Sha256::new());
        parts.part(form.as_bytes());
        parts
    }

    fn part(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    fn number(&mut self, number: i64) {
        self.part(&number.to_be_bytes());
    }

    fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}
