//! The one place that reads the machine's clock. A practice office may run on a fixed one.

use chrono::{DateTime, FixedOffset, Utc};

/// Where "now" comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The machine.
    System,
    /// Fixed; refused on a real office.
    Fixed(DateTime<FixedOffset>),
}

impl Clock {
    /// Now, in the given offset.
    pub fn now(self, offset: FixedOffset) -> DateTime<FixedOffset> {
        match self {
            Self::System => Utc::now().with_timezone(&offset),
            Self::Fixed(instant) => instant.with_timezone(&offset),
        }
    }
}
