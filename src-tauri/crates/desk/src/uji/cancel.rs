//! Giving a sheet up before it is approved.

use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::find;
use super::get::get;
use super::wire::{BatalkanUji, UjiLengkap, UjiRef};
use crate::{Desk, Fault};

/// Gives it up and shows it.
///
/// # Errors
/// No reason; approved already; not allowed.
pub fn cancel(desk: &Desk, input: BatalkanUji) -> Result<UjiLengkap, Fault> {
    desk.act(Tindakan::SusunUji, |deed| {
        let event = find(deed.tx, input.id)?.cancel(&input.alasan)?;
        deed.record(input.id.0, &Event::Uji(event))
    })?;
    get(desk, UjiRef { id: input.id })
}
