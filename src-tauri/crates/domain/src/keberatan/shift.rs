//! A changed calendar moves open deadlines; each move is an event that names the date printed before.

use super::Keberatan;
use super::event::BatasKeberatanBergeser;
use crate::kalender::{Kalender, TenggatError};

impl Keberatan {
    /// The move of this objection's deadlines under `kalender`, if they move.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn shift(&self, kalender: &Kalender) -> Result<Option<BatasKeberatanBergeser>, TenggatError> {
        if !self.keadaan.is_open() {
            return Ok(None);
        }
        let Some(batas_lama) = self.batas.as_ref() else { return Ok(None) };
        let batas = self.recount(self.tanggal_diterima(), kalender)?;
        Ok((batas != *batas_lama).then(|| BatasKeberatanBergeser { batas, batas_lama: batas_lama.clone() }))
    }
}
