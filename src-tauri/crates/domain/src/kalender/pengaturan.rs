//! What an office sets in its calendar, as one value that can stand in a journal event.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{CutiBersama, FIRST_YEAR, HariKejadian, HariLibur, LAST_YEAR, Pekan, PekanSejak, bawaan};
use crate::format::{tanggal, teks};

/// Most entries one list of the settings may hold.
pub const MAX_ENTRIES: usize = 1_000;

/// Longest name, decree or reason, in characters.
pub(super) const MAX_TEXT: usize = 300;

/// The calendar settings of one office.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts")]
pub struct PengaturanKalender {
    /// The working week before the first change.
    pub pekan: Pekan,
    /// Changes of the working week, in any order.
    pub perubahan_pekan: Vec<PekanSejak>,
    /// Whether cuti bersama is worked.
    pub cuti_bersama: CutiBersama,
    /// Tables of whole years the office loaded; the last one of a year replaces the shipped list of that year.
    pub tabel: Vec<TabelTahun>,
    /// Days added one by one.
    pub tambahan: Vec<HariLibur>,
    /// Holidays of a table that are worked here.
    pub pencabutan: Vec<Pencabutan>,
    /// Whether the day of the event is day one when it is worked.
    pub hitung_hari_kejadian: bool,
    /// From which day an event on a non-working day counts.
    pub penerimaan: HariKejadian,
}

/// The holidays of one year, from a decree the office holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TabelTahun {
    /// The year all its dates lie in.
    pub tahun: i32,
    /// The decree: number and date.
    pub dasar: String,
    /// Whether the decree sets the whole year; only then do deadlines in it stop being *sementara*.
    pub lengkap: bool,
    /// The holidays and cuti bersama.
    pub hari: Vec<HariLibur>,
}

/// A holiday of the table that is a working day in this office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Pencabutan {
    /// The date.
    pub tanggal: NaiveDate,
    /// Why: the amendment, or the order to stay open.
    pub alasan: String,
}

/// An entry of the settings that cannot stand.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PengaturanError {
    /// A list is longer than [`MAX_ENTRIES`].
    #[error("Daftar hari memuat lebih dari {MAX_ENTRIES} baris; hapus yang sudah tidak diperlukan.")]
    TooMany,
    /// One date twice in a list.
    #[error("Tanggal {} tertulis dua kali; satukan menjadi satu baris.", tanggal::long(*.0))]
    Twice(NaiveDate),
    /// A date in a year the calendar does not answer for.
    #[error("Tahun {0} di luar jangkauan kalender; periksa penulisan tahunnya.")]
    Year(i32),
    /// A date of a year's table that lies in another year.
    #[error("Tanggal {} tidak berada di tahun {tahun}; pindahkan ke tabel tahunnya.", tanggal::long(*.tanggal))]
    OtherYear {
        /// The date.
        tanggal: NaiveDate,
        /// The table's year.
        tahun: i32,
    },
    /// A name, decree or reason is blank.
    #[error("Baris {} belum lengkap; isi nama dan dasar atau alasannya.", tanggal::long(*.0))]
    Blank(NaiveDate),
    /// A name, decree or reason is longer than a list can show.
    #[error("Tulisan pada baris {} terlalu panjang; ringkas sampai {MAX_TEXT} huruf.", tanggal::long(*.0))]
    TooLong(NaiveDate),
    /// A year's table without its decree.
    #[error("Tabel tahun {0} belum menyebut keputusannya; isi nomor dan tanggal SKB.")]
    NoDecree(i32),
    /// A table called complete that lacks a holiday every year has.
    #[error(
        "Tabel tahun {tahun} ditandai lengkap tetapi tidak memuat {nama}; lengkapi daftarnya atau hapus tanda lengkap."
    )]
    Incomplete {
        /// The table's year.
        tahun: i32,
        /// The holiday it lacks.
        nama: &'static str,
    },
}

impl PengaturanKalender {
    /// Settings of an office that works `pekan` days and treats cuti bersama so, with nothing added.
    pub fn new(pekan: Pekan, cuti_bersama: CutiBersama) -> Self {
        Self { pekan, cuti_bersama, ..Self::default() }
    }

