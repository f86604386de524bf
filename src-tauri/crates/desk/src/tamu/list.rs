//! The guest book of a period with its averages.

use domain::fault::{FieldFault, Rule};
use domain::peran::Tindakan;

use super::wire::{BarisTamu, HalamanTamu, JumlahPintu, SaringanTamu};
use crate::permohonan::name_of;
use crate::{Desk, Fault};

/// Lines a page.
const UKURAN: u32 = 50;

/// The guest book of a period.
///
/// # Errors
/// A period that ends before it begins; locked.
pub fn list(desk: &Desk, input: SaringanTamu) -> Result<HalamanTamu, Fault> {
    if input.sampai < input.dari {
        const TURNED: &str = "Tanggal akhir sebelum tanggal awal. Tukar keduanya.";
        return Err(vec![FieldFault::new("sampai", &Rule::Other(TURNED))].into());
    }
    desk.look(Tindakan::Lihat, |look| {
        let SaringanTamu { dari, sampai, halaman } = input;
        let lines = look.reader.tamu_between(dari, sampai, UKURAN, halaman.saturating_mul(UKURAN))?;
        let by_door = look.reader.tamu_by_door(dari, sampai)?;
        let visitors: u32 = by_door.iter().map(|door| door.jumlah).sum();
        let minutes: i64 = by_door.iter().map(|door| door.menunggu).sum();
        let baris = lines.into_iter().map(|tamu| {
            let oleh = name_of(look.reader, tamu.petugas)?;
            Ok(BarisTamu { menunggu: u32::try_from(tamu.isi.waited()).unwrap_or(0), oleh, tamu })
        });
        Ok(HalamanTamu {
            baris: baris.collect::<Result<_, Fault>>()?,
            jumlah: look.reader.count_tamu(dari, sampai)?,
            pintu: by_door.into_iter().map(|door| JumlahPintu { pintu: door.pintu, jumlah: door.jumlah }).collect(),
            menunggu: (visitors > 0).then(|| u32::try_from(minutes / i64::from(visitors)).unwrap_or(u32::MAX)),
        })
    })
}
