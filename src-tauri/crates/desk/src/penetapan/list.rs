//! Every decree over the list, the newest first.

use domain::peran::Tindakan;

use super::ringkas;
use super::wire::PenetapanRingkas;
use crate::act::Look;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The decrees, those taken back included.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<PenetapanRingkas>, Fault> {
    desk.look(Tindakan::Lihat, all)
}

pub(super) fn all(look: &Look) -> Result<Vec<PenetapanRingkas>, Fault> {
    look.reader.list_penetapan()?.into_iter().map(|row| ringkas(look, row.id)).collect()
}
