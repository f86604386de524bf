//! What an officer does next with a complaint, and every step that is permitted where it stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::jam::JenisJamPengaduan;
use super::{JenisLangkahPengaduan, KeadaanPengaduan, Pengaduan};
use crate::format::tanggal;

/// The next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahPengaduanBerikutnya {
    /// The step that does it; none when there is nothing to do.
    pub langkah: Option<JenisLangkahPengaduan>,
    /// What, as an order.
    pub judul: String,
    /// Why.
    pub keterangan: String,
    /// The article, or empty.
    pub pasal: String,
    /// By when.
    pub batas: Option<NaiveDate>,
}

impl Pengaduan {
    /// The next step on `today`.
    pub fn next_step(&self, today: NaiveDate) -> LangkahPengaduanBerikutnya {
        let step = |langkah, judul: &str, keterangan: String, pasal: &str| LangkahPengaduanBerikutnya {
            langkah,
            judul: judul.to_owned(),
            keterangan,
            pasal: pasal.to_owned(),
            batas: self.jatuh_tempo(),
        };
        match self.keadaan {
            KeadaanPengaduan::Dibatalkan => {
                let why = self.alasan_batal.clone().unwrap_or_default();
                return LangkahPengaduanBerikutnya { batas: None, ..step(None, "Pendaftaran dibatalkan", why, "") };
            }
            KeadaanPengaduan::Selesai => {
                let how = self.penyelesaian.as_ref().map_or("", |end| end.cara.label());
                return LangkahPengaduanBerikutnya { batas: None, ..step(None, "Selesai", how.to_owned(), "") };
            }
            KeadaanPengaduan::BelumDitindaklanjuti | KeadaanPengaduan::Proses => {}
        }
        if self.isi.dugaan.is_some() {
            const WHY: &str = "Lembaga itu yang berwenang memeriksanya; kantor ini tidak menanyai pelapor lebih jauh dan hanya mencatat bahwa laporan diteruskan.";
            let refer = Some(JenisLangkahPengaduan::Dilimpahkan);
            return step(refer, "Limpahkan ke lembaga yang berwenang", WHY.to_owned(), "");
        }
        if self.lapor.as_ref().is_some_and(|lapor| lapor.tracking.is_none()) {
            const WHY: &str = "Tanpa Tracking ID statusnya tidak dapat diikuti. Buka SP4N-LAPOR!, lalu salin ID-nya.";
            let note = Some(JenisLangkahPengaduan::DicatatLapor);
            return step(note, "Catat Tracking ID SP4N-LAPOR!", WHY.to_owned(), "");
        }
        if self.isi.kelas.is_complaint() && self.kelengkapan.is_none() && self.jawaban.is_empty() {
            const WHY: &str = "Periksa apakah pengaduan memuat uraian, harapan, tempat dan waktu kejadian, lalu beri tahu pelapor lengkap atau apa yang kurang.";
            let check = Some(JenisLangkahPengaduan::Diperiksa);
            return step(check, "Beri tahu kelengkapannya", WHY.to_owned(), "UU 25/2009 Pasal 44 ayat (3)");
        }
        if self.lacks() || self.answer().is_some() {
            return self.next_wait(today, step);
        }
        if let Some(waits) = self.waiting_units().next() {
            let why = format!("{} diminta menjawab paling lambat {}.", waits.unit, tanggal::long(waits.batas));
            return step(Some(JenisLangkahPengaduan::UnitMembalas), "Catat jawaban unit", why, "");
        }
        if self.disposisi.is_empty() && self.tindak_lanjut.is_empty() && self.jawaban.is_empty() {
            const WHY: &str = "Teruskan ke unit yang dapat menindaklanjutinya, atau jawab langsung bila sudah jelas.";
            return step(
                Some(JenisLangkahPengaduan::Didisposisikan),
                "Teruskan ke unit",
                WHY.to_owned(),
                "UU 25/2009 Pasal 36",
            );
        }
        let again = self.jawaban.last().and_then(|answer| answer.tanggapan.as_ref());
        let why = again.map_or_else(
            || "Susun jawaban dari hasil tindak lanjutnya.".to_owned(),
            |said| format!("Pelapor belum puas: {}", said.uraian),
        );
        step(Some(JenisLangkahPengaduan::Dijawab), "Jawab pengaduan ini", why, "UU 25/2009 Pasal 50")
    }

