//! The list of exemptions: search, filters, pages. Paged in SQL, at most 100 lines a page.

use domain::pengecualian::HARI_INGATKAN;
use domain::peran::Tindakan;
use store::PengecualianFilter;

use super::baris::baris;
use super::wire::{HalamanPengecualian, PilihanPengecualian, SaringanPengecualian};
use crate::act::Look;
use crate::{Desk, Fault};

const UKURAN: u32 = 25;
const UKURAN_MAX: u32 = 100;

/// One page of exemptions, those that end soonest first.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, input: SaringanPengecualian) -> Result<HalamanPengecualian, Fault> {
    let ukuran = input.ukuran.unwrap_or(UKURAN).clamp(1, UKURAN_MAX);
    desk.look(Tindakan::Lihat, |look| {
        let filter = PengecualianFilter {
            kata: input.kata,
            huruf: input.huruf,
            unit: input.unit,
            batas: ukuran,
            dari_baris: input.halaman.saturating_mul(ukuran),
            ..chosen(look, input.pilihan)?
        };
        let page = look.reader.list_pengecualian(&filter)?;
        let rows = page.rows.into_iter().map(|one| baris(look, one)).collect::<Result<_, _>>()?;
        Ok(HalamanPengecualian { baris: rows, jumlah: page.total })
    })
}

/// The filter of a choice today.
pub(super) fn chosen(look: &Look, pilihan: Option<PilihanPengecualian>) -> Result<PengecualianFilter, Fault> {
    let Some(pilihan) = pilihan else { return Ok(PengecualianFilter::default()) };
    let today = look.today();
    let mut filter = PengecualianFilter { keadaan: pilihan.keadaan(), ..PengecualianFilter::default() };
    match pilihan {
        PilihanPengecualian::Berlaku | PilihanPengecualian::SudahDiuji => filter.berakhir_sejak = Some(today),
        PilihanPengecualian::SegeraBerakhir => {
            let reach = look.kalender.count(today, HARI_INGATKAN).map_err(Fault::internal)?;
            filter.berakhir_sejak = Some(today);
            filter.berakhir_sampai = Some(reach.jatuh_tempo);
        }
        PilihanPengecualian::Terbuka => {
            filter.sudah_ditutup = true;
            filter.berakhir_sampai = today.pred_opt();
        }
        PilihanPengecualian::PerluDitinjau => {
            filter.sudah_ditutup = true;
            filter.berakhir_sejak = Some(today);
            filter.tinjau_sampai = Some(today);
        }
        PilihanPengecualian::PutusanMembuka => filter.putusan_membuka = true,
        PilihanPengecualian::BelumDiuji | PilihanPengecualian::Dibuka | PilihanPengecualian::Ditarik => {}
    }
    Ok(filter)
}
