//! The annual report of a year as the page shows it.

use domain::peran::Tindakan;

use super::tahunan::shown;
use super::wire::{LaporanLengkap, TahunLaporan};
use crate::{Desk, Fault};

/// The report of a year as the page shows it.
///
/// # Errors
/// No such year; locked.
pub fn get(desk: &Desk, input: TahunLaporan) -> Result<LaporanLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| shown(look, input.tahun))
}
