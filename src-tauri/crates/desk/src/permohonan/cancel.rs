//! Making a registration void with a reason. Its number is never used again.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;

use super::wire::{PermohonanLengkap, PermohonanRef, WithReason};
use super::{find, get};
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Makes a registration void and shows it anew.
///
/// # Errors
/// No reason; void already; not allowed.
pub fn cancel(desk: &Desk, input: WithReason) -> Result<PermohonanLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::Batalkan, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let batal = find(deed.tx, id)?.cancel(&input.alasan)?;
        deed.record(id.0, &Event::Permohonan(PermohonanEvent::Dibatalkan(batal)))
    })?;
    get(desk, PermohonanRef { id })
}
