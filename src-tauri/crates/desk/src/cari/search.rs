//! Search by number, name, information, or a whole NIK; newest first.

use domain::peran::Tindakan;
use domain::permohonan::declare_complete::last_missed_check;

use super::wire::Cari;
use crate::permohonan::baris;
use crate::permohonan::wire::Baris;
use crate::{Desk, Fault};

const BATAS: u32 = 50;
const BATAS_MAX: u32 = 1_000;

/// Finds requests. Blank words find nothing; no text is an error.
///
/// # Errors
/// Locked.
pub fn search(desk: &Desk, input: Cari) -> Result<Vec<Baris>, Fault> {
    let batas = input.batas.unwrap_or(BATAS).clamp(1, BATAS_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let rows = look.reader.search(&input.kata, batas)?;
        let missed = last_missed_check(today, &look.kalender).map_err(Fault::internal)?;
        Ok(rows.into_iter().map(|row| baris(row, today, missed, &look.kalender)).collect())
    })
}
