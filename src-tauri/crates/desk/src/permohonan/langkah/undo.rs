//! Taking the last step back with a reason; both stay in the history, letters become void and keep their numbers.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::permohonan::PermohonanEvent;

use super::super::wire::{PermohonanLengkap, PermohonanRef};
use super::super::{find, get};
use super::settle;
use super::wire::BatalkanLangkah;
use crate::privasi::refuse_destroyed;
use crate::{Desk, Fault};

/// Takes a step back and shows the request anew.
///
/// # Errors
/// No reason; another step than the last; not allowed.
pub fn undo(desk: &Desk, input: BatalkanLangkah) -> Result<PermohonanLengkap, Fault> {
    let id = input.permohonan;
    desk.act(Tindakan::BatalkanLangkah, |deed| {
        refuse_destroyed(deed.tx, id.0)?;
        let event = find(deed.tx, id)?.undo(input.langkah, &input.alasan)?;
        deed.record(id.0, &Event::Permohonan(PermohonanEvent::LangkahDibatalkan(event)))?;
        settle(deed, id)
    })?;
    get(desk, PermohonanRef { id })
}
