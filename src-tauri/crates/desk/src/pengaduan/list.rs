//! The list of complaints: search, filters, order, pages. Paged in SQL, at most 100 lines a page.

use domain::peran::Tindakan;
use store::{PengaduanFilter, PengaduanOrder};

use super::baris::baris;
use super::wire::{HalamanPengaduan, SaringanPengaduan, UrutPengaduan};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;
const UKURAN_MAX: u32 = 100;

/// One page of complaints.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanPengaduan) -> Result<HalamanPengaduan, Fault> {
    let ukuran = input.ukuran.unwrap_or(UKURAN).clamp(1, UKURAN_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let filter = PengaduanFilter {
            kata: input.kata,
            cari_rahasia: Tindakan::LihatPengaduanRahasia.permits(look.akun.peran),
            keadaan: input.keadaan,
            terbuka: input.terbuka,
            lewat: input.lewat.then_some(today),
            terlambat: input.terlambat.then_some(today),
            berlaku: input.berlaku,
            kelas: input.kelas,
            saluran: input.saluran,
            unit: input.unit,
            dijawab: input.dijawab,
            petugas: input.petugas,
            dari: input.dari,
            sampai: input.sampai,
            urut: match input.urut {
                UrutPengaduan::Terbaru => PengaduanOrder::Terbaru,
                UrutPengaduan::Terlama => PengaduanOrder::Terlama,
                UrutPengaduan::JatuhTempo => PengaduanOrder::JatuhTempo,
            },
            batas: ukuran,
            dari_baris: input.halaman.saturating_mul(ukuran),
        };
        let page = look.reader.list_pengaduan(&filter)?;
        let rows = page.rows.into_iter().map(|row| baris(row, &look.akun, today, &look.kalender)).collect();
        Ok(HalamanPengaduan { baris: rows, jumlah: page.total })
    })
}
