//! An event stamped with who and when, and what folding a stream of them gives.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use crate::id::AkunId;

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
