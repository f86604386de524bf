//! Opening, changing, closing a survey; making one void that was opened in error.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::skm::{Survei, SurveiEvent};

use super::found;
use super::lihat::shown;
use super::wire::{BukaSurvei, SurveiBeralasan, SurveiLengkap, SurveiRef, UbahSurvei};
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

/// Changes what it asks. The same content changes nothing.
///
/// # Errors
/// All fields at fault; written by another meanwhile; void; not allowed.
pub fn change(desk: &Desk, input: UbahSurvei) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        let sudah = deed.tx.sudah_dijawab(input.id)?;
        if let Some(event) = found(deed.tx, input.id)?.change(input.isi, input.revisi, &sudah)? {
            record(deed, input.id, event)?;
        }
        shown(&deed.look(), input.id)
    })
}

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
pub(crate) fn close_in(deed: &Deed, id: domain::id::SurveiId) -> Result<(), Fault> {
    let event = found(deed.tx, id)?.close()?;
    record(deed, id, event)
}

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

/// Writes an event of a survey.
pub(super) fn record(deed: &Deed, id: domain::id::SurveiId, event: SurveiEvent) -> Result<(), Fault> {
    deed.record(id.0, &Event::Survei(event)).map(drop)
}
