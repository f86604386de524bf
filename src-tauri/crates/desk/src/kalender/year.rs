//! One year of the calendar with its decrees.

use domain::peran::Tindakan;

use super::wire::{KalenderTahun, Tahun};
use crate::{Desk, Fault};

/// The year as the office keeps it.
///
/// # Errors
/// Locked.
pub fn year(desk: &Desk, input: Tahun) -> Result<KalenderTahun, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        Ok(KalenderTahun { tahun: look.kalender.year(input.tahun), pengaturan: look.kalender.pengaturan().clone() })
    })
}
