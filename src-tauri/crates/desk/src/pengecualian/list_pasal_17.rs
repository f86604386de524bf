//! The letters of art. 17 to choose from.

use domain::pengecualian::Huruf;
use domain::peran::Tindakan;

use super::wire::HurufPasal17;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every letter, in the order of the law.
///
/// # Errors
/// Locked.
pub fn list_pasal_17(desk: &Desk, _: Empty) -> Result<Vec<HurufPasal17>, Fault> {
    desk.look(Tindakan::Lihat, |_| Ok(Huruf::ALL.map(HurufPasal17::of).to_vec()))
}
