//! What crosses the boundary for the figures.

use chrono::NaiveDate;
use domain::laporan::Potongan;
use serde::Deserialize;
use ts_rs::TS;

/// Which requests the figures add up.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MintaAngka {
    /// Received from this day.
    pub dari: NaiveDate,
    /// Received to this day.
    pub sampai: NaiveDate,
    /// Only those that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
}

/// The cases behind a figure, a page of them.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MintaKasus {
    /// Received from this day.
    pub dari: NaiveDate,
    /// Received to this day.
    pub sampai: NaiveDate,
    /// Only those that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// What the figure counts.
    pub potongan: Potongan,
    /// Page, from 0.
    #[serde(default)]
    pub halaman: u32,
}
