//! An exemption as one line, and a sheet as one line.

use domain::pengecualian::{JenisUji, Pengecualian, Uji};
use store::Reader;

use super::check::findings;
use super::wire::{BarisPengecualian, PutusanMembukaRingkas, UjiRingkas};
use crate::Fault;
use crate::act::Look;

/// The line of an exemption today.
pub(super) fn baris(look: &Look, pengecualian: Pengecualian) -> Result<BarisPengecualian, Fault> {
    let (today, kalender) = (look.today(), &look.kalender);
    let ruling = look.reader.ruling_opens(pengecualian.id)?;
    let status = pengecualian.status(today, kalender);
    let berakhir = pengecualian.isi.jangka.berakhir();
    Ok(BarisPengecualian {
        status,
        status_label: status.label(),
        berakhir,
        sisa_hari: berakhir.map(|end| kalender.working_days_between(today, end)),
        dasar: pengecualian.isi.dasar(),
        jangka: pengecualian.isi.jangka.label(),
        perlu_ditinjau: pengecualian.perlu_ditinjau(today),
        peringatan: u32::try_from(findings(&pengecualian.isi, today).len()).unwrap_or(u32::MAX),
        putusan_membuka: ruling.map(|ruling| PutusanMembukaRingkas {
            sengketa: ruling.sengketa,
            nomor: ruling.nomor,
            putusan: ruling.putusan,
            tanggal: ruling.tanggal,
            uraian: ruling.uraian,
        }),
        pengecualian,
    })
}

/// The line of a sheet.
pub(crate) fn uji_ringkas(reader: &Reader, uji: &Uji) -> Result<UjiRingkas, Fault> {
    let request = uji.isi.permohonan.map(|id| reader.permohonan(id)).transpose()?.flatten();
    Ok(UjiRingkas {
        id: uji.id,
        nomor: uji.isi.nomor.clone(),
        tanggal: uji.isi.tanggal,
        keadaan: uji.keadaan,
        keadaan_label: uji.keadaan.label(),
        pengubahan: uji.isi.jenis == JenisUji::Pengubahan,
        informasi: uji.isi.butir.iter().map(|butir| butir.isi.informasi.clone()).collect(),
        penetapan: uji.penetapan.as_ref().map_or_else(String::new, |decree| decree.oleh.clone()),
        permohonan: request.map_or_else(String::new, |permohonan| permohonan.nomor.teks),
    })
}
