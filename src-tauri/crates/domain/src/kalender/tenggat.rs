//! A deadline with its proof: every day counted and every day skipped.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Sebab;
use crate::format::tanggal;

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
    /// The day of the event the period runs from.
    pub mulai: NaiveDate,
    /// How day one was found, as a sentence for whoever asks why.
    pub hari_pertama: String,
    /// The working day the event is deemed to have happened on, because `mulai` was not worked and the office's rule
    /// says so; else `None`.
    pub dianggap_diterima: Option<NaiveDate>,
    /// The deadline if cuti bersama counted as working days, where that is another date. No text of the law says they
    /// do not count, so whoever answers by it is safe either way.
    pub aman: Option<NaiveDate>,
    /// Length of the period in working days.
    pub hari: u32,
    /// The years touched that are not decreed in full; empty when the date is certain.
    pub tahun_belum_ditetapkan: Vec<i32>,
}

impl Tenggat {
    /// Whether the count began by a rule of the office's own rather than on the next working day.
    pub fn begins_by_own_rule(&self) -> bool {
        self.dianggap_diterima.is_some() || self.dihitung.first() == Some(&self.mulai)
    }
}

/// How day one follows from the event at `mulai`.
pub(super) fn first_day(mulai: NaiveDate, dianggap: Option<NaiveDate>, first: Option<NaiveDate>) -> String {
    match dianggap {
        None if first == Some(mulai) => {
            "Hari kejadian dihitung sebagai hari ke-1, menurut aturan kantor ini.".to_owned()
        }
        None => "Hari ke-1 adalah hari kerja berikutnya.".to_owned(),
        Some(day) => {
            let rest = if first == Some(day) {
                "hari itu dihitung sebagai hari ke-1"
            } else {
                "hari ke-1 adalah hari kerja berikutnya"
            };
            let (mulai, day) = (tanggal::with_day(mulai), tanggal::with_day(day));
            format!("{mulai} bukan hari kerja: menurut aturan kantor ini dianggap {day}, dan {rest}.")
        }
    }
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
