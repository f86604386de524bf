//! What is done with an exemption outside a consequence test: an older decree recorded, its event happened, opened, taken
//! back.

use domain::jurnal::Event;

use super::find;
use super::get::get;
use super::wire::{PengecualianLengkap, PengecualianRef, TindakPengecualian};
use crate::{Desk, Fault};

/// Does it and shows the exemption.
///
/// # Errors
/// All fields at fault; it does not stand where this can be done; not allowed.
pub fn act(desk: &Desk, input: TindakPengecualian) -> Result<PengecualianLengkap, Fault> {
    let id = input.id;
    desk.act(input.tindak.tindakan(), |deed| {
        let event = find(deed.tx, id)?.act(&input.tindak, deed.now.date_naive())?;
        deed.record(id.0, &Event::Pengecualian(event))
    })?;
    get(desk, PengecualianRef { id })
}
