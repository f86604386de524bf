//! A changed calendar moves the deadlines of the last ruling; the move is an event.

use super::Sengketa;
use super::end_stage::deadlines;
use super::event::BatasSengketaBergeser;
use super::keadaan::KeadaanSengketa;
use crate::kalender::{Kalender, TenggatError};

impl Sengketa {
    /// The move of its deadlines under `kalender`, if they move.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn shift(&self, kalender: &Kalender) -> Result<Option<BatasSengketaBergeser>, TenggatError> {
        let Some((stage, putusan)) = self.ruling().filter(|_| self.keadaan == KeadaanSengketa::Diputus) else {
            return Ok(None);
        };
        let batas = deadlines(stage.jenis, putusan.diterima, putusan.hari_pelaksanaan, kalender)?;
        let moved = BatasSengketaBergeser { putusan: putusan.id, batas, batas_lama: putusan.batas };
        Ok((batas != putusan.batas).then_some(moved))
    }
}
