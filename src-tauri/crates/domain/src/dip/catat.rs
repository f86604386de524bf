//! Writing an entry down, and changing it (Perki 1/2021 art. 12, 45(1)).

use super::{Informasi, InformasiEvent, IsiInformasi};
use crate::fault::{Denied, Refusal};
use crate::id::ImporId;

/// The event that writes a new entry down.
///
/// # Errors
/// All fields at fault.
pub fn record(isi: IsiInformasi, impor: Option<ImporId>) -> Result<InformasiEvent, Denied> {
    let isi = Box::new(isi.checked("isi.").map_err(Denied::Invalid)?);
    Ok(InformasiEvent::Dicatat { isi, impor })
}

impl Informasi {
    /// The event that changes what the entry says. An entry that a decree fixed stays in the decree as it was; the change
    /// is proposed and reviewed anew.
    ///
    /// # Errors
    /// All fields at fault; nothing changed; another change came between (`revisi` is the one that was read); off the list.
    pub fn change(&self, isi: IsiInformasi, revisi: u32, impor: Option<ImporId>) -> Result<InformasiEvent, Denied> {
        if !self.keadaan.listed() {
            return Err(Refusal::InformasiDitarik.into());
        }
        if revisi != self.revisi {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let isi = Box::new(isi.checked("isi.").map_err(Denied::Invalid)?);
        if *isi == self.isi {
            return Err(Refusal::NothingChanged.into());
        }
        Ok(InformasiEvent::Diubah { isi, impor })
    }
}
