//! The checker of legal bases, while an exemption is typed. It explains and cites; it blocks nothing.

use chrono::NaiveDate;
use domain::pengecualian::IsiPengecualian;
use domain::pengecualian::periksa::{Konteks, Peringatan, periksa};
use domain::peran::Tindakan;

use super::wire::PeriksaPengecualian;
use crate::{Desk, Fault};

/// What it finds.
///
/// # Errors
/// Locked.
pub fn check(desk: &Desk, input: PeriksaPengecualian) -> Result<Vec<Peringatan>, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(findings(&input.isi, look.today())))
}

/// What it finds on `isi` on `today`.
pub(crate) fn findings(isi: &IsiPengecualian, today: NaiveDate) -> Vec<Peringatan> {
    periksa(isi, &Konteks { today })
}
