//! Making a survey void that was opened in error.

use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{SurveiBeralasan, SurveiLengkap};
use super::{found, record};
use crate::{Desk, Fault};

/// Makes it void: it was opened in error and nobody answered.
///
/// # Errors
/// Somebody answered; no reason; void already; not allowed.
pub fn cancel(desk: &Desk, input: SurveiBeralasan) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        let responden = deed.tx.count_jawaban(input.id)?;
        let event = found(deed.tx, input.id)?.cancel(&input.alasan, responden)?;
        record(deed, input.id, event)?;
        shown(&deed.look(), input.id)
    })
}
