//! One year of the calendar with its decrees and its working days.

use chrono::{Datelike, NaiveDate};
use domain::kalender::Kalender;
use domain::peran::Tindakan;

use super::wire::{KalenderTahun, Tahun};
use crate::{Desk, Fault};

/// The year as the office keeps it.
///
/// # Errors
/// Locked.
pub fn year(desk: &Desk, input: Tahun) -> Result<KalenderTahun, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(show(&look.kalender, input.tahun)))
}

/// `tahun` of `kalender`, day by day.
pub(super) fn show(kalender: &Kalender, tahun: i32) -> KalenderTahun {
    let mut hari_kerja = vec![0; 12];
    let mut tidak_kerja = Vec::new();
    let first = NaiveDate::from_ymd_opt(tahun, 1, 1);
    for day in first.into_iter().flat_map(|first| first.iter_days()).take_while(|day| day.year() == tahun) {
        match kalender.why_not_working(day) {
            Some(reason) => tidak_kerja.push(reason),
            None => hari_kerja.iter_mut().skip(day.month0() as usize).take(1).for_each(|days| *days += 1),
        }
    }
    KalenderTahun { tahun: kalender.year(tahun), hari_kerja, tidak_kerja, pengaturan: kalender.pengaturan().clone() }
}
