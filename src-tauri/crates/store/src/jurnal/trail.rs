//! The trail (*jejak*): rows of the journal for whoever looks after it, the newest first, filtered and paged in SQL.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::id::AkunId;
use domain::jurnal::{Event, Stamped};
use domain::register::JenisRegister;
use rusqlite::types::Value;
use rusqlite::{ToSql, params_from_iter};
use uuid::Uuid;

use super::entry::{COLUMNS, Entry};
use crate::error::Result;
use crate::transaction::Reader;

/// What of the trail is asked for; every part that is given narrows it.
#[derive(Clone, Debug, Default)]
pub struct TrailFilter {
    /// Whose doing.
    pub actor: Option<AkunId>,
    /// From this instant on.
    pub dari: Option<DateTime<FixedOffset>>,
    /// Before this instant.
    pub sebelum: Option<DateTime<FixedOffset>>,
    /// Names of events, `permohonan.dikoreksi`; one that ends in a full stop stands for all that begin so. Empty: all.
    pub kinds: Vec<String>,
    /// Only what happened to these; `None` does not narrow.
    pub entitas: Option<Vec<Uuid>>,
    /// With `entitas`: also prints of whole registers, unmasked, in which a case received on such a day stands.
    pub terdaftar: Vec<(JenisRegister, NaiveDate)>,
}

/// A row of the trail.
#[derive(Clone, Debug)]
pub struct TrailRow {
    /// Its place in this file.
    pub posisi: u64,
    /// When it happened.
    pub pada: DateTime<FixedOffset>,
    /// Who did it.
    pub actor: Option<AkunId>,
    /// To what.
    pub entity: Uuid,
    /// `entitas.kejadian`.
    pub kind: String,
    /// What happened; none when a later version wrote it.
    pub event: Option<Stamped<Event>>,
}

impl Reader<'_> {
    /// `size` rows of the trail after the first `skip`, newest first.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn trail(&self, filter: &TrailFilter, skip: u32, size: u32) -> Result<Vec<TrailRow>> {
        let (clause, mut values) = condition(filter);
        values.extend([Value::from(size), Value::from(skip)]);
        let sql = format!(
            "SELECT {COLUMNS}, posisi FROM jurnal WHERE {clause} ORDER BY at_ms DESC, posisi DESC LIMIT ? OFFSET ?"
        );
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let entry = Entry::read(row)?;
            let posisi: i64 = row.get("posisi")?;
            found.push(TrailRow {
                posisi: posisi.unsigned_abs(),
                pada: entry.at().unwrap_or_default(),
                actor: entry.actor.map(AkunId),
                entity: entry.entity,
                kind: entry.kind.clone(),
                event: entry.stamped(),
            });
        }
        Ok(found)
    }

    /// How many rows the trail has under `filter`.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn trail_len(&self, filter: &TrailFilter) -> Result<u32> {
        let (clause, values) = condition(filter);
        let sql = format!("SELECT count(*) FROM jurnal WHERE {clause}");
        let count: i64 = self.connection.prepare(&sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

/// The condition and its values, in order.
fn condition(filter: &TrailFilter) -> (String, Vec<Value>) {
    let mut parts = vec!["1".to_owned()];
    let mut values: Vec<Value> = Vec::new();
    if let Some(actor) = filter.actor {
        parts.push("actor = ?".to_owned());
        values.push(actor.0.as_bytes().to_vec().into());
    }
    if let Some(dari) = filter.dari {
        parts.push("at_ms >= ?".to_owned());
        values.push(dari.timestamp_millis().into());
    }
    if let Some(sebelum) = filter.sebelum {
        parts.push("at_ms < ?".to_owned());
        values.push(sebelum.timestamp_millis().into());
    }
    if !filter.kinds.is_empty() {
        let kinds: Vec<&str> = filter
            .kinds
            .iter()
            .map(|kind| {
                values.push(kind.clone().into());
                match kind.strip_suffix('.') {
                    Some(entitas) => {
                        // `/` follows `.` among the characters: all that begin so, by the index.
                        values.push(format!("{entitas}/").into());
                        "kind BETWEEN ? AND ?"
                    }
                    None => "kind = ?",
                }
            })
            .collect();
        parts.push(format!("({})", kinds.join(" OR ")));
    }
    if let Some(entitas) = &filter.entitas {
        let marks = vec!["?"; entitas.len()].join(", ");
        values.extend(entitas.iter().map(|id| Value::from(id.as_bytes().to_vec())));
        let mut any = vec![format!("entity_id IN ({marks})")];
        for (jenis, day) in &filter.terdaftar {
            any.push(
                "(kind = 'register.dicetak' AND json_extract(CAST(body AS TEXT), '$.disamarkan') = 0
                  AND json_extract(CAST(body AS TEXT), '$.jenis') = ?
                  AND ? BETWEEN json_extract(CAST(body AS TEXT), '$.dari') AND json_extract(CAST(body AS TEXT), '$.sampai'))"
                    .to_owned(),
            );
            values.push(jenis.name().to_owned().into());
            values.push(day.to_string().into());
        }
        parts.push(format!("({})", any.join(" OR ")));
    }
    (parts.join(" AND "), values)
}

/// Where a head of the chain stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadPlace {
    /// The whole head, hex.
    pub kepala: String,
    /// Its place in its stream, from 1.
    pub seq: u64,
    /// How often the data had been restored by then, from 1.
    pub epoch: u32,
    /// When the row was written.
    pub pada: DateTime<FixedOffset>,
    /// Rows written after it, of this installation.
    pub sesudah: u64,
}

impl Reader<'_> {
    /// The row whose hash is `hex`, or the only one whose hash begins with it; `None` when there is none, or more than one.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn head_place(&self, hex: &str) -> Result<Option<HeadPlace>> {
        let upper = hex.to_uppercase();
        let sql = format!("SELECT {COLUMNS}, posisi FROM jurnal WHERE hex(hash) BETWEEN ?1 AND ?1 || 'G' LIMIT 2");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found: Vec<(Entry, i64)> = statement
            .query_map([&upper as &dyn ToSql], |row| Ok((Entry::read(row)?, row.get("posisi")?)))?
            .collect::<rusqlite::Result<_>>()?;
        let [(entry, posisi)] = found.as_slice() else { return Ok(None) };
        let after: i64 = self
            .connection
            .prepare_cached("SELECT count(*) FROM jurnal WHERE device_id = ?1 AND posisi > ?2")?
            .query_row((entry.device.as_bytes(), posisi), |row| row.get(0))?;
        Ok(Some(HeadPlace {
            kepala: data_encoding::HEXLOWER.encode(&entry.hash),
            seq: entry.seq.unsigned_abs(),
            epoch: entry.epoch,
            pada: entry.at().unwrap_or_default(),
            sesudah: after.unsigned_abs(),
        }))
    }

    /// What is wrong with the chain of the journal, in plain Indonesian; empty when every hash is right and no row is
    /// missing between two.
    ///
    /// # Errors
    /// What SQLite answers.
    pub fn chain_findings(&self) -> Result<Vec<String>> {
        let mut findings = crate::check::Findings::default();
        crate::check::chain(self, &mut findings)?;
        Ok(findings.into_told())
    }
}
