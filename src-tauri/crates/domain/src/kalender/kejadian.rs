//! The day of the event: whether it is itself day one, and what becomes of an event on a day the office does not work.
//!
//! UU 14/2008 and Perki 1/2021 are silent on both. The program keeps the real date and begins with the next working day;
//! a body with a rule of its own says so in its settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// From which day an event on a non-working day counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HariKejadian {
    /// From its real date: day one is the first working day after it. The stricter reading.
    #[default]
    Nyata,
    /// As if it had happened on the next working day (SK KMA 2-144/KMA/SK/VIII/2022 does so in courts): the deadline lies
    /// one working day later.
    HariKerjaBerikut,
}
