//! The questions at the counter.

use domain::peran::Tindakan;
use domain::tamu::pertanyaan;

use super::wire::MejaTamu;
use crate::layanan::pengaturan;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// What *Layani tamu* begins with.
///
/// # Errors
/// Locked.
pub fn questions(desk: &Desk, _: Empty) -> Result<MejaTamu, Fault> {
    desk.look(Tindakan::Daftarkan, |look| {
        Ok(MejaTamu { pertanyaan: pertanyaan(), pintu: pengaturan(look.reader)?.pintu })
    })
}
