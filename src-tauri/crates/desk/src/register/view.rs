//! The register on the screen: the same lines as on paper, a page of them, each with the way to its case.

use domain::fault::{FieldFault, Rule};
use domain::peran::Tindakan;

use super::table::{self, Permintaan};
use super::wire::{BarisTerlihat, LihatRegister, RegisterTerlihat};
use crate::{Desk, Fault};

/// Lines a page.
const UKURAN: usize = 50;

/// One page of a register, identities masked.
///
/// # Errors
/// A period that ends before it begins; locked; not allowed.
pub fn view(desk: &Desk, input: LihatRegister) -> Result<RegisterTerlihat, Fault> {
    if input.sampai < input.dari {
        return Err(vec![FieldFault::new(
            "sampai",
            &Rule::Other("Tanggal akhir sebelum tanggal awal. Tukar keduanya."),
        )]
        .into());
    }
    desk.look(Tindakan::CetakRegister, |look| {
        let asked = Permintaan {
            jenis: input.jenis,
            dari: input.dari,
            sampai: input.sampai,
            unit: input.unit.as_deref(),
            samarkan: true,
            kertas: look.kantor.kertas,
            penanda_tangan: None,
        };
        let shown = table::view(look, &asked, (input.halaman as usize).saturating_mul(UKURAN), UKURAN)?;
        Ok(RegisterTerlihat {
            kolom: shown.kolom,
            baris: shown.baris.into_iter().map(|(ke, sel)| BarisTerlihat { ke, sel }).collect(),
            jumlah: shown.jumlah,
        })
    })
}
