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
        let batas = self.recount(self.tanggal_diterima(), kalender)?;
        Ok((batas != self.batas).then(|| BatasKeberatanBergeser { batas, batas_lama: self.batas.clone() }))
    }
}
