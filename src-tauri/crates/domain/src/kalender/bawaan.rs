//! The holidays shipped with the program, and the five whose date never moves.
//!
//! The table is `data/hari_libur.csv`: one row a date, from the last amendment of each year's SKB and the Keppres of
//! each election day. It is read once.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::{HariLibur, JenisLibur};

const TABLE: &str = include_str!("../../data/hari_libur.csv");

/// Years whose SKB is in the table in full.
const DECREED: RangeInclusive<i32> = 2020..=2027;

/// Should the table not read, it is empty and no year counts as decreed: every deadline then says *sementara* instead
/// of being wrong in silence.
static HOLIDAYS: LazyLock<Vec<HariLibur>> = LazyLock::new(|| {
    let mut table = csv::Reader::from_reader(TABLE.as_bytes());
    let holidays: Result<_, _> = table.deserialize::<Row>().map(|row| row.map(HariLibur::from)).collect();
    holidays.unwrap_or_default()
});

/// A row of the table.
#[derive(Deserialize)]
struct Row {
    date: NaiveDate,
    name: String,
    kind: JenisLibur,
    decree: String,
}

impl From<Row> for HariLibur {
    fn from(row: Row) -> Self {
        Self { tanggal: row.date, nama: row.name, jenis: row.kind, dasar: row.decree }
    }
}

/// Years shipped, all decreed in full.
pub(super) fn years() -> impl Iterator<Item = i32> {
    DECREED.filter(|_| !HOLIDAYS.is_empty())
}

/// Whether the shipped table holds `tahun` in full.
pub(super) fn is_decreed(tahun: i32) -> bool {
    !HOLIDAYS.is_empty() && DECREED.contains(&tahun)
}

/// The shipped holidays of `tahun`, in order of date; none for a year that is not shipped.
pub(super) fn holidays(tahun: i32) -> impl Iterator<Item = &'static HariLibur> {
    HOLIDAYS.iter().filter(move |libur| libur.tanggal.year() == tahun)
}

/// Month, day and name of the holidays that need no decree to be known in advance.
pub(super) const FIXED: [(u32, u32, &str); 5] = [
    (1, 1, "Tahun Baru Masehi"),
    (5, 1, "Hari Buruh Internasional"),
    (6, 1, "Hari Lahir Pancasila"),
    (8, 17, "Proklamasi Kemerdekaan"),
    (12, 25, "Kelahiran Yesus Kristus"),
];

/// The fixed-date holiday on `tanggal`, if it is one: all that is certain of a year without a decree.
pub(super) fn fixed_holiday(tanggal: NaiveDate) -> Option<HariLibur> {
    FIXED.iter().find(|(month, day, _)| (tanggal.month(), tanggal.day()) == (*month, *day)).map(|(_, _, nama)| {
        HariLibur {
            tanggal,
            nama: (*nama).to_owned(),
            jenis: JenisLibur::LiburNasional,
            dasar: "Keppres 8/2024 (libur bertanggal tetap)".to_owned(),
        }
    })
}

/// The five fixed-date holidays of `tahun`.
pub(super) fn fixed_holidays(tahun: i32) -> impl Iterator<Item = HariLibur> {
    FIXED
        .iter()
        .filter_map(move |(month, day, _)| NaiveDate::from_ymd_opt(tahun, *month, *day))
        .filter_map(fixed_holiday)
}
