//! What was given to applicants and is on no list: *layak masuk DIP*.

use domain::peran::Tindakan;

use super::get::given;
use super::wire::{DaftarLayak, HalamanLayak};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;

/// One page of it, the newest first.
///
/// # Errors
/// Locked.
pub fn layak(desk: &Desk, input: HalamanLayak) -> Result<DaftarLayak, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let items = look.reader.given_unlisted(UKURAN, input.halaman.saturating_mul(UKURAN))?;
        let baris = items.into_iter().map(|item| given(item, false)).collect();
        Ok(DaftarLayak { baris, jumlah: look.reader.count_given_unlisted()? })
    })
}
