//! The lists as pages or sheets.

use chrono::NaiveDate;
use domain::id::PenetapanId;
use domain::kantor::Kertas;
use serde::Deserialize;
use ts_rs::TS;

use crate::register::wire::BentukBerkas;

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum NamaDaftar {
    /// Public information (Lampiran I).
    Dip,
    /// Exemptions.
    Dik,
}

/// Print or export a list.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakDaftar {
    /// Which list.
    pub daftar: NamaDaftar,
    /// As what.
    pub bentuk: BentukBerkas,
    /// A4 or F4; the office's when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
    /// Of public information: the version a decree fixed; absent the working list.
    #[serde(default)]
    pub versi: Option<PenetapanId>,
    /// Only what this unit holds.
    #[serde(default)]
    pub unit: Option<String>,
    /// Only what was written or confirmed on this day or later.
    #[serde(default)]
    pub dari: Option<NaiveDate>,
    /// Only what was written or confirmed on this day or earlier.
    #[serde(default)]
    pub sampai: Option<NaiveDate>,
    /// False shows it; true hands it out, which is recorded.
    pub cetak: bool,
}
