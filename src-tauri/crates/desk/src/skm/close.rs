//! Closing a survey.

use domain::id::SurveiId;
use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{SurveiLengkap, SurveiRef};
use super::{found, record};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Ends the taking of answers.
///
/// # Errors
/// Closed already; void; not allowed.
pub fn close(desk: &Desk, input: SurveiRef) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        close_in(deed, input.id)?;
        shown(&deed.look(), input.id)
    })
}

/// Ends the taking of answers inside a transaction that is already open.
pub(crate) fn close_in(deed: &Deed, id: SurveiId) -> Result<(), Fault> {
    let event = found(deed.tx, id)?.close()?;
    record(deed, id, event)
}
