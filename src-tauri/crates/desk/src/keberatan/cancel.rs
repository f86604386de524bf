//! Making a registration void with a reason. Its number is never used again.

use domain::jurnal::Event;
use domain::keberatan::KeberatanEvent;
use domain::peran::Tindakan;

use super::wire::{KeberatanBeralasan, KeberatanLengkap, KeberatanRef};
use super::{find, get};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Makes a registration void and shows it anew.
///
/// # Errors
/// No reason; void or answered already; not allowed.
pub fn cancel(desk: &Desk, input: KeberatanBeralasan) -> Result<KeberatanLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::Batalkan, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let batal = find(deed.tx, id)?.cancel(&input.alasan)?;
        deed.record(id.0, &Event::Keberatan(KeberatanEvent::Dibatalkan(batal)))
    })?;
    get(desk, KeberatanRef { id })
}
