//! One letter of incompleteness as a line of its register (Perki 1/2021 art. 33).

use documents::register::Keadaan as Cetakan;
use documents::register::tidak_lengkap::Baris;
use domain::permohonan::Keadaan;
use domain::surat::JenisSurat;

use super::{Kasus, Masa, name, request};
use crate::Fault;
use crate::act::Look;

/// The letters issued in the period, void ones too, by day and number.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let mut rows = Vec::new();
    for (id, surat) in look.reader.letters_in_period(masa.dari, masa.sampai, JenisSurat::TidakLengkap)? {
        if !masa.wants(Some(id)) {
            continue;
        }
        let (permohonan, identitas) = request(look, masa, id)?;
        let Some(surat) = permohonan.letter(surat) else { continue };
        let known = &permohonan.kelengkapan;
        // What lacked and what followed is known of the letter that stands.
        let stands = known.surat == Some(surat.id);
        let repaired = known.perbaikan.last().map(|repair| repair.tanggal).filter(|_| stands);
        let baris = Baris {
            nomor: surat.nomor.teks.clone(),
            tanggal: Some(surat.tanggal),
            nomor_permohonan: permohonan.nomor.teks.clone(),
            tanggal_permohonan: Some(permohonan.tanggal_diterima()),
            nama: name(identitas.as_ref()),
            kekurangan: if stands { known.kurang.join("; ") } else { String::new() },
            cara: surat.cara.map_or_else(String::new, |cara| cara.label().to_owned()),
            diterima: surat.diterima,
            batas: permohonan.batas.as_ref().and_then(|batas| batas.perbaikan).filter(|_| stands),
            dilengkapi: repaired,
            hasil: match permohonan.keadaan {
                Keadaan::TidakDilengkapi => "Tidak dilengkapi, tidak ditindaklanjuti".to_owned(),
                Keadaan::TidakLengkap => "Menunggu dilengkapi".to_owned(),
                Keadaan::Dicabut => "Dicabut pemohon".to_owned(),
                Keadaan::Dibatalkan | Keadaan::RegisterLama => String::new(),
                Keadaan::Terdaftar | Keadaan::Diproses | Keadaan::Diberitahukan | Keadaan::Selesai => {
                    known.lengkap.map_or_else(String::new, |_| "Lengkap".to_owned())
                }
            },
            keadaan: surat.dibatalkan.clone().map_or(Cetakan::Berlaku, Cetakan::Dibatalkan),
        };
        rows.push(Kasus { ke: format!("permohonan/{id}"), baris });
    }
    Ok(rows)
}
