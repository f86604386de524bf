//! The calendar as screens ask for it.

use domain::kalender::{PengaturanKalender, TahunKalender};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A year.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Tahun {
    /// Which.
    pub tahun: i32,
}

/// Count working days.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CountDays {
    /// The day of the event; day one is the next working day.
    pub mulai: chrono::NaiveDate,
    /// How many working days.
    pub hari: u32,
}

/// Change working days or office holidays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UpdateKalender {
    /// Why.
    pub alasan: String,
    /// The settings from now on.
    pub pengaturan: PengaturanKalender,
}

/// The calendar of a year as the office keeps it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KalenderTahun {
    /// The year: its holidays, whether it is decreed in full.
    pub tahun: TahunKalender,
    /// The settings behind it.
    pub pengaturan: PengaturanKalender,
}
