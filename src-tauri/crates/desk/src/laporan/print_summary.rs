//! The summary that is announced every half year, or of the whole year (Perki 1/2021 art. 14(2), 15(5)).

use chrono::NaiveDate;
use domain::peran::Tindakan;

use super::hitung::count;
use super::naskah::{Masa, summary};
use super::tahunan::masa;
use super::wire::{CetakRingkasan, Semester};
use crate::{Desk, Fault, FileOut, Progress};

/// The summary as a file, counted now.
///
/// # Errors
/// No such year; locked.
pub fn print_summary(desk: &Desk, input: CetakRingkasan, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let whole = masa(look, input.tahun)?;
        let masa = input.semester.map_or(whole, |half| half.of(input.tahun));
        let called = match input.semester {
            Some(half) => format!("Semester {} Tahun {}", half.romawi(), input.tahun),
            None => format!("Tahun {}", input.tahun),
        };
        let counted = count(look, masa.dari, masa.sampai)?;
        let bytes = summary(&look.page(false)?, &masa, called.clone(), &counted, input.bentuk)?;
        let name = format!("Ringkasan laporan {}.{}", called.to_lowercase(), input.bentuk.ending());
        Ok(FileOut { name, mime: input.bentuk.mime(), bytes })
    })
}

impl Semester {
    fn romawi(self) -> &'static str {
        match self {
            Self::Satu => "I",
            Self::Dua => "II",
        }
    }

    /// Its days.
    fn of(self, tahun: i32) -> Masa {
        let day = |month, day| NaiveDate::from_ymd_opt(tahun, month, day).unwrap_or_default();
        let (dari, sampai) = match self {
            Self::Satu => (day(1, 1), day(6, 30)),
            Self::Dua => (day(7, 1), day(12, 31)),
        };
        Masa { tahun, dari, sampai }
    }
}
