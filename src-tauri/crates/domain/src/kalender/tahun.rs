//! One year of the calendar as a screen lists it: each holiday, its decree, whose entry it is, whether it is in force.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::pengaturan::TabelTahun;
use super::{CutiBersama, HariLibur, JenisLibur, Kalender, PengaturanKalender, bawaan};

/// Whose entry a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum AsalHari {
    /// Shipped with the program.
    Bawaan,
    /// From a year's table the office loaded.
    TabelKantor,
    /// A single day the office added.
    TambahanKantor,
    /// Known in advance, in a year that is not decreed in full.
    BertanggalTetap,
}

/// One holiday of a year's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HariTahun {
    /// The holiday.
    pub libur: HariLibur,
    /// Whose entry it is.
    pub asal: AsalHari,
    /// Whether it takes a working day away in this office.
    pub berlaku: bool,
    /// Why it does not, as a sentence for the list.
    pub catatan: Option<String>,
}

/// The list of one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TahunKalender {
    /// The year.
    pub tahun: i32,
    /// Whether it is decreed in full; if not, every deadline that touches it is *sementara*.
    pub lengkap: bool,
    /// The decrees the list stands on, each once.
    pub dasar: Vec<String>,
    /// The holidays in order of date.
    pub hari: Vec<HariTahun>,
}

/// Which calendar is in use, for the foot of a screen and of a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct VersiKalender {
    /// Years decreed in full, in order.
    pub tahun_lengkap: Vec<i32>,
    /// First decree of the last such year; `None` when no year is decreed.
    pub dasar: Option<String>,
}

impl fmt::Display for VersiKalender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.tahun_lengkap.first(), self.tahun_lengkap.last(), &self.dasar) {
            (Some(first), Some(last), Some(dasar)) => {
                write!(f, "Hari libur {first}–{last}, terakhir {dasar}")
            }
            _ => f.write_str("Hari libur belum ditetapkan"),
        }
    }
}

impl Kalender {
    /// The list of `tahun` as this office has it.
    pub fn year(&self, tahun: i32) -> TahunKalender {
        let hari = rows(&self.pengaturan, tahun);
        let mut dasar: Vec<String> = Vec::new();
        for row in &hari {
            if !dasar.contains(&row.libur.dasar) {
                dasar.push(row.libur.dasar.clone());
            }
        }
        TahunKalender { tahun, lengkap: self.is_decreed(tahun), dasar, hari }
    }

    /// Which years are decreed in full and the decree of the last of them.
    pub fn version(&self) -> VersiKalender {
        let dasar = self.decreed.last().and_then(|last| self.year(*last).dasar.into_iter().next());
        VersiKalender { tahun_lengkap: self.decreed.iter().copied().collect(), dasar }
    }
}

/// Whether `tahun` is decreed in full: by the table the office loaded last for it, else by the shipped one.
pub(super) fn is_decreed(pengaturan: &PengaturanKalender, tahun: i32) -> bool {
    loaded(pengaturan, tahun).map_or_else(|| bawaan::is_decreed(tahun), |tabel| tabel.lengkap)
}

/// The holidays of `tahun`, one a date: the table first, then the fixed dates where there is no decree, then the
/// office's additions. Each is marked in force or not.
pub(super) fn rows(pengaturan: &PengaturanKalender, tahun: i32) -> Vec<HariTahun> {
    let mut days = BTreeMap::new();
    match loaded(pengaturan, tahun) {
        Some(tabel) => {
            let mut hari: Vec<_> = tabel.hari.iter().filter(|libur| libur.tanggal.year() == tahun).cloned().collect();
            hari.sort_by_key(|libur| (libur.tanggal, libur.jenis));
            fill(&mut days, pengaturan, AsalHari::TabelKantor, hari);
        }
        None => fill(&mut days, pengaturan, AsalHari::Bawaan, bawaan::holidays(tahun).cloned()),
    }
    if !is_decreed(pengaturan, tahun) {
        fill(&mut days, pengaturan, AsalHari::BertanggalTetap, bawaan::fixed_holidays(tahun));
    }
    let mut added: Vec<_> = pengaturan.tambahan.iter().filter(|libur| libur.tanggal.year() == tahun).cloned().collect();
    added.sort_by_key(|libur| (libur.tanggal, libur.jenis));
    fill(&mut days, pengaturan, AsalHari::TambahanKantor, added);
    days.into_values().collect()
}

/// Enters each holiday unless its date has one in force already. An addition thus takes the place of a holiday the
/// office removed or of a cuti bersama it works on: the office may be closed on such a day after all.
fn fill(
    days: &mut BTreeMap<NaiveDate, HariTahun>,
    pengaturan: &PengaturanKalender,
    asal: AsalHari,
    hari: impl IntoIterator<Item = HariLibur>,
) {
    for libur in hari {
        let catatan = suspended(pengaturan, asal, &libur);
        let row = HariTahun { libur, asal, berlaku: catatan.is_none(), catatan };
        match days.get(&row.libur.tanggal) {
            Some(present) if present.berlaku || !row.berlaku || asal != AsalHari::TambahanKantor => {}
            _ => {
                days.insert(row.libur.tanggal, row);
            }
        }
    }
}

/// Why a holiday takes no working day away in this office, if so. A removal speaks of the table only: what the office
/// added itself it takes back by dropping the addition.
fn suspended(pengaturan: &PengaturanKalender, asal: AsalHari, libur: &HariLibur) -> Option<String> {
    if asal != AsalHari::TambahanKantor
        && let Some(cabut) = pengaturan.pencabutan.iter().rev().find(|cabut| cabut.tanggal == libur.tanggal)
    {
        return Some(format!("Menjadi hari kerja di kantor ini: {}", cabut.alasan));
    }
    let worked = libur.jenis == JenisLibur::CutiBersama && pengaturan.cuti_bersama == CutiBersama::Kerja;
    worked.then(|| "Kantor ini bekerja pada cuti bersama.".to_owned())
}

/// The table the office loaded last for `tahun`.
fn loaded(pengaturan: &PengaturanKalender, tahun: i32) -> Option<&TabelTahun> {
    pengaturan.tabel.iter().rev().find(|tabel| tabel.tahun == tahun)
}
