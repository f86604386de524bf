//! Making a registration void: the number stays in the register with the reason and is never used again.

use super::{KeadaanKeberatan, Keberatan};
use crate::fault::{Denied, Refusal};
use crate::permohonan::Dibatalkan;
use crate::permohonan::cancel::reason;

impl Keberatan {
    /// Makes the registration void.
    ///
    /// # Errors
    /// No reason; it is void already; it is answered, so that it was an objection after all.
    pub fn cancel(&self, alasan: &str) -> Result<Dibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == KeadaanKeberatan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        if self.tanggapan.is_some() {
            return Err(Refusal::KeberatanDitanggapi.into());
        }
        Ok(Dibatalkan { alasan })
    }
}
