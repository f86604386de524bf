//! A changed calendar moves open deadlines. Each move is an event that names the date printed before; a void registration
//! and a date that stays move nothing.

use super::{Batas, BatasBergeser, Keadaan, Permohonan};
use crate::kalender::{Kalender, TenggatError};

impl Permohonan {
    /// The move of this request's deadlines under `kalender`, if they move.
    ///
    /// # Errors
    /// [`TenggatError`] when the calendar cannot count that far.
    pub fn shift(&self, kalender: &Kalender) -> Result<Option<BatasBergeser>, TenggatError> {
        match self.keadaan {
            Keadaan::Dibatalkan => Ok(None),
            Keadaan::Terdaftar => {
                let batas = Batas::count(self.tanggal_diterima(), kalender)?.recorded();
                Ok((batas != self.batas).then(|| BatasBergeser { batas, batas_lama: self.batas.clone() }))
            }
        }
    }
}
