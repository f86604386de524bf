//! Figures of the whole working list.

use domain::peran::Tindakan;

use super::stale_before;
use super::wire::{JumlahKeadaanInformasi, JumlahKelas, JumlahUnit, RingkasanInformasi};
use crate::penetapan::ringkas;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// The figures.
///
/// # Errors
/// Locked.
pub fn summary(desk: &Desk, _: Empty) -> Result<RingkasanInformasi, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let figures = look.reader.count_informasi(stale_before(look.today()))?;
        let berlaku = look.reader.penetapan_in_force()?.map(|row| row.id);
        let units = look.reader.informasi_units()?;
        Ok(RingkasanInformasi {
            jumlah: figures.kelas.iter().map(|(_, jumlah)| jumlah).sum(),
            kelas: figures.kelas.into_iter().map(|(kelas, jumlah)| JumlahKelas { kelas, jumlah }).collect(),
            keadaan: figures
                .keadaan
                .into_iter()
                .map(|(keadaan, jumlah)| JumlahKeadaanInformasi { keadaan, jumlah })
                .collect(),
            unit: units.into_iter().map(|(unit, jumlah)| JumlahUnit { unit, jumlah }).collect(),
            tahun: figures.tahun,
            perlu_diperbarui: figures.lama,
            layak: look.reader.count_given_unlisted()?,
            berlaku: berlaku.map(|id| ringkas(look, id)).transpose()?,
        })
    })
}
