//! One survey with its result.

use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{SurveiLengkap, SurveiRef};
use crate::{Desk, Fault};

/// One survey with its result.
///
/// # Errors
/// Not found; locked.
pub fn get(desk: &Desk, input: SurveiRef) -> Result<SurveiLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| shown(look, input.id))
}
