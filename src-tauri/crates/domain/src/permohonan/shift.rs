//! A changed calendar moves open deadlines. Each move is an event that names the date printed before; a closed request
//! and a date that stays move nothing.

use super::{BatasBergeser, Permohonan};
use crate::kalender::{Kalender, TenggatError};

impl Permohonan {
    /// The move of this request's deadlines under `kalender`, if they move.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn shift(&self, kalender: &Kalender) -> Result<Option<BatasBergeser>, TenggatError> {
        let Some(batas_lama) = self.batas.as_ref().filter(|_| self.keadaan.is_open()) else { return Ok(None) };
        let batas = self.recount(self.tanggal_diterima(), kalender)?;
        Ok((batas != *batas_lama).then(|| BatasBergeser { batas, batas_lama: batas_lama.clone() }))
    }
}
