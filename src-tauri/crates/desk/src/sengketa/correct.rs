//! Correcting the record of a dispute with a reason; the old value stays in the event.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::sengketa::SengketaEvent;

use super::wire::{CorrectSengketa, SengketaLengkap, SengketaRef};
use super::{find, get};
use crate::keberatan::find as find_keberatan;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Corrects a record and shows it anew.
///
/// # Errors
/// All fields at fault at once; void already; nothing changed; not allowed.
pub fn correct(desk: &Desk, input: CorrectSengketa) -> Result<SengketaLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::CatatSengketa, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let sengketa = find(deed.tx, id)?;
        let keberatan = find_keberatan(deed.tx, input.isi.keberatan)?;
        let today = deed.now.date_naive();
        let event = sengketa.correct(&input.isi, &keberatan, &input.alasan, today, &deed.kalender)?;
        deed.record(id.0, &Event::Sengketa(SengketaEvent::Dikoreksi(Box::new(event))))
    })?;
    get(desk, SengketaRef { id })
}
