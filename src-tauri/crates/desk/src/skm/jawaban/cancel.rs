//! Making an answer from paper void that was typed in error.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::skm::Kanal;

use crate::skm::hasil::shown;
use crate::skm::wire::{JawabanBeralasan, SurveiLengkap};
use crate::{Desk, Fault};

/// Makes an answer from paper void: it was typed in error.
///
/// # Errors
/// No such answer, or one a visitor gave; void already; no reason; not allowed.
pub fn cancel(desk: &Desk, input: JawabanBeralasan) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        // What a visitor gave on the page nobody typed: it cannot have been typed in error.
        let answer = deed.tx.jawaban_skm(input.id)?.filter(|one| one.kanal == Kanal::Kertas && one.batal.is_none());
        let answer = answer.ok_or(Fault::NotFound)?;
        let event = answer.cancel(&input.alasan)?;
        deed.record(input.id.0, &Event::JawabanSkm(event))?;
        shown(&deed.look(), answer.survei)
    })
}
