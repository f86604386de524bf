//! What two contents of an entry differ in, field by field.

use super::IsiInformasi;
use crate::permohonan::Perubahan;

impl IsiInformasi {
    /// Its facts in the order of Lampiran I, each with its label.
    fn facts(&self) -> [(&'static str, String); 16] {
        [
            ("Judul", self.judul.clone()),
            ("Ringkasan", self.ringkasan.clone()),
            ("Kelas", self.kelas.label().to_owned()),
            ("Kelompok", self.kelompok.clone()),
            ("Informasi wajib", self.wajib.map_or_else(String::new, |wajib| wajib.label().to_owned())),
            ("Unit yang menguasai", self.unit.clone()),
            ("Penanggung jawab", self.penanggung_jawab.clone()),
            ("Waktu pembuatan", self.waktu.clone()),
            ("Tempat pembuatan", self.tempat.clone()),
            ("Bentuk", self.bentuk.label()),
            ("Retensi", self.retensi.clone()),
            ("Retensi sampai", self.retensi_sampai.map_or_else(String::new, |day| day.to_string())),
            ("Tempat penyimpanan asli", self.tempat_asli.clone()),
            ("Tautan", self.tautan.join("\n")),
            ("Media", self.media.clone()),
            ("Berkas", self.berkas.as_ref().map_or_else(String::new, |berkas| berkas.nama.clone())),
        ]
    }

    /// What `self` says otherwise than `before`.
    pub fn changes(&self, before: &Self) -> Vec<Perubahan> {
        let shown = |text: String| (!text.is_empty()).then_some(text);
        let pairs = before.facts().into_iter().zip(self.facts());
        pairs
            .filter(|((_, before), (_, after))| before != after)
            .map(|((label, before), (_, after))| Perubahan {
                bidang: label.to_owned(),
                lama: shown(before),
                baru: shown(after),
            })
            .collect()
    }
}
