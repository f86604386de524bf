//! Making a record of a dispute void, because it was recorded in error.

use super::{KeadaanSengketa, Sengketa};
use crate::fault::{Denied, Refusal};
use crate::permohonan::Dibatalkan;
use crate::permohonan::cancel::reason;

impl Sengketa {
    /// Makes the record void.
    ///
    /// # Errors
    /// No reason; void already.
    pub fn cancel(&self, alasan: &str) -> Result<Dibatalkan, Denied> {
        let alasan = reason("alasan", alasan)?;
        if self.keadaan == KeadaanSengketa::Dibatalkan {
            return Err(Refusal::SengketaBatal.into());
        }
        Ok(Dibatalkan { alasan })
    }
}
