//! What was given to applicants and is on no list, and what rulings open: *layak masuk DIP*.

use domain::peran::Tindakan;

use super::get::given;
use store::PutusanMembuka;

use super::wire::{DaftarLayak, DibukaPutusan, HalamanLayak};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;

/// One page of it, the newest first.
///
/// # Errors
/// Locked.
pub fn layak(desk: &Desk, input: HalamanLayak) -> Result<DaftarLayak, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let items = look.reader.given_unlisted(UKURAN, input.halaman.saturating_mul(UKURAN))?;
        let putusan = look.reader.rulings_open()?.into_iter().map(opened).collect();
        let baris = items.into_iter().map(|item| given(item, false)).collect();
        Ok(DaftarLayak { baris, jumlah: look.reader.count_given_unlisted()?, putusan })
    })
}

fn opened(ruling: PutusanMembuka) -> DibukaPutusan {
    let PutusanMembuka { sengketa, nomor, putusan, tanggal, uraian, pengecualian, informasi } = ruling;
    DibukaPutusan { sengketa, nomor, putusan, tanggal, uraian, pengecualian, informasi }
}
