//! What the register of objections says of one: the union of Perki 1/2021 art. 43(2) and Lampiran XI. Every value is a
//! recorded fact; what is not known is empty.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AlasanKeberatan, HasilKeberatan, KeadaanKeberatan, Keberatan};
use crate::permohonan::keputusan::DasarPenolakan;

/// One line of the register, without the identity, which stands apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RingkasanKeberatan {
    /// Registration number (art. 43(2)a).
    pub nomor: String,
    /// The day it was received (b).
    pub tanggal: NaiveDate,
    /// Registration number of the request (d); empty for ground b alone.
    pub nomor_permohonan: String,
    /// The information asked for (e).
    pub informasi: String,
    /// Purpose of use (f).
    pub tujuan: String,
    /// Its grounds (g), a cell each in Lampiran XI.
    pub alasan: Vec<AlasanKeberatan>,
    /// What the superior decided.
    pub hasil: Option<HasilKeberatan>,
    /// The decision in words, with its letter's number.
    pub keputusan: String,
    /// Why it was refused, or what is given (h).
    pub alasan_keputusan: String,
    /// The day of the answer (i).
    pub tanggapan: Option<NaiveDate>,
    /// Name of the superior.
    pub nama_atasan: String,
    /// Position of the superior.
    pub posisi_atasan: String,
    /// What the applicant said to the answer.
    pub tanggapan_pemohon: String,
    /// The note of one that ended without an answer, or the remark of an old register.
    pub catatan: String,
}

impl Keberatan {
    /// Its line in the register.
    pub fn ringkasan(&self) -> RingkasanKeberatan {
        if let Some(lama) = &self.lama {
            return self.ringkasan_lama(&lama.isi);
        }
        let answer = self.tanggapan.as_ref();
        let number = self.letter().filter(|_| answer.is_some()).map(|surat| surat.nomor.teks.clone());
        let hasil = answer.map(|answer| answer.isi.hasil);
        let mut why: Vec<String> = Vec::new();
        if let Some(answer) = answer {
            why.extend(answer.isi.dasar.iter().map(DasarPenolakan::sentence));
            why.push(answer.isi.alasan.clone());
            why.extend(answer.isi.perintah.as_ref().map(|perintah| format!("Perintah: {}", perintah.isi)));
        }
        why.retain(|text| !text.is_empty());
        let said = self.tanggapan_pemohon.as_ref().map(|said| {
            if said.uraian.is_empty() {
                said.sikap.label().to_owned()
            } else {
                format!("{}: {}", said.sikap.label(), said.uraian)
            }
        });
        RingkasanKeberatan {
            nomor: self.nomor.teks.clone(),
            tanggal: self.tanggal_diterima(),
            nomor_permohonan: self.permohonan.as_ref().map_or_else(String::new, |one| one.nomor.clone()),
            informasi: self.isi.informasi.clone(),
            tujuan: self.isi.tujuan.clone().unwrap_or_default(),
            alasan: self.isi.alasan.clone(),
            hasil,
            keputusan: match (hasil, number) {
                (Some(hasil), Some(number)) => format!("{} ({number})", hasil.label()),
                (Some(hasil), None) => hasil.label().to_owned(),
                (None, _) => String::new(),
            },
            alasan_keputusan: why.join("; "),
            tanggapan: answer.map(|answer| answer.tanggal),
            nama_atasan: answer.map_or_else(String::new, |answer| answer.isi.atasan.nama.clone()),
            posisi_atasan: answer.map_or_else(String::new, |answer| answer.isi.atasan.posisi()),
            tanggapan_pemohon: said.unwrap_or_default(),
            catatan: match (self.keadaan, &self.pencabutan) {
                (KeadaanKeberatan::Dicabut, Some(one)) => format!("Dicabut pemohon: {}", one.alasan),
                _ => String::new(),
            },
        }
    }
}
