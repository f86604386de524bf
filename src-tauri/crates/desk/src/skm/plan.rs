//! The plan made after a survey.

use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{SurveiLengkap, SusunRencana};
use super::{found, record};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes the plan. The same plan once more changes nothing.
///
/// # Errors
/// Everything that lacks; written by another meanwhile; a point carried out that is left out; not allowed.
pub fn plan(desk: &Desk, input: SusunRencana) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        plan_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Writes the plan inside a transaction that is already open.
pub(crate) fn plan_in(deed: &Deed, input: &SusunRencana) -> Result<(), Fault> {
    match found(deed.tx, input.id)?.plan(&input.butir, input.revisi)? {
        Some(event) => record(deed, input.id, event),
        None => Ok(()),
    }
}
