//! The journal's vocabulary: every event there is, what it is stored as, and an event stamped with who and when.
//!
//! The row itself (chain, device, sequence) belongs to `store`; the meaning belongs here.

use chrono::{DateTime, FixedOffset};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::akun::AkunEvent;
use crate::id::AkunId;
use crate::kalender::PengaturanKalender;
use crate::kantor::KantorEvent;
use crate::layanan::LayananDiatur;
use crate::permohonan::PermohonanEvent;
use crate::register::RegisterEvent;

/// What kind of thing an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Entitas {
    /// A request.
    Permohonan,
    /// The office profile (one per journal).
    Kantor,
    /// The office's working days and holidays (one per journal).
    Kalender,
    /// How the office serves: approval, units, tariffs, letters (one per journal).
    Layanan,
    /// An account.
    Akun,
    /// Registers printed.
    Register,
}

impl Entitas {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Permohonan, Self::Kantor, Self::Kalender, Self::Layanan, Self::Akun, Self::Register];

    /// Its name in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Self::Permohonan => "permohonan",
            Self::Kantor => "kantor",
            Self::Kalender => "kalender",
            Self::Layanan => "layanan",
            Self::Akun => "akun",
            Self::Register => "register",
        }
    }

    /// The kind a journal row names; `None` for one a later version wrote.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The calendar settings were replaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KalenderDiatur {
    /// Why, in the officer's words.
    pub alasan: String,
    /// The settings from now on.
    pub pengaturan: PengaturanKalender,
}

/// Anything that can happen at the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To a request.
    Permohonan(PermohonanEvent),
    /// To the office profile.
    Kantor(KantorEvent),
    /// To the calendar.
    Kalender(KalenderDiatur),
    /// To how the office serves.
    Layanan(LayananDiatur),
    /// To an account.
    Akun(AkunEvent),
    /// To a register.
    Register(RegisterEvent),
}

impl Event {
    /// The entity kind it belongs to.
    pub fn entitas(&self) -> Entitas {
        match self {
            Self::Permohonan(_) => Entitas::Permohonan,
            Self::Kantor(_) => Entitas::Kantor,
            Self::Kalender(_) => Entitas::Kalender,
            Self::Layanan(_) => Entitas::Layanan,
            Self::Akun(_) => Entitas::Akun,
            Self::Register(_) => Entitas::Register,
        }
    }

    /// Kind as stored (`permohonan.didaftarkan`), kind version and body.
    ///
    /// # Errors
    /// When a body cannot be written as JSON, which no event of ours causes.
    pub fn encode(&self) -> Result<Stored, serde_json::Error> {
        let (kind, body) = match self {
            Self::Permohonan(event) => tagged(event)?,
            Self::Kantor(event) => tagged(event)?,
            Self::Kalender(event) => ("diatur".to_owned(), serde_json::to_vec(event)?),
            Self::Layanan(event) => ("diatur".to_owned(), serde_json::to_vec(event)?),
            Self::Akun(event) => tagged(event)?,
            Self::Register(event) => tagged(event)?,
        };
        Ok(Stored { kind: format!("{}.{kind}", self.entitas().name()), version: 1, body })
    }

    /// Reads back what [`Event::encode`] wrote.
    ///
    /// # Errors
    /// When kind, version or body are not known to this version of the program.
    pub fn decode(kind: &str, version: u32, body: &[u8]) -> Result<Self, UnknownEvent> {
        let unknown = || UnknownEvent(kind.to_owned());
        if version != 1 {
            return Err(unknown());
        }
        let (entitas, name) = kind.split_once('.').ok_or_else(unknown)?;
        match Entitas::from_name(entitas).ok_or_else(unknown)? {
            Entitas::Permohonan => untagged(name, body).map(Self::Permohonan),
            Entitas::Kantor => untagged(name, body).map(Self::Kantor),
            Entitas::Kalender => serde_json::from_slice(body).map(Self::Kalender),
            Entitas::Layanan => serde_json::from_slice(body).map(Self::Layanan),
            Entitas::Akun => untagged(name, body).map(Self::Akun),
            Entitas::Register => untagged(name, body).map(Self::Register),
        }
        .map_err(|_| unknown())
    }
}

/// An event as the journal stores it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// `entitas.kejadian`.
    pub kind: String,
    /// Version of the body's shape.
    pub version: u32,
    /// JSON bytes, hashed as they are.
    pub body: Vec<u8>,
}

/// An event this version of the program does not know.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("kejadian `{0}` tidak dikenal oleh versi program ini")]
pub struct UnknownEvent(pub String);

/// Splits `{"kejadian": "x", …}` into its tag and the rest.
fn tagged<E: Serialize>(event: &E) -> Result<(String, Vec<u8>), serde_json::Error> {
    let mut value = serde_json::to_value(event)?;
    let kind = match value.as_object_mut().and_then(|map| map.remove("kejadian")) {
        Some(serde_json::Value::String(kind)) => kind,
        _ => return Err(serde::ser::Error::custom("event without its tag")),
    };
    Ok((kind, serde_json::to_vec(&value)?))
}

fn untagged<E: DeserializeOwned>(kind: &str, body: &[u8]) -> Result<E, serde_json::Error> {
    let mut value: serde_json::Value = serde_json::from_slice(body)?;
    if let Some(map) = value.as_object_mut() {
        map.insert("kejadian".to_owned(), kind.into());
    }
    serde_json::from_value(value)
}

/// An event with who did it and when, in the order of the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamped<E> {
    /// Wall clock of the desk, with its offset.
    pub at: DateTime<FixedOffset>,
    /// The officer; none for what the program did by itself at set-up.
    pub actor: Option<AkunId>,
    /// Hybrid logical clock: milliseconds << 16 | counter. Orders events of several devices.
    pub hlc: u64,
    /// The device that wrote it.
    pub device: Uuid,
    /// Its place in that device's stream, from 1.
    pub seq: u64,
    /// What happened.
    pub event: E,
}

/// What folding a stream of events gives. It never fails: an event that does not fit is kept aside.
#[derive(Clone, Debug, PartialEq)]
pub struct Folded<S> {
    /// The state, once the first event that creates it was seen.
    pub state: Option<S>,
    /// Sequence and device of events that did not fit the state they met: *perlu ditinjau*.
    pub perlu_ditinjau: Vec<(Uuid, u64)>,
}
