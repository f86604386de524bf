//! Letting a survey take answers again.

use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{SurveiBeralasan, SurveiLengkap};
use super::{found, record};
use crate::{Desk, Fault};

/// Lets it take answers again.
///
/// # Errors
/// Not closed; no reason; void; not allowed.
pub fn reopen(desk: &Desk, input: SurveiBeralasan) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        let event = found(deed.tx, input.id)?.reopen(&input.alasan)?;
        record(deed, input.id, event)?;
        shown(&deed.look(), input.id)
    })
}
