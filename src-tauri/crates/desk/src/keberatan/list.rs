//! The list of objections: search, filters, order, pages. Paged in SQL, at most 100 lines a page.

use domain::peran::Tindakan;
use store::{KeberatanFilter, KeberatanOrder};

use super::baris::baris;
use super::wire::{HalamanKeberatan, SaringanKeberatan, UrutKeberatan};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;
const UKURAN_MAX: u32 = 100;

/// One page of objections.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanKeberatan) -> Result<HalamanKeberatan, Fault> {
    let ukuran = input.ukuran.unwrap_or(UKURAN).clamp(1, UKURAN_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let filter = KeberatanFilter {
            kata: input.kata,
            keadaan: input.keadaan,
            terbuka: input.terbuka,
            lewat: input.lewat.then_some(today),
            alasan: input.alasan,
            hasil: input.hasil,
            permohonan: input.permohonan,
            petugas: input.petugas,
            dari: input.dari,
            sampai: input.sampai,
            urut: match input.urut {
                UrutKeberatan::Terbaru => KeberatanOrder::Terbaru,
                UrutKeberatan::Terlama => KeberatanOrder::Terlama,
                UrutKeberatan::JatuhTempo => KeberatanOrder::JatuhTempo,
            },
            batas: ukuran,
            dari_baris: input.halaman.saturating_mul(ukuran),
        };
        let page = look.reader.list_keberatan(&filter)?;
        let rows = page.rows.into_iter().map(|row| baris(row, today, &look.kalender)).collect();
        Ok(HalamanKeberatan { baris: rows, jumlah: page.total })
    })
}
