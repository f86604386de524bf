//! The list of requests: search, filters, order, pages. Paged in SQL, at most 100 lines a page.

use domain::peran::Tindakan;
use domain::permohonan::declare_complete::last_missed_check;
use store::{Filter, Order};

use super::baris;
use super::wire::{Halaman, Saringan, Urut};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;
const UKURAN_MAX: u32 = 100;

/// One page of requests.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: Saringan) -> Result<Halaman, Fault> {
    let ukuran = input.ukuran.unwrap_or(UKURAN).clamp(1, UKURAN_MAX);
    let mut filter = Filter {
        kata: input.kata,
        keadaan: input.keadaan,
        lewat_periksa: None,
        terbuka: input.terbuka,
        unit: input.unit,
        petugas: input.petugas,
        saluran: input.saluran,
        jenis: input.jenis,
        dari: input.dari,
        sampai: input.sampai,
        urut: match input.urut {
            Urut::Terbaru => Order::Terbaru,
            Urut::Terlama => Order::Terlama,
            Urut::JatuhTempo => Order::JatuhTempo,
            Urut::Nama => Order::Nama,
        },
        batas: ukuran,
        dari_baris: input.halaman.saturating_mul(ukuran),
    };
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        filter.lewat_periksa = last_missed_check(today, &look.kalender).map_err(Fault::internal)?;
        let page = look.reader.list(&filter)?;
        let rows = page.rows.into_iter().map(|row| baris(row, today, filter.lewat_periksa, &look.kalender)).collect();
        Ok(Halaman { baris: rows, jumlah: page.total })
    })
}
