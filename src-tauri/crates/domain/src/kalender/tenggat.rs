//! A deadline with its proof: every day counted and every day skipped.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Sebab;

/// A deadline in working days and why it is that date. The first four fields, in this order, are what
/// `ppid tenggat` prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Tenggat {
    /// The last working day of the period; the period ends with its service hours.
    pub jatuh_tempo: NaiveDate,
    /// Whether the date may still move because it touches a year that is not decreed in full.
    pub sementara: bool,
    /// The working days counted, day one first.
    pub dihitung: Vec<NaiveDate>,
    /// The days passed over between the start and the deadline, in order of date.
    pub dilewati: Vec<Dilewati>,
    /// The day of the event the period runs from; it is never counted itself.
    pub mulai: NaiveDate,
    /// Length of the period in working days.
    pub hari: u32,
    /// The years touched that are not decreed in full; empty when the date is certain.
    pub tahun_belum_ditetapkan: Vec<i32>,
}

/// A day that is not a working day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Dilewati {
    /// The date.
    pub tanggal: NaiveDate,
    /// Why it is not worked.
    pub sebab: Sebab,
    /// Name of the holiday; for the weekend the day's name.
    pub nama: String,
    /// The decree or order; `None` for the weekend.
    pub dasar: Option<String>,
    /// The holiday that falls on this weekend day, if any.
    pub bertepatan: Option<String>,
}
