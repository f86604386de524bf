//! Taking a wrong step back (*batalkan langkah*): a counter-event with a reason. Both stay in the history; letters of the
//! step become void and keep their numbers. Only the last step can go, so that none stands on one that is gone.

use serde::{Deserialize, Serialize};

use super::cancel::reason;
use super::{Keadaan, LangkahTercatat, Permohonan};
use crate::fault::{Denied, Refusal};
use crate::id::LangkahId;

/// A step was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LangkahDibatalkan {
    /// Which.
    pub langkah: LangkahId,
    /// Why.
    pub alasan: String,
}

impl Permohonan {
    /// The step that can be taken back: the last one that stands.
    pub fn last_step(&self) -> Option<&LangkahTercatat> {
        let standing = self.langkah.iter().rev().find(|step| step.dibatalkan.is_none());
        standing.filter(|_| self.keadaan != Keadaan::Dibatalkan)
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// No reason; another step than the last; a void registration.
    pub fn undo(&self, langkah: LangkahId, alasan: &str) -> Result<LangkahDibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == Keadaan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        match self.last_step() {
            Some(last) if last.id == langkah => Ok(LangkahDibatalkan { langkah, alasan }),
            Some(last) => Err(Refusal::NotLastStep { last: last.jenis.label() }.into()),
            None => Err(Refusal::NoStep.into()),
        }
    }
}
