//! What a sheet lacks and what the checker of legal bases finds on it, while it is typed.

use chrono::NaiveDate;
use domain::pengecualian::{HasilPengubahan, IsiUji};
use domain::peran::Tindakan;

use super::wire::{PemeriksaanUji, PeriksaUji, PeringatanButir};
use crate::pengecualian::findings;
use crate::{Desk, Fault};

/// Looks at a sheet.
///
/// # Errors
/// Locked.
pub fn check(desk: &Desk, input: PeriksaUji) -> Result<PemeriksaanUji, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(examine(input.isi, look.today())))
}

/// What is said of `isi` on `today`.
pub(super) fn examine(isi: IsiUji, today: NaiveDate) -> PemeriksaanUji {
    let peringatan = (0_u32..)
        .zip(&isi.butir)
        // Of what is opened no ground is left to be looked at.
        .filter(|(_, row)| row.hasil != HasilPengubahan::Dibuka)
        .map(|(butir, row)| PeringatanButir { butir, peringatan: findings(&row.isi, today) })
        .filter(|found| !found.peringatan.is_empty())
        .collect();
    let (kurang, faults) = match isi.clone().checked() {
        Ok(isi) => (isi.lacking(), Vec::new()),
        Err(faults) => (isi.lacking(), faults),
    };
    PemeriksaanUji { kurang, faults, peringatan }
}
