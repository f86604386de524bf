//! What the visitors' page asks.

use domain::peran::Tindakan;

use crate::sesi::wire::Empty;
use crate::skm::found;
use crate::skm::questions::asked;
use crate::skm::wire::LayarSurvei;
use crate::{Desk, Fault};

/// What the visitors' page asks.
///
/// # Errors
/// [`Fault::Locked`] when the window is not the visitors'.
pub fn get(desk: &Desk, _: Empty) -> Result<LayarSurvei, Fault> {
    let (id, open) = desk.visitors().ok_or(Fault::Locked)?;
    desk.look_on(&open, Tindakan::JalankanSurvei, |look| Ok(asked(&look.kantor.unit, &found(look.reader, id)?)))
}
