//! The list of disputes: search, filters, pages. Paged in SQL, at most 100 lines a page.

use domain::peran::Tindakan;
use store::SengketaFilter;

use super::baris::baris;
use super::wire::{HalamanSengketa, SaringanSengketa};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;
const UKURAN_MAX: u32 = 100;

/// One page of disputes, the one brought last first.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanSengketa) -> Result<HalamanSengketa, Fault> {
    let ukuran = input.ukuran.unwrap_or(UKURAN).clamp(1, UKURAN_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let filter = SengketaFilter {
            kata: input.kata,
            keadaan: input.keadaan,
            terbuka: input.terbuka,
            lewat: input.lewat.then_some(today),
            batas: ukuran,
            dari_baris: input.halaman.saturating_mul(ukuran),
        };
        let page = look.reader.list_sengketa(&filter)?;
        let rows = page.rows.into_iter().map(|row| baris(row, today, &look.kalender)).collect();
        Ok(HalamanSengketa { baris: rows, jumlah: page.total })
    })
}
