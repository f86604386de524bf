//! Figures of the list of exemptions.

use domain::pengecualian::KeadaanUji;
use domain::peran::Tindakan;
use store::PengecualianFilter;

use super::list::chosen;
use super::wire::{JumlahPilihan, PilihanPengecualian, RingkasanPengecualian};
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The figures.
///
/// # Errors
/// Locked.
pub fn summary(desk: &Desk, _: Empty) -> Result<RingkasanPengecualian, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let count = |filter: &PengecualianFilter| Ok::<_, Fault>(look.reader.list_pengecualian(filter)?.total);
        let pilihan = PilihanPengecualian::ALL
            .into_iter()
            .map(|pilihan| Ok(JumlahPilihan { pilihan, jumlah: count(&chosen(look, Some(pilihan))?)? }))
            .collect::<Result<_, Fault>>()?;
        let open = [KeadaanUji::Disusun, KeadaanUji::Disetujui];
        let mut uji_terbuka = 0;
        for keadaan in open {
            uji_terbuka += u32::try_from(look.reader.list_uji(Some(keadaan))?.len()).unwrap_or(u32::MAX);
        }
        Ok(RingkasanPengecualian {
            jumlah: count(&PengecualianFilter::default())?,
            pilihan,
            unit: look.reader.pengecualian_units()?,
            uji_terbuka,
        })
    })
}
