//! Opening a survey.

use domain::peran::Tindakan;
use domain::skm::{Survei, SurveiEvent};

use super::hasil::shown;
use super::record;
use super::wire::{BukaSurvei, SurveiLengkap};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Opens a survey. The same one opened twice is opened once.
///
/// # Errors
/// All fields at fault; another survey with this id; not allowed.
pub fn open(desk: &Desk, input: BukaSurvei) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        open_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Opens a survey inside a transaction that is already open.
pub(crate) fn open_in(deed: &Deed, input: &BukaSurvei) -> Result<(), Fault> {
    let event = Survei::open(input.isi.clone())?;
    match (deed.tx.survei(input.id)?, &event) {
        (None, _) => record(deed, input.id, event),
        (Some(there), SurveiEvent::Dibuka(isi)) if there.isi == *isi => Ok(()),
        (Some(_), _) => Err(domain::fault::Refusal::PerkaraIdTaken.into()),
    }
}
