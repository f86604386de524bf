//! The journal, read from the office's file: events by what they happened to, steps that were taken back left out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Utc;
use domain::jurnal::Event;
use serde_json::Value;
use store::{KeyFile, Store, StoreError};
use tests::kantor::{KATA_SANDI, Kantor, MASUK};
use tests::window::Outcome;

/// Events of each case, oldest first.
#[derive(Default)]
pub struct Jurnal {
    pub permohonan: Vec<Vec<Value>>,
    pub keberatan: Vec<Vec<Value>>,
    pub sengketa: Vec<Vec<Value>>,
    /// Class of each entry of the public list.
    pub kelas: BTreeMap<String, String>,
}

impl Jurnal {
    pub fn read(kantor: &Kantor) -> Outcome<Self> {
        let unlocked = KeyFile::read(kantor.data())?.unlock(MASUK, KATA_SANDI, Utc::now());
        let (key, _) = unlocked.map_err(|error| format!("{error:?}"))?;
        let store = Store::open(kantor.data(), &key)?;
        let mut all: BTreeMap<(&str, String), Vec<Value>> = BTreeMap::new();
        store.read(|reader| {
            reader.each_event(|entity, stamped| {
                let (kind, body) = match &stamped.event {
                    Event::Permohonan(event) => ("permohonan", serde_json::to_value(event)?),
                    Event::Keberatan(event) => ("keberatan", serde_json::to_value(event)?),
                    Event::Sengketa(event) => ("sengketa", serde_json::to_value(event)?),
                    Event::Informasi(event) => ("informasi", serde_json::to_value(event)?),
                    _ => return Ok::<(), StoreError>(()),
                };
                all.entry((kind, entity.to_string())).or_default().push(body);
                Ok(())
            })
        })?;
        let mut jurnal = Self::default();
        for ((kind, entity), events) in all {
            let events = standing(events);
            match kind {
                "permohonan" => jurnal.permohonan.push(events),
                "keberatan" => jurnal.keberatan.push(events),
                "sengketa" => jurnal.sengketa.push(events),
                _ => {
                    let class = events.iter().rev().find_map(|event| event["isi"]["kelas"].as_str());
                    jurnal.kelas.insert(entity, class.unwrap_or_default().to_owned());
                }
            }
        }
        Ok(jurnal)
    }
}

/// Without the steps that were taken back.
fn standing(events: Vec<Value>) -> Vec<Value> {
    let undone = events.iter().filter(|event| event["kejadian"] == "langkah_dibatalkan");
    let undone: BTreeSet<String> = undone.map(|event| event["langkah"].to_string()).collect();
    events.into_iter().filter(|event| !undone.contains(&event["id"].to_string())).collect()
}

/// The last event of a kind.
pub fn last<'a>(events: &'a [Value], kejadian: &str) -> Option<&'a Value> {
    events.iter().rev().find(|event| event["kejadian"] == kejadian)
}

/// What a registration says after its corrections, under `field`.
pub fn said<'a>(events: &'a [Value], field: &str) -> &'a Value {
    let told = events.iter().rev().filter(|event| {
        ["didaftarkan", "dicatat", "dikoreksi"].contains(&event["kejadian"].as_str().unwrap_or_default())
    });
    told.map(|event| &event[field]).find(|value| !value.is_null()).unwrap_or(&Value::Null)
}
