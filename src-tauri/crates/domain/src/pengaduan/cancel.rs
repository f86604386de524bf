//! Making a registration void, and taking a wrong step back: each with a reason, nothing is deleted.

use super::{KeadaanPengaduan, LangkahPengaduanTercatat, Pengaduan};
use crate::fault::{Denied, Refusal};
use crate::id::LangkahId;
use crate::permohonan::Dibatalkan;
use crate::permohonan::cancel::reason;
use crate::permohonan::undo::LangkahDibatalkan;

impl Pengaduan {
    /// Makes the registration void.
    ///
    /// # Errors
    /// No reason; it is void already; it was answered, so that it was a complaint after all.
    pub fn cancel(&self, alasan: &str) -> Result<Dibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == KeadaanPengaduan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        if !self.jawaban.is_empty() {
            return Err(Refusal::PengaduanDijawab.into());
        }
        Ok(Dibatalkan { alasan })
    }

    /// The step that can be taken back: the last one that stands.
    pub fn last_step(&self) -> Option<&LangkahPengaduanTercatat> {
        let standing = self.langkah.iter().rev().find(|step| step.dibatalkan.is_none());
        standing.filter(|_| self.keadaan != KeadaanPengaduan::Dibatalkan)
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// No reason; another step than the last; a void registration.
    pub fn undo(&self, langkah: LangkahId, alasan: &str) -> Result<LangkahDibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == KeadaanPengaduan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        match self.last_step() {
            Some(last) if last.id == langkah => Ok(LangkahDibatalkan { langkah, alasan }),
            Some(last) => Err(Refusal::NotLastStep { last: last.jenis.label() }.into()),
            None => Err(Refusal::NoStep.into()),
        }
    }
}
