//! Checking an office: integrity of the file, the hash chain, that projections rebuilt equal those on disk, and that every
//! attachment is whole.

use domain::peran::Tindakan;
use store::Report;

use crate::{Desk, Fault};

/// Checks the office in use; changes nothing.
///
/// # Errors
/// Locked; the file cannot be read at all.
pub fn periksa(desk: &Desk) -> Result<Report, Fault> {
    desk.look(Tindakan::Lihat, |_| Ok(()))?;
    Ok(store::check(&desk.open()?.store)?)
}
