//! One extension as a line of its register (UU 14/2008 art. 22(8), Perki 1/2021 art. 36).

use documents::register::Keadaan as Cetakan;
use documents::register::perpanjangan::Baris;
use domain::permohonan::extend::AlasanPerpanjangan;
use domain::surat::JenisSurat;

use super::{Kasus, Masa, name, request};
use crate::Fault;
use crate::act::Look;

/// The letters of extension issued in the period, void ones too, by day and number.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let mut rows = Vec::new();
    for (id, surat) in look.reader.letters_in_period(masa.dari, masa.sampai, JenisSurat::Perpanjangan)? {
        if !masa.wants(Some(id)) {
            continue;
        }
        let (permohonan, identitas) = request(look, masa, id)?;
        let Some(surat) = permohonan.letter(surat) else { continue };
        let extension = permohonan.perpanjangan.as_ref().filter(|one| one.surat == Some(surat.id));
        let on = |ground| extension.is_some_and(|one| one.alasan.contains(&ground));
        let baris = Baris {
            nomor: surat.nomor.teks.clone(),
            tanggal: Some(surat.tanggal),
            nomor_permohonan: permohonan.nomor.teks.clone(),
            tanggal_permohonan: Some(permohonan.tanggal_diterima()),
            nama: name(identitas.as_ref()),
            informasi: permohonan.rincian(),
            batas_semula: permohonan.batas.as_ref().map(|batas| batas.jawab),
            belum_dikuasai: on(AlasanPerpanjangan::BelumDikuasai),
            belum_diputuskan: on(AlasanPerpanjangan::StatusBelumDiputuskan),
            uraian: extension.map_or_else(String::new, |one| one.uraian.clone()),
            batas_baru: extension.and(permohonan.batas.as_ref()).map(|batas| batas.perpanjangan),
            pemberitahuan: permohonan.notice().map(|notice| notice.tanggal),
            keterangan: String::new(),
            keadaan: surat.dibatalkan.clone().map_or(Cetakan::Berlaku, Cetakan::Dibatalkan),
        };
        rows.push(Kasus { ke: format!("permohonan/{id}"), baris });
    }
    Ok(rows)
}
