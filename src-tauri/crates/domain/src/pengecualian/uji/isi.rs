//! What a sheet says: cleaned as it is kept, also half-written, and held against what the law wants before its approval.

use super::super::isi::MAX_URAIAN;
use super::super::{Cakupan, IsiPengecualian, Jangka};
use super::{ButirUji, HasilPengubahan, IsiUji, JenisUji};
use crate::fault::{FieldFault, Rule, clean_line, clean_lines};

/// Most rows and most testers of a sheet.
const MAX_BUTIR: usize = 100;

impl IsiUji {
    /// Cleans every text; a sheet may be kept half-written.
    ///
    /// # Errors
    /// All fields at fault at once.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        clean_line(&mut faults, "nomor", &mut self.nomor, 120, None);
        clean_line(&mut faults, "tempat", &mut self.tempat, 200, None);
        if self.butir.is_empty() {
            const ROW: &str = "Pilih sedikitnya satu informasi yang diuji.";
            faults.push(FieldFault::new("butir", &Rule::Required(ROW)));
        }
        if self.butir.len() > MAX_BUTIR || self.penguji.len() > MAX_BUTIR {
            faults.push(FieldFault::new("butir", &Rule::TooMany(MAX_BUTIR)));
        }
        for (index, butir) in self.butir.iter_mut().enumerate() {
            if self.jenis == JenisUji::Pengecualian {
                butir.hasil = HasilPengubahan::Tetap;
            }
            clean_lines(
                &mut faults,
                &format!("butir.{index}.kepentingan_publik"),
                &mut butir.kepentingan_publik,
                MAX_URAIAN,
                None,
            );
            match butir.isi.clone().checked(&format!("butir.{index}.isi.")) {
                Ok(isi) => butir.isi = isi,
                Err(more) => faults.extend(more),
            }
        }
        for (index, penguji) in self.penguji.iter_mut().enumerate() {
            let at = |field: &str| format!("penguji.{index}.{field}");
            clean_line(&mut faults, &at("nama"), &mut penguji.nama, 200, None);
            clean_line(&mut faults, &at("jabatan"), &mut penguji.jabatan, 200, None);
            clean_line(&mut faults, &at("unit"), &mut penguji.unit, 200, None);
        }
        self.penguji.retain(|one| !(one.nama.is_empty() && one.jabatan.is_empty() && one.unit.is_empty()));
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// What the law wants of a sheet before it is approved: number, place, for each row a ground, for letter j the other
    /// Undang-Undang, both consequences, the weighing, and testers (art. 49(2); Lampiran II). What is opened needs neither
    /// ground nor period, but consequences weighed anew; what is opened in part, the part.
    pub fn lacking(&self) -> Vec<FieldFault> {
        const NUMBER: &str = "Isi nomor lembar uji.";
        const PLACE: &str = "Isi tempat pengujian.";
        const GROUND: &str = "Pilih huruf dalam UU 14/2008 Pasal 17 yang menjadi dasar pengecualian.";
        const LAW: &str = "Huruf j menunjuk Undang-Undang lain: tambahkan nama, nomor, dan pasalnya.";
        const OPENED: &str = "Uraikan konsekuensi bila informasi dibuka (Lampiran II).";
        const CLOSED: &str = "Uraikan konsekuensi bila informasi ditutup (Lampiran II).";
        const PERIOD: &str = "Tentukan jangka waktu pengecualian (Perki 1/2021 Pasal 49 ayat (4), 51).";
        const WEIGHED: &str = "Timbang kepentingan publik: mana yang lebih besar, membuka atau menutup, dan mengapa (UU 14/2008 Pasal 2 ayat (4)).";
        const ANEW: &str = "Uraikan konsekuensi bila informasi dibuka sekarang; di sini masih tertulis pertimbangan semula (Lampiran IV).";
        const PART: &str = "Tulis bagian yang dibuka dan bagian yang tetap dikecualikan (Perki 1/2021 Pasal 50).";
        const TESTERS: &str = "Isi sedikitnya satu penguji dengan nama dan jabatannya.";
        let mut faults = Vec::new();
        let mut need = |field: String, lacks: bool, sentence: &'static str| {
            if lacks {
                faults.push(FieldFault::new(field, &Rule::Required(sentence)));
            }
        };
        need("nomor".to_owned(), self.nomor.is_empty(), NUMBER);
        need("tempat".to_owned(), self.tempat.is_empty(), PLACE);
        for (index, butir) in self.butir.iter().enumerate() {
            let at = |field: &str| format!("butir.{index}.{field}");
            let by_law = butir.isi.pasal_17.iter().any(|pasal| pasal.huruf().needs_other_law());
            let closes = butir.hasil != HasilPengubahan::Dibuka;
            need(at("isi.cakupan"), butir.hasil == HasilPengubahan::Sebagian && !butir.opens_a_part(), PART);
            need(at("isi.pasal_17"), closes && butir.isi.pasal_17.is_empty(), GROUND);
            need(at("isi.dasar_lain"), closes && by_law && butir.isi.dasar_lain.is_empty(), LAW);
            need(at("isi.konsekuensi_dibuka"), butir.isi.konsekuensi_dibuka.is_empty(), OPENED);
            need(at("isi.konsekuensi_dibuka"), butir.opens_unweighed(), ANEW);
            need(at("isi.konsekuensi_ditutup"), butir.isi.konsekuensi_ditutup.is_empty(), CLOSED);
            need(at("isi.jangka"), closes && butir.isi.jangka == Jangka::Belum, PERIOD);
            need(at("kepentingan_publik"), butir.kepentingan_publik.is_empty(), WEIGHED);
        }
        let named = self.penguji.iter().any(|one| !one.nama.is_empty() && !one.jabatan.is_empty());
        need("penguji".to_owned(), !named, TESTERS);
        faults
    }
}

impl ButirUji {
    /// Whether it says which part is open and which is closed.
    fn opens_a_part(&self) -> bool {
        matches!(&self.isi.cakupan, Cakupan::Sebagian { tertutup, terbuka } if !tertutup.is_empty() && !terbuka.is_empty())
    }

    /// Whether it is opened although it still says what closed it.
    fn opens_unweighed(&self) -> bool {
        let said = |semula: &IsiPengecualian| semula.konsekuensi_dibuka == self.isi.konsekuensi_dibuka;
        let opened = self.hasil == HasilPengubahan::Dibuka && !self.isi.konsekuensi_dibuka.is_empty();
        opened && self.semula.as_deref().is_some_and(said)
    }
}
