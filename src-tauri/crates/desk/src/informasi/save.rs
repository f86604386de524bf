//! Writing an entry down, and changing it.

use domain::dip::{InformasiEvent, IsiInformasi, record};
use domain::jurnal::Event;
use domain::peran::Tindakan;

use super::berkas::kept;
use super::find;
use super::get::get;
use super::link::link_in;
use super::wire::{InformasiLengkap, InformasiRef, SimpanInformasi};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes the entry and shows it. The same new entry sent twice is written once.
///
/// # Errors
/// All fields at fault; changed meanwhile; nothing changed; not allowed.
pub fn save(desk: &Desk, mut input: SimpanInformasi) -> Result<InformasiLengkap, Fault> {
    let open = desk.open()?;
    let id = input.id;
    desk.look_on(&open, Tindakan::UsulkanInformasi, |_| Ok(()))?;
    // A file is kept before the event that names it; one that is not kept cannot be named.
    input.isi.berkas = input.isi.berkas.map(|berkas| kept(&open.store, &berkas)).transpose()?;
    desk.act_on(&open, Tindakan::UsulkanInformasi, |deed| {
        if let Some(event) = event(deed, &input)? {
            deed.record(id.0, &Event::Informasi(event))?;
        }
        if let Some(asal) = input.asal {
            link_in(deed, asal, id)?;
        }
        Ok(())
    })?;
    get(desk, InformasiRef { id })
}

/// The event, or none when the same was written already.
fn event(deed: &Deed, input: &SimpanInformasi) -> Result<Option<InformasiEvent>, Fault> {
    match (deed.tx.informasi(input.id)?, input.revisi) {
        (None, None) => Ok(Some(record(input.isi.clone(), None)?)),
        (Some(now), None) => {
            let same = input.isi.clone().checked("isi.").is_ok_and(|isi: IsiInformasi| isi == now.isi);
            if same { Ok(None) } else { Err(domain::fault::Refusal::ChangedMeanwhile.into()) }
        }
        (_, Some(revisi)) => Ok(Some(find(deed.tx, input.id)?.change(input.isi.clone(), revisi, None)?)),
    }
}
