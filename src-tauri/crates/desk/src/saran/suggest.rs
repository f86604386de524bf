//! Ranking what fits a text.

use domain::peran::Tindakan;

use super::wire::{MintaSaran, Saran};
use crate::{Desk, Fault};

/// What fits, best first.
///
/// # Errors
/// Locked.
pub fn suggest(desk: &Desk, _input: MintaSaran) -> Result<Saran, Fault> {
    desk.look(Tindakan::Lihat, |_| Ok(Saran::default()))
}
