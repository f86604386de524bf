//! Writing an exemption down, and changing it.

use domain::fault::Refusal;
use domain::jurnal::Event;
use domain::pengecualian::{IsiPengecualian, PengecualianEvent, record};
use domain::peran::Tindakan;

use super::find;
use super::get::get;
use super::wire::{PengecualianLengkap, PengecualianRef, SimpanPengecualian};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes the exemption and shows it. The same new exemption sent twice is written once.
///
/// # Errors
/// All fields at fault; changed meanwhile; nothing changed; a decree fixed it; not allowed.
pub fn save(desk: &Desk, input: SimpanPengecualian) -> Result<PengecualianLengkap, Fault> {
    let id = input.id;
    desk.act(Tindakan::SusunUji, |deed| match event(deed, &input)? {
        Some(event) => deed.record(id.0, &Event::Pengecualian(event)).map(drop),
        None => Ok(()),
    })?;
    get(desk, PengecualianRef { id })
}

/// The event, or none when the same was written already.
fn event(deed: &Deed, input: &SimpanPengecualian) -> Result<Option<PengecualianEvent>, Fault> {
    match (deed.tx.pengecualian(input.id)?, input.revisi) {
        (None, None) => Ok(Some(record(input.isi.clone(), None)?)),
        (Some(now), None) => {
            let same = input.isi.clone().checked("isi.").is_ok_and(|isi: IsiPengecualian| isi == now.isi);
            if same { Ok(None) } else { Err(Refusal::ChangedMeanwhile.into()) }
        }
        (_, Some(revisi)) => Ok(Some(find(deed.tx, input.id)?.change(input.isi.clone(), revisi, None)?)),
    }
}
