//! Keeping a sheet, also half-written, until it is approved.

use domain::jurnal::Event;
use domain::pengecualian::UjiEvent;
use domain::peran::Tindakan;

use super::get::get;
use super::wire::{SimpanUji, UjiLengkap, UjiRef};
use crate::pengecualian;
use crate::{Desk, Fault};

/// Keeps the sheet and shows it; what has not changed is not written.
///
/// # Errors
/// All fields at fault; approved already; an exemption that is not there; not allowed.
pub fn save(desk: &Desk, input: SimpanUji) -> Result<UjiLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::SusunUji, |deed| {
        for butir in &input.isi.butir {
            pengecualian::find(deed.tx, butir.pengecualian)?;
        }
        let event = match deed.tx.uji(id)? {
            Some(now) => now.write(input.isi)?,
            None => UjiEvent::Disusun(Box::new(input.isi.checked()?)),
        };
        let unchanged = match (&event, deed.tx.uji(id)?) {
            (UjiEvent::Disusun(isi), Some(now)) => **isi == now.isi,
            _ => false,
        };
        if unchanged { Ok(()) } else { deed.record(id.0, &Event::Uji(event)).map(drop) }
    })?;
    get(desk, UjiRef { id })
}