    /// The next step while whoever reported is to do something.
    fn next_wait(
        &self,
        today: NaiveDate,
        step: impl Fn(Option<JenisLangkahPengaduan>, &str, String, &str) -> LangkahPengaduanBerikutnya,
    ) -> LangkahPengaduanBerikutnya {
        if let Some((until, how)) = self.closable().filter(|(until, _)| today > *until) {
            let why = format!("{}: waktunya berakhir {}.", how.label(), tanggal::long(until));
            return step(Some(JenisLangkahPengaduan::Ditutup), "Tutup dengan pemberitahuan", why, "");
        }
        if self.awaits_receipt() {
            const WHY: &str = "Pelapor mempunyai 30 hari untuk melengkapi, dihitung sejak menerima surat kelengkapan. Serahkan atau kirim suratnya, lalu catat kapan diterima.";
            let receive = Some(JenisLangkahPengaduan::KelengkapanDiterima);
            return step(receive, "Catat kapan suratnya diterima", WHY.to_owned(), "UU 25/2009 Pasal 44 ayat (4)");
        }
        if self.lacks() {
            let lacks = self.kelengkapan.as_ref().map_or_else(String::new, |known| known.kurang.join("; "));
            let why = format!("Menunggu pelapor melengkapi: {lacks}");
            let wait = Some(JenisLangkahPengaduan::Dilengkapi);
            return step(wait, "Catat bila pelapor melengkapi", why, "UU 25/2009 Pasal 44 ayat (4)");
        }
        if self.runs(JenisJamPengaduan::Penyampaian) || self.answer().is_some_and(|one| one.disampaikan.is_none()) {
            let why = "Serahkan atau kirim jawaban kepada pelapor, lalu catat kapan dan bagaimana.".to_owned();
            let deliver = Some(JenisLangkahPengaduan::JawabanDisampaikan);
            return step(deliver, "Sampaikan jawaban", why, "UU 25/2009 Pasal 50 ayat (2)");
        }
        let why = "Catat balasan pelapor. Tanpa balasan dalam 10 hari kerja, pengaduan ditutup dengan pemberitahuan.";
        step(Some(JenisLangkahPengaduan::PelaporMenanggapi), "Menunggu balasan pelapor", why.to_owned(), "")
    }

    /// Every step that is permitted on `today`, in the order of a complaint's life.
    pub fn permitted(&self, today: NaiveDate) -> Vec<JenisLangkahPengaduan> {
        JenisLangkahPengaduan::ALL.iter().copied().filter(|step| self.permits(*step, today)).collect()
    }

    fn permits(&self, step: JenisLangkahPengaduan, today: NaiveDate) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        let handled_here = self.must_be_handled_here().is_ok();
        match step {
            JenisLangkahPengaduan::Diperiksa => handled_here && self.kelengkapan.is_none() && self.jawaban.is_empty(),
            JenisLangkahPengaduan::KelengkapanDiterima => self.awaits_receipt(),
            JenisLangkahPengaduan::Dilengkapi => self.lacks(),
            JenisLangkahPengaduan::Didisposisikan => handled_here,
            JenisLangkahPengaduan::UnitMembalas => self.waiting_units().next().is_some(),
            JenisLangkahPengaduan::Ditindaklanjuti => handled_here,
            JenisLangkahPengaduan::Dijawab => handled_here && self.answer().is_none() && !self.lacks(),
            JenisLangkahPengaduan::JawabanDisampaikan => {
                self.answer().is_some_and(|answer| answer.disampaikan.is_none())
            }
            JenisLangkahPengaduan::PelaporMenanggapi => self.answer().is_some(),
            JenisLangkahPengaduan::DicatatLapor => {
                handled_here && self.lapor.as_ref().is_none_or(|lapor| lapor.tracking.is_none())
            }
            // Brought in from the exported list, never by hand.
            JenisLangkahPengaduan::StatusLaporDicatat => false,
            JenisLangkahPengaduan::DijawabLapor => self.lapor.is_some() && self.answer().is_none(),
            JenisLangkahPengaduan::DijadikanPermohonan => self.may_become_request(),
            JenisLangkahPengaduan::Ditutup => self.closable().is_some_and(|(until, _)| today > until),
            JenisLangkahPengaduan::Dilimpahkan | JenisLangkahPengaduan::Dicabut => true,
        }
    }
}
