//! Taking a wrong step back: a counter-event with a reason. Only the last step can go.

use super::{KeadaanSengketa, LangkahSengketaTercatat, Sengketa};
use crate::fault::{Denied, Refusal};
use crate::id::LangkahId;
use crate::permohonan::cancel::reason;
use crate::permohonan::undo::LangkahDibatalkan;

impl Sengketa {
    /// The step that can be taken back: the last one that stands.
    pub fn last_step(&self) -> Option<&LangkahSengketaTercatat> {
        let standing = self.langkah.iter().rev().find(|step| step.dibatalkan.is_none());
        standing.filter(|_| self.keadaan != KeadaanSengketa::Dibatalkan)
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// No reason; another step than the last; a void record.
    pub fn undo(&self, langkah: LangkahId, alasan: &str) -> Result<LangkahDibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == KeadaanSengketa::Dibatalkan {
            return Err(Refusal::SengketaBatal.into());
        }
        match self.last_step() {
            Some(last) if last.id == langkah => Ok(LangkahDibatalkan { langkah, alasan }),
            Some(last) => Err(Refusal::NotLastStep { last: last.jenis.label() }.into()),
            None => Err(Refusal::NoStep.into()),
        }
    }
}
