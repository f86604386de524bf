//! *Surat keterangan tidak lengkap* (Perki 1/2021 art. 33(2)).

use documents::Pdf;
use documents::surat::tidak_lengkap::{TidakLengkap, render};
use domain::surat::IsiTemplat;

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let (pembuka, penutup) = naskahan.wording(IsiTemplat::new())?;
    let letter = TidakLengkap {
        naskah: naskahan.naskah()?,
        kepala: naskahan.kepala("Surat keterangan tidak lengkap", ""),
        pembuka,
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        tanggal_permohonan: Some(permohonan.tanggal_diterima()),
        kekurangan: permohonan.kelengkapan.kurang.clone(),
        penutup,
        pengesahan: naskahan.pengesahan(),
    };
    Ok(render(&letter, naskahan.kertas())?)
}
