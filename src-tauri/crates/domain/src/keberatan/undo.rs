//! Taking a wrong step back: a counter-event with a reason. The letter of an answer becomes void and keeps its number. Only
//! the last step can go.

use super::{KeadaanKeberatan, Keberatan, LangkahKeberatanTercatat};
use crate::fault::{Denied, Refusal};
use crate::id::LangkahId;
use crate::permohonan::cancel::reason;
use crate::permohonan::undo::LangkahDibatalkan;

impl Keberatan {
    /// The step that can be taken back: the last one that stands.
    pub fn last_step(&self) -> Option<&LangkahKeberatanTercatat> {
        let standing = self.langkah.iter().rev().find(|step| step.dibatalkan.is_none());
        standing.filter(|_| self.keadaan != KeadaanKeberatan::Dibatalkan)
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// No reason; another step than the last; a void registration.
    pub fn undo(&self, langkah: LangkahId, alasan: &str) -> Result<LangkahDibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == KeadaanKeberatan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        match self.last_step() {
            Some(last) if last.id == langkah => Ok(LangkahDibatalkan { langkah, alasan }),
            Some(last) => Err(Refusal::NotLastStep { last: last.jenis.label() }.into()),
            None => Err(Refusal::NoStep.into()),
        }
    }
}
