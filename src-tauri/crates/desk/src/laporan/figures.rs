//! The figures of a period, added up from one snapshot.

use chrono::{Months, NaiveDate};
use domain::fault::{FieldFault, Rule};
use domain::laporan::Angka;
use domain::peran::Tindakan;

use super::hitung::requests;
use super::wire::MintaAngka;
use crate::{Desk, Fault};

/// Longest period, in years: the working days of all of it are numbered.
const TAHUN: u32 = 20;

/// The figures of what was received in a period, of the whole office or of one unit.
///
/// # Errors
/// A period that ends before it begins or is too long; locked.
pub fn figures(desk: &Desk, input: MintaAngka) -> Result<Angka, Fault> {
    check(input.dari, input.sampai)?;
    desk.look(Tindakan::Lihat, |look| requests(look, input.dari, input.sampai, input.unit.as_deref()))
}

/// Whether a period can be added up.
pub(super) fn check(dari: NaiveDate, sampai: NaiveDate) -> Result<(), Fault> {
    let fault = |sentence| Err(vec![FieldFault::new("sampai", &Rule::Other(sentence))].into());
    if sampai < dari {
        return fault("Tanggal akhir sebelum tanggal awal. Tukar keduanya.");
    }
    if dari.checked_add_months(Months::new(12 * TAHUN)).is_none_or(|last| sampai > last) {
        return fault("Masanya terlalu panjang; pilih paling lama 20 tahun.");
    }
    Ok(())
}
