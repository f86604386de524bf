//! Search over all records.

use serde::Deserialize;
use ts_rs::TS;

/// What to search.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct Cari {
    /// The words.
    pub kata: String,
    /// At most so many; 50 when absent.
    #[serde(default)]
    pub batas: Option<u32>,
}
