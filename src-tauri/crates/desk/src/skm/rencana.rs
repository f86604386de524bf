//! The plan made after a survey, and that its points were carried out.

use domain::peran::Tindakan;

use super::found;
use super::lihat::shown;
use super::survei::record;
use super::wire::{LaksanakanRencana, SurveiLengkap, SusunRencana};
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

/// Records a point as carried out, or as open again.
///
/// # Errors
/// No such point; a day to come or before the survey; nothing told; not allowed.
pub fn carry_out(desk: &Desk, input: LaksanakanRencana) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        carry_out_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Records a point inside a transaction that is already open.
pub(crate) fn carry_out_in(deed: &Deed, input: &LaksanakanRencana) -> Result<(), Fault> {
    let today = deed.now.date_naive();
    let event = found(deed.tx, input.id)?.carry_out(input.butir, input.selesai.as_ref(), today)?;
    record(deed, input.id, event)
}