    /// The same with every name, decree and reason as one clean line: NFC, no control or bidi characters. A text too
    /// long stays as it is for [`PengaturanKalender::check`] to name.
    pub fn cleaned(mut self) -> Self {
        let days = self.tambahan.iter_mut().chain(self.tabel.iter_mut().flat_map(|tabel| tabel.hari.iter_mut()));
        days.flat_map(|libur| [&mut libur.nama, &mut libur.dasar]).for_each(clean);
        self.tabel.iter_mut().for_each(|tabel| clean(&mut tabel.dasar));
        self.pencabutan.iter_mut().for_each(|cabut| clean(&mut cabut.alasan));
        self
    }

    /// Everything in these settings that an officer must correct before they are written; empty when they may stand.
    pub fn check(&self) -> Vec<PengaturanError> {
        let mut faults = Vec::new();
        dates(self.perubahan_pekan.iter().map(|ubah| ubah.sejak), &mut faults);
        dates(self.tambahan.iter().map(|libur| libur.tanggal), &mut faults);
        dates(self.pencabutan.iter().map(|cabut| cabut.tanggal), &mut faults);
        for libur in &self.tambahan {
            texts(libur.tanggal, &[&libur.nama, &libur.dasar], &mut faults);
        }
        for cabut in &self.pencabutan {
            texts(cabut.tanggal, &[&cabut.alasan], &mut faults);
        }
        if self.tabel.len() > MAX_ENTRIES {
            faults.push(PengaturanError::TooMany);
        }
        for tabel in &self.tabel {
            tabel.check(&mut faults);
        }
        faults
    }

    /// The working week on `tanggal`.
    pub(super) fn pekan_on(&self, tanggal: NaiveDate) -> Pekan {
        let last = self.perubahan_pekan.iter().filter(|ubah| ubah.sejak <= tanggal).max_by_key(|ubah| ubah.sejak);
        last.map_or(self.pekan, |ubah| ubah.pekan)
    }

    /// Every year with a table or an entry of its own.
    pub(super) fn years(&self) -> BTreeSet<i32> {
        bawaan::years()
            .chain(self.tabel.iter().map(|tabel| tabel.tahun))
            .chain(self.tambahan.iter().map(|libur| libur.tanggal.year()))
            .chain(self.pencabutan.iter().map(|cabut| cabut.tanggal.year()))
            .collect()
    }
}

impl TabelTahun {
    fn check(&self, faults: &mut Vec<PengaturanError>) {
        if teks::is_blank(&self.dasar) || self.dasar.chars().count() > MAX_TEXT {
            faults.push(PengaturanError::NoDecree(self.tahun));
        }
        if !(FIRST_YEAR..=LAST_YEAR).contains(&self.tahun) {
            faults.push(PengaturanError::Year(self.tahun));
        }
        dates(self.hari.iter().map(|libur| libur.tanggal), faults);
        for libur in &self.hari {
            texts(libur.tanggal, &[&libur.nama, &libur.dasar], faults);
            if libur.tanggal.year() != self.tahun {
                faults.push(PengaturanError::OtherYear { tanggal: libur.tanggal, tahun: self.tahun });
            }
        }
        if !self.lengkap {
            return;
        }
        for (month, day, nama) in bawaan::FIXED {
            if !self.hari.iter().any(|libur| (libur.tanggal.month(), libur.tanggal.day()) == (month, day)) {
                faults.push(PengaturanError::Incomplete { tahun: self.tahun, nama });
            }
        }
    }
}

fn clean(text: &mut String) {
    if let Ok(line) = teks::single_line(text, MAX_TEXT) {
        *text = line;
    }
}

fn dates(list: impl Iterator<Item = NaiveDate>, faults: &mut Vec<PengaturanError>) {
    let mut seen = BTreeSet::new();
    for (index, tanggal) in list.enumerate() {
        if index == MAX_ENTRIES {
            faults.push(PengaturanError::TooMany);
            return;
        }
        if !(FIRST_YEAR..=LAST_YEAR).contains(&tanggal.year()) {
            faults.push(PengaturanError::Year(tanggal.year()));
        }
        if !seen.insert(tanggal) {
            faults.push(PengaturanError::Twice(tanggal));
        }
    }
}

fn texts(tanggal: NaiveDate, texts: &[&String], faults: &mut Vec<PengaturanError>) {
    if texts.iter().any(|text| teks::is_blank(text)) {
        faults.push(PengaturanError::Blank(tanggal));
    }
    if texts.iter().any(|text| text.chars().count() > MAX_TEXT) {
        faults.push(PengaturanError::TooLong(tanggal));
    }
}
