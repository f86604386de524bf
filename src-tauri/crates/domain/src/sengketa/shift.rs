//! A changed calendar moves the deadlines of the agreement and of the last ruling; each move is an event.

use super::Sengketa;
use super::end_stage::deadlines;
use super::event::BatasSengketaBergeser;
use super::keadaan::KeadaanSengketa;
use crate::kalender::{Kalender, TenggatError};

impl Sengketa {
    /// The moves of its deadlines under `kalender`: of the agreement and of the last ruling, where they move.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn shift(&self, kalender: &Kalender) -> Result<Vec<BatasSengketaBergeser>, TenggatError> {
        let mut moves = Vec::new();
        for (stage, putusan) in self.binding().filter(|_| self.keadaan == KeadaanSengketa::Diputus) {
            let batas = deadlines(stage.jenis, putusan.diterima, putusan.hari_pelaksanaan, kalender)?;
            if batas != putusan.batas {
                moves.push(BatasSengketaBergeser { putusan: putusan.id, batas, batas_lama: putusan.batas });
            }
        }
        Ok(moves)
    }
}
