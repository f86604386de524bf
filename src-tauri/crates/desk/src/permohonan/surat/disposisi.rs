//! *Lembar disposisi* to the unit that holds items of a request. It shows no identity.

use documents::Pdf;
use documents::surat::disposisi::{ButirDisposisi, Disposisi, render};
use domain::format::tanggal;
use domain::surat::{Bidang, IsiTemplat};

use super::umum::Naskahan;
use crate::Fault;

/// Writes it.
pub(super) fn write(naskahan: &Naskahan) -> Result<Pdf, Fault> {
    let permohonan = naskahan.permohonan;
    let sent = permohonan.disposisi.iter().find(|disposisi| disposisi.surat == Some(naskahan.surat.id));
    let sent = sent.ok_or_else(|| Fault::internal("no disposition to write"))?;
    let own = IsiTemplat::new().with(Bidang::Unit, &sent.unit).with(Bidang::Batas, tanggal::long(sent.batas));
    let (pembuka, _) = naskahan.wording(own)?;
    let butir = sent.butir.iter().filter_map(|at| {
        let nomor = u32::try_from(at + 1).ok()?;
        Some(ButirDisposisi { nomor, rincian: permohonan.isi.butir.get(*at)?.rincian.clone() })
    });
    let letter = Disposisi {
        naskah: naskahan.naskah()?,
        nomor: naskahan.surat.nomor.teks.clone(),
        tempat: naskahan.kota().to_owned(),
        tanggal: Some(sent.tanggal),
        unit: sent.unit.clone(),
        nomor_pendaftaran: permohonan.nomor.teks.clone(),
        diterima: Some(permohonan.isi.diterima),
        pemohon: None,
        butir: butir.collect(),
        pembuka,
        instruksi: sent.instruksi.clone(),
        batas_unit: Some(sent.batas),
        batas_jawab: permohonan.jatuh_tempo(),
        penanda_tangan: naskahan.tanda_tangan(""),
    };
    Ok(render(&letter, naskahan.kertas())?)
}
