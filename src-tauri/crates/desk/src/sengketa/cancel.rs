//! Making the record of a dispute void with a reason.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::sengketa::SengketaEvent;

use super::wire::{SengketaBeralasan, SengketaLengkap, SengketaRef};
use super::{find, get};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Makes a record void and shows it anew.
///
/// # Errors
/// No reason; void already; not allowed.
pub fn cancel(desk: &Desk, input: SengketaBeralasan) -> Result<SengketaLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::Batalkan, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let batal = find(deed.tx, id)?.cancel(&input.alasan)?;
        deed.record(id.0, &Event::Sengketa(SengketaEvent::Dibatalkan(batal)))
    })?;
    get(desk, SengketaRef { id })
}
