//! The office's calendar: which days are working days, and why the others are not.
//!
//! Every period of UU 14/2008 and Perki 1/2021 runs in *hari kerja*; this module is the only place that knows what a
//! working day is. It counts days. It does not know which clock of the law is counted, what the time of day is, or
//! what today is.
//!
//! A [`Kalender`] is built from the holidays shipped with the program (2020–2027, decree by decree) and the office's
//! own [`PengaturanKalender`]. One date has one reason for not being worked, in this order:
//!
//! 1. the weekend, even when a holiday falls on it (that holiday stands in [`Dilewati::bertepatan`]);
//! 2. the year's table: national holiday, election day, cuti bersama;
//! 3. what the office added: regional holiday, office closed.

mod bawaan;
mod between;
mod count;
mod day;
mod hari_kerja;
mod kejadian;
mod libur;
mod muat;
mod pekan;
mod pengaturan;
mod tahun;
mod tenggat;

pub use count::{MAX_WORKING_DAYS, TenggatError};
pub use hari_kerja::HariKerja;
pub use kejadian::HariKejadian;
pub use libur::{HariLibur, JenisLibur, Sebab};
pub use muat::{MAX_FAULTS, MAX_FILE, Muatan, SalahBaris};
pub use pekan::{CutiBersama, Pekan, PekanSejak, UnknownChoice};
pub use pengaturan::{MAX_ENTRIES, Pencabutan, PengaturanError, PengaturanKalender, TabelTahun};
pub use tahun::{AsalHari, HariTahun, TahunKalender, VersiKalender};
pub use tenggat::{Dilewati, Tenggat};

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

/// First year the calendar answers for.
pub const FIRST_YEAR: i32 = 1900;
/// Last year the calendar answers for.
pub const LAST_YEAR: i32 = 2199;

/// The calendar of one office, ready to answer. Built from [`PengaturanKalender`]; cheap to ask, cheap to keep.
#[derive(Clone, Debug)]
pub struct Kalender {
    pengaturan: PengaturanKalender,
    /// Holidays in force of each year that has a table or an entry of the office.
    years: BTreeMap<i32, BTreeMap<NaiveDate, HariLibur>>,
    /// Years decreed in full. A year is here because its decree is, never because some of its dates are known.
    decreed: BTreeSet<i32>,
}

impl Kalender {
    /// The calendar under the office's settings. Never fails: an entry that makes no sense changes nothing, so a
    /// journal always folds; [`PengaturanKalender::check`] refuses such entries before they are written.
    pub fn new(pengaturan: PengaturanKalender) -> Self {
        let mut years = BTreeMap::new();
        let mut decreed = BTreeSet::new();
        for tahun in pengaturan.years() {
            let in_force = tahun::rows(&pengaturan, tahun)
                .into_iter()
                .filter(|hari| hari.berlaku)
                .map(|hari| (hari.libur.tanggal, hari.libur))
                .collect();
            years.insert(tahun, in_force);
            if tahun::is_decreed(&pengaturan, tahun) {
                decreed.insert(tahun);
            }
        }
        Self { pengaturan, years, decreed }
    }

    /// The settings this calendar was built from.
    pub fn pengaturan(&self) -> &PengaturanKalender {
        &self.pengaturan
    }

    /// Whether the holidays of `tahun` are decreed in full; a deadline that touches any other year is *sementara*.
    pub fn is_decreed(&self, tahun: i32) -> bool {
        self.decreed.contains(&tahun)
    }

    /// The holiday in force on `tanggal`, weekend or not.
    fn libur_on(&self, tanggal: NaiveDate) -> Option<HariLibur> {
        match self.years.get(&tanggal.year()) {
            Some(hari) => hari.get(&tanggal).cloned(),
            None => bawaan::fixed_holiday(tanggal),
        }
    }
}

impl Default for Kalender {
    /// The calendar of an office that changed nothing: five days, cuti bersama not worked.
    fn default() -> Self {
        Self::new(PengaturanKalender::default())
    }
}
