//! The letters of a request: written from recorded facts when a step issues them, kept byte for byte, printed again as
//! copies. One file a letter.

mod cetak;
mod disposisi;
mod disposisi_hari_ini;
mod formulir_salinan;
mod kuitansi;
mod pemberitahuan;
mod penolakan;
mod penyerahan;
mod perpanjangan;
mod tidak_lengkap;
mod umum;

pub use cetak::surat;
pub use disposisi_hari_ini::disposisi_hari_ini;

use documents::Pdf;
use domain::permohonan::{Permohonan, SuratTerbit};
use domain::surat::JenisSurat;

use super::langkah::Kerja;
use crate::Fault;

/// Writes a letter of `permohonan` as it stands after the step that issues it.
pub(super) fn write(kerja: &Kerja, permohonan: &Permohonan, surat: &SuratTerbit) -> Result<Vec<u8>, Fault> {
    let naskahan = umum::Naskahan::new(kerja, permohonan, surat)?;
    let pdf: Pdf = match surat.jenis {
        // The sheet it rests on goes with it (Perki 1/2021 art. 34(2)).
        JenisSurat::Penolakan => return penolakan::with_sheets(&naskahan),
        JenisSurat::TidakLengkap => tidak_lengkap::write(&naskahan)?,
        JenisSurat::Disposisi => disposisi::write(&naskahan)?,
        JenisSurat::Perpanjangan => perpanjangan::write(&naskahan)?,
        JenisSurat::Pemberitahuan => pemberitahuan::write(&naskahan)?,
        JenisSurat::Penyerahan => penyerahan::write(&naskahan)?,
        JenisSurat::FormulirSalinan => formulir_salinan::write(&naskahan)?,
        JenisSurat::Kuitansi => kuitansi::write(&naskahan)?,
    };
    Ok(pdf.bytes)
}
