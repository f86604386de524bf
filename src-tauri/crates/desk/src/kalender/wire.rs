//! The calendar as screens ask for it.

use chrono::{DateTime, FixedOffset};
use domain::fault::FieldFault;
use domain::id::PermohonanId;
use domain::kalender::{Dilewati, PengaturanKalender, TahunKalender};
use domain::permohonan::BatasTercatat;
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
    /// Working days of each month, January first.
    pub hari_kerja: Vec<u32>,
    /// Every day that is not worked, in order, with the reason.
    pub tidak_kerja: Vec<Dilewati>,
    /// The settings behind it.
    pub pengaturan: PengaturanKalender,
}

/// Read a file of holidays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ReadKalenderCsv {
    /// The file's bytes as base64, at most 1 MB before.
    pub isi: String,
}

/// See what settings would move.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PreviewKalender {
    /// The settings as they would be.
    pub pengaturan: PengaturanKalender,
}

/// What settings would move.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Rencana {
    /// Open requests that would move, earliest deadline first, at most 100.
    pub berubah: Vec<Bergeser>,
    /// How many would move.
    pub jumlah: u32,
    /// How many open objections and disputes would move besides.
    pub perkara: u32,
    /// What in the settings cannot stand; then nothing was counted.
    pub faults: Vec<FieldFault>,
}

/// A request whose deadlines move.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Bergeser {
    /// The request.
    pub id: PermohonanId,
    /// Its number.
    pub nomor: String,
    /// The deadlines as printed before.
    pub lama: BatasTercatat,
    /// The deadlines from then on.
    pub baru: BatasTercatat,
}

/// A change of the calendar and what it moved.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PerubahanKalender {
    /// When.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
    /// Why.
    pub alasan: String,
    /// Requests whose deadlines moved.
    pub jumlah: u32,
    /// The first 50 of them.
    pub bergeser: Vec<Bergeser>,
}
