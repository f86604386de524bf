//! The plan made after a survey, carried out.

use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{LaksanakanRencana, SurveiLengkap};
use super::{found, record};
use crate::act::Deed;
use crate::{Desk, Fault};

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
