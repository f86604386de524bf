//! Reading a table of holidays that an office brings: the list of the joint decree (SKB) typed into a spreadsheet and
//! saved as CSV.
//!
//! The file needs four columns, in any order and under Indonesian or English headings: `tanggal`, `nama`, `jenis`,
//! `dasar`; others are passed over. It is taken whole or not at all: one row that cannot stand refuses it, and every such
//! row is told at once with its line. Whether a year is decreed in full is the officer's word; here it is only proposed.

mod aksara;
mod baris;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use csv::{ReaderBuilder, StringRecord, Trim};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::baris::Kolom;
use super::{HariLibur, TabelTahun, bawaan};
use crate::format::tanggal;

/// Largest file read, in bytes.
pub const MAX_FILE: usize = 1_000_000;
/// Most faults told of one file.
pub const MAX_FAULTS: usize = 100;

/// Most rows read; eight years of decrees are under 200.
const MAX_ROWS: usize = 5_000;
/// Rows before the headings, such as a title.
const MAX_TITLE_ROWS: usize = 10;
/// What may part the columns: a spreadsheet set to Indonesian writes semicolons.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// What a file of holidays holds. Either there are tables, or faults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Muatan {
    /// One table for each year found, in order; empty when the file is refused.
    pub tabel: Vec<TabelTahun>,
    /// Why the file is refused, by line, at most [`MAX_FAULTS`].
    pub salah: Vec<SalahBaris>,
    /// All faults, told or not.
    pub jumlah_salah: u32,
}

/// A row that cannot stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SalahBaris {
    /// Its line in the file, from 1; `None` when the file as a whole is at fault.
    #[ts(type = "number | null")]
    pub baris: Option<u64>,
    /// What is wrong and what to do.
    pub pesan: String,
}

impl Muatan {
    /// Reads a file. Never fails: what is wrong stands in [`Muatan::salah`].
    pub fn read(bytes: &[u8]) -> Self {
        let text = match aksara::text(bytes) {
            Ok(text) => text,
            Err(pesan) => return Self::refused(pesan),
        };
        match DELIMITERS.iter().find_map(|delimiter| headed(&text, *delimiter)) {
            Some((kolom, rows)) => Self::of_rows(&kolom, rows),
            None => Self::refused(
                "Judul kolom tidak ditemukan. Baris pertama harus memuat kolom tanggal, nama, jenis, dan dasar.",
            ),
        }
    }

    fn refused(pesan: &str) -> Self {
        Self { salah: vec![SalahBaris { baris: None, pesan: pesan.to_owned() }], jumlah_salah: 1, ..Self::default() }
    }

    fn of_rows(kolom: &Kolom, rows: Vec<(u64, StringRecord)>) -> Self {
        if rows.len() > MAX_ROWS {
            return Self::refused("Berkas memuat lebih dari 5.000 baris; ini bukan daftar hari libur.");
        }
        let mut found: BTreeMap<NaiveDate, (u64, HariLibur)> = BTreeMap::new();
        let mut salah = Vec::new();
        for (line, row) in rows {
            let mut fault = |pesan| salah.push(SalahBaris { baris: Some(line), pesan });
            match kolom.read(&row) {
                Err(pesan) => pesan.into_iter().for_each(fault),
                Ok(libur) => match found.get(&libur.tanggal) {
                    Some((first, _)) => fault(format!(
                        "Tanggal {} sudah ada di baris {first}; satukan keduanya menjadi satu baris.",
                        tanggal::long(libur.tanggal)
                    )),
                    None => {
                        found.insert(libur.tanggal, (line, libur));
                    }
                },
            }
        }
        if salah.is_empty() && found.is_empty() {
            return Self::refused("Berkas tidak memuat satu pun hari libur.");
        }
        if salah.is_empty() {
            return Self { tabel: by_year(found.into_values().map(|(_, libur)| libur)), ..Self::default() };
        }
        let jumlah_salah = u32::try_from(salah.len()).unwrap_or(u32::MAX);
        salah.truncate(MAX_FAULTS);
        Self { tabel: Vec::new(), salah, jumlah_salah }
    }
}

/// The columns and the rows under them, with their lines, if `delimiter` parts a row into the headings.
fn headed(text: &str, delimiter: u8) -> Option<(Kolom, Vec<(u64, StringRecord)>)> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    // The text is UTF-8 and rows may have any length, so no row fails to read.
    let mut rows = reader.records().filter_map(Result::ok);
    let kolom = rows.by_ref().take(MAX_TITLE_ROWS).find_map(|row| Kolom::find(&row))?;
    let filled = rows.filter(|row| row.iter().any(|cell| !cell.is_empty()));
    let numbered = filled.map(|row| (row.position().map_or(0, csv::Position::line), row));
    Some((kolom, numbered.take(MAX_ROWS + 1).collect()))
}

/// The holidays as tables. A year with every holiday of fixed date is proposed as complete.
fn by_year(days: impl Iterator<Item = HariLibur>) -> Vec<TabelTahun> {
    let mut years: BTreeMap<i32, Vec<HariLibur>> = BTreeMap::new();
    for libur in days {
        years.entry(libur.tanggal.year()).or_default().push(libur);
    }
    let table = |(tahun, hari): (i32, Vec<HariLibur>)| {
        let holds = |day: &HariLibur| hari.iter().any(|libur| libur.tanggal == day.tanggal);
        let lengkap = bawaan::fixed_holidays(tahun).all(|day| holds(&day));
        let dasar = hari.first().map(|libur| libur.dasar.clone()).unwrap_or_default();
        TabelTahun { tahun, dasar, lengkap, hari }
    };
    years.into_iter().map(table).collect()
}
