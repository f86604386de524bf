//! The cases behind a figure: found by the very question that counted them.

use domain::laporan::Potongan;
use domain::peran::Tindakan;
use domain::permohonan::declare_complete::last_missed_check;

use super::figures::check;
use super::wire::MintaKasus;
use crate::permohonan::baris;
use crate::permohonan::wire::Halaman;
use crate::{Desk, Fault};

/// Lines a page.
const UKURAN: usize = 25;

/// One page of the requests a figure counts, the newest first.
///
/// # Errors
/// A period that ends before it begins; locked.
pub fn cases(desk: &Desk, input: MintaKasus) -> Result<Halaman, Fault> {
    check(input.dari, input.sampai)?;
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let hari = look.kalender.hari_kerja(input.dari, today.max(input.sampai));
        let unit = match &input.potongan {
            Potongan::Unit { unit } => Some(unit.as_str()),
            _ => input.unit.as_deref(),
        };
        let mut found = Vec::new();
        look.reader.each_fakta(input.dari, input.sampai, unit, |id, fakta| {
            if input.potongan.holds(&fakta, &hari, today) {
                found.push(id);
            }
            Ok::<(), Fault>(())
        })?;
        let first = (input.halaman as usize).saturating_mul(UKURAN);
        let page: Vec<_> = found.iter().rev().skip(first).take(UKURAN).copied().collect();
        let missed = last_missed_check(today, &look.kalender).map_err(Fault::internal)?;
        let rows = look.reader.rows_of(&page)?;
        Ok(Halaman {
            baris: rows.into_iter().map(|row| baris(row, today, missed, &look.kalender)).collect(),
            jumlah: u32::try_from(found.len()).unwrap_or(u32::MAX),
        })
    })
}
