//! *Kuitansi*: the receipt for cash (Perki 1/2021 art. 38(4)).

use documents::Pdf;
use documents::surat::kuitansi::{Kuitansi, render};

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let notice = permohonan.notice().ok_or_else(|| Fault::internal("no cost to receipt"))?;
    let paid = permohonan.pembayaran.as_ref().ok_or_else(|| Fault::internal("no payment to receipt"))?;
    let signature = naskahan.tanda_tangan("");
    let letter = Kuitansi {
        naskah: naskahan.naskah()?,
        nomor: naskahan.surat.nomor.teks.clone(),
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        dari: naskahan.nama(),
        biaya: notice.biaya.clone(),
        tempat: naskahan.kota().to_owned(),
        tanggal: Some(paid.tanggal),
        jabatan: signature.jabatan,
        penerima: signature.nama,
        nip: signature.nip,
    };
    Ok(render(&letter, naskahan.kertas())?)
}
