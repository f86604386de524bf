//! The months of a register: those that were closed, and those that may be.

use domain::peran::Tindakan;
use domain::register::JenisRegister;
use domain::tutup_buku::{TutupBuku, month_of};

use super::table;
use super::wire::{BulanRegister, BulanTerbuka, DaftarBulan};
use crate::act::Look;
use crate::{Desk, Fault, Progress};

/// Months that are offered to be closed.
const BULAN: u32 = 24;

/// The months of a register, the last first: those that were closed, and those that may be.
///
/// # Errors
/// Locked; not allowed.
pub fn months(desk: &Desk, input: BulanRegister) -> Result<DaftarBulan, Fault> {
    desk.look(Tindakan::CetakRegister, |look| {
        let ditutup = look.reader.list_tutup_buku(input.jenis)?;
        let terbuka = open_months(look, input.jenis, &ditutup)?;
        Ok(DaftarBulan { ditutup, terbuka })
    })
}

/// Months that are over, have lines and are not closed, the last first.
fn open_months(look: &Look, jenis: JenisRegister, closed: &[TutupBuku]) -> Result<Vec<BulanTerbuka>, Fault> {
    let mut open = Vec::new();
    let (mut first, _) = month_of(look.today());
    for _ in 0..BULAN {
        let Some(before) = first.pred_opt() else { break };
        let (dari, sampai) = month_of(before);
        first = dari;
        if closed.iter().any(|one| one.isi.bulan == dari) {
            continue;
        }
        let jumlah = table::count(look, jenis, (dari, sampai), None, &Progress::silent())?;
        if jumlah > 0 {
            open.push(BulanTerbuka { bulan: dari, jumlah });
        }
    }
    Ok(open)
}
