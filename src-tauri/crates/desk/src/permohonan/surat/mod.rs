//! The letters of a request: written from recorded facts when a step issues them, kept byte for byte, printed again as
//! copies. One file a letter.

mod cetak;
mod tidak_lengkap;
mod umum;

pub use cetak::surat;

use documents::Pdf;
use domain::permohonan::{Permohonan, SuratTerbit};
use domain::surat::JenisSurat;

use super::langkah::Kerja;
use crate::Fault;

/// Writes a letter of `permohonan` as it stands after the step that issues it.
pub(super) fn write(kerja: &Kerja, permohonan: &Permohonan, surat: &SuratTerbit) -> Result<Vec<u8>, Fault> {
    let naskahan = umum::Naskahan::new(kerja, permohonan, surat)?;
    let pdf: Pdf = match surat.jenis {
        JenisSurat::TidakLengkap => tidak_lengkap::write(&naskahan)?,
        JenisSurat::Disposisi
        | JenisSurat::Perpanjangan
        | JenisSurat::Pemberitahuan
        | JenisSurat::Penolakan
        | JenisSurat::Penyerahan
        | JenisSurat::FormulirSalinan
        | JenisSurat::Kuitansi => return Err(Fault::internal("letter not written")),
    };
    Ok(pdf.bytes)
}
