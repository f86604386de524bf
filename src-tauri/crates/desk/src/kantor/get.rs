//! The office profile.

use domain::kantor::Kantor;
use domain::peran::Tindakan;

use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The profile as it stands.
///
/// # Errors
/// Locked.
pub fn get(desk: &Desk, _: Empty) -> Result<Kantor, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(look.kantor.clone()))
}
