//! *Pemberitahuan perpanjangan* (UU 14/2008 art. 22(8), Perki 1/2021 art. 36).

use documents::Pdf;
use documents::surat::perpanjangan::{Perpanjangan, render};
use domain::format::tanggal;
use domain::surat::{Bidang, IsiTemplat};

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let perpanjangan = permohonan.perpanjangan.as_ref().ok_or_else(|| Fault::internal("no extension to write"))?;
    let batas = permohonan.tenggat()?;
    let (semula, baru) = (batas.jawab, batas.perpanjangan);
    let own = IsiTemplat::new()
        .with(Bidang::Batas, tanggal::long(semula))
        .with(Bidang::BatasBaru, tanggal::long(baru))
        .with(Bidang::Alasan, &perpanjangan.uraian);
    let (pembuka, penutup) = naskahan.wording(own)?;
    let letter = Perpanjangan {
        naskah: naskahan.naskah()?,
        kepala: naskahan.kepala("Pemberitahuan perpanjangan waktu", ""),
        pembuka,
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        tanggal_permohonan: Some(permohonan.tanggal_diterima()),
        batas_semula: Some(semula),
        alasan: perpanjangan.alasan.clone(),
        uraian: perpanjangan.uraian.clone(),
        batas_baru: Some(baru),
        penutup,
        pengesahan: naskahan.pengesahan(),
    };
    Ok(render(&letter, naskahan.kertas())?)
}
