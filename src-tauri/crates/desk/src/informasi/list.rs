//! The working list: search, filters, pages. Paged in SQL, at most 100 lines a page.

use domain::peran::Tindakan;
use store::InformasiFilter;

use super::wire::{BarisInformasi, HalamanInformasi, SaringanInformasi};
use super::{ketetapan, stale_before};
use crate::{Desk, Fault};

const UKURAN: u32 = 25;
const UKURAN_MAX: u32 = 100;

/// One page of entries.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanInformasi) -> Result<HalamanInformasi, Fault> {
    let ukuran = input.ukuran.unwrap_or(UKURAN).clamp(1, UKURAN_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let today = look.today();
        let filter = InformasiFilter {
            kata: input.kata,
            kelas: input.kelas,
            unit: input.unit,
            tahun: input.tahun,
            keadaan: input.keadaan,
            lama_sebelum: input.perlu_diperbarui.then(|| stale_before(today)),
            ditarik: input.ditarik,
            batas: ukuran,
            dari_baris: input.halaman.saturating_mul(ukuran),
        };
        let page = look.reader.list_informasi(&filter)?;
        let berlaku = look.reader.penetapan_in_force()?;
        let rows = page.rows.into_iter().map(|informasi| {
            let named = berlaku.as_ref().map(|row| look.reader.revisi_in(row.id, informasi.id)).transpose()?;
            Ok(BarisInformasi {
                perlu_diperbarui: informasi.perlu_diperbarui(today),
                ketetapan: ketetapan(&informasi, named.flatten()),
                informasi,
            })
        });
        Ok(HalamanInformasi { baris: rows.collect::<Result<_, Fault>>()?, jumlah: page.total })
    })
}
