//! The list of consultations.

use domain::forum::Forum;
use domain::peran::Tindakan;

use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Every consultation, the last day first; nobody who was present is named.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<Forum>, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(look.reader.list_forum()?))
}
