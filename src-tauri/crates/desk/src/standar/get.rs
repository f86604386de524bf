//! The standard as the page shows it.

use domain::peran::Tindakan;

use super::shown;
use super::wire::StandarLengkap;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The standard as the page shows it.
///
/// # Errors
/// Locked.
pub fn get(desk: &Desk, _: Empty) -> Result<StandarLengkap, Fault> {
    desk.look(Tindakan::Lihat, shown)
}
