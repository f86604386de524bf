//! What an officer does next with an objection, and every step the law permits where it stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{JenisLangkahKeberatan, KeadaanKeberatan, Keberatan};
use crate::format::tanggal;

/// The next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahKeberatanBerikutnya {
    /// The step that does it; none when there is nothing to do.
    pub langkah: Option<JenisLangkahKeberatan>,
    /// What, as an order.
    pub judul: String,
    /// Why.
    pub keterangan: String,
    /// The article, or empty.
    pub pasal: String,
    /// By when.
    pub batas: Option<NaiveDate>,
}

impl LangkahKeberatanBerikutnya {
    fn new(langkah: JenisLangkahKeberatan, judul: &str, keterangan: String, pasal: &str) -> Self {
        Self { langkah: Some(langkah), judul: judul.to_owned(), keterangan, pasal: pasal.to_owned(), batas: None }
    }

    fn nothing(judul: &str, keterangan: String) -> Self {
        Self { langkah: None, judul: judul.to_owned(), keterangan, pasal: String::new(), batas: None }
    }
}

impl Keberatan {
    /// The next step on `today`.
    pub fn next_step(&self, today: NaiveDate) -> LangkahKeberatanBerikutnya {
        match self.keadaan {
            KeadaanKeberatan::Terdaftar => self.next_answer(today),
            KeadaanKeberatan::Ditanggapi => self.next_follow_up(),
            KeadaanKeberatan::Selesai => {
                let said = self.tanggapan_pemohon.as_ref().map(|said| said.sikap.label());
                let told = said.unwrap_or("Tanggapan pemohon atas jawaban Atasan PPID belum dicatat (Lampiran XI).");
                LangkahKeberatanBerikutnya::nothing("Selesai", told.to_owned())
            }
            KeadaanKeberatan::Dicabut => {
                let why = self.pencabutan.as_ref().map_or_else(String::new, |one| one.alasan.clone());
                LangkahKeberatanBerikutnya::nothing("Dicabut pemohon", why)
            }
            KeadaanKeberatan::RegisterLama => {
                const TOLD: &str = "Dipindahkan dari register lama. Tidak ada batas waktu yang dihitung dan tidak ada langkah yang tersisa.";
                LangkahKeberatanBerikutnya::nothing("Register lama", TOLD.to_owned())
            }
            KeadaanKeberatan::Dibatalkan => LangkahKeberatanBerikutnya::nothing(
                "Pendaftaran dibatalkan",
                self.alasan_batal.clone().unwrap_or_default(),
            ),
        }
    }

    /// Every step the law permits, in the order of an objection's life.
    pub fn permitted(&self) -> Vec<JenisLangkahKeberatan> {
        JenisLangkahKeberatan::ALL.iter().copied().filter(|step| self.permits(*step)).collect()
    }

    fn permits(&self, step: JenisLangkahKeberatan) -> bool {
        let waiting = self.keadaan == KeadaanKeberatan::Terdaftar;
        let answered = self.keadaan == KeadaanKeberatan::Ditanggapi;
        match step {
            JenisLangkahKeberatan::Dimusyawarahkan => waiting && self.may_be_settled(),
            JenisLangkahKeberatan::TanggapanDisusun | JenisLangkahKeberatan::KeberatanDicabut => waiting,
            JenisLangkahKeberatan::Ditanggapi => waiting && self.konsep.is_some(),
            JenisLangkahKeberatan::TanggapanDiterima => {
                answered && self.tanggapan.as_ref().is_some_and(|tanggapan| tanggapan.diterima.is_none())
            }
            JenisLangkahKeberatan::PerintahDilaksanakan => self.order_stands(),
            JenisLangkahKeberatan::PemohonMenanggapi => answered || self.keadaan == KeadaanKeberatan::Selesai,
        }
    }

    fn next_answer(&self, today: NaiveDate) -> LangkahKeberatanBerikutnya {
        let due = self.jatuh_tempo();
        let late = due.is_some_and(|due| today > due);
        let pasal = "UU 14/2008 Pasal 36 ayat (2); Perki 1/2021 Pasal 44";
        let lapsed = format!(
            "Batas {} sudah lewat: pemohon dapat mengajukan sengketa ke Komisi Informasi (Perki 1/2013 Pasal 13 huruf b). Sampaikan tanggapan segera.",
            due.map(tanggal::long).unwrap_or_default()
        );
        let (step, judul, why) = match (&self.konsep, late) {
            (Some(_), true) => (JenisLangkahKeberatan::Ditanggapi, "Setujui dan sampaikan tanggapan segera", lapsed),
            (Some(_), false) => (
                JenisLangkahKeberatan::Ditanggapi,
                "Mintakan persetujuan Atasan PPID",
                "Konsep tanggapan sudah ada. Tanggapan terbit dengan nomornya begitu disetujui Atasan PPID.".to_owned(),
            ),
            (None, true) => (JenisLangkahKeberatan::TanggapanDisusun, "Susun tanggapan segera", lapsed),
            (None, false) => (
                JenisLangkahKeberatan::TanggapanDisusun,
                "Susun tanggapan Atasan PPID",
                "Periksa alasan keberatan dan jawaban PPID, lalu susun tanggapan tertulisnya untuk Atasan PPID."
                    .to_owned(),
            ),
        };
        LangkahKeberatanBerikutnya { batas: due, ..LangkahKeberatanBerikutnya::new(step, judul, why, pasal) }
    }

    fn next_follow_up(&self) -> LangkahKeberatanBerikutnya {
        if self.order_stands() {
            let order = self.tanggapan.as_ref().and_then(|tanggapan| tanggapan.isi.perintah.as_ref());
            let why = order.map_or_else(String::new, |perintah| perintah.isi.clone());
            let step = LangkahKeberatanBerikutnya::new(
                JenisLangkahKeberatan::PerintahDilaksanakan,
                "Laksanakan perintah Atasan PPID",
                why,
                "",
            );
            return LangkahKeberatanBerikutnya { batas: self.jatuh_tempo(), ..step };
        }
        LangkahKeberatanBerikutnya::new(
            JenisLangkahKeberatan::TanggapanDiterima,
            "Catat kapan tanggapan diterima pemohon",
            "Dari hari itu pemohon mempunyai 14 hari kerja untuk mengajukan sengketa ke Komisi Informasi.".to_owned(),
            "UU 14/2008 Pasal 37 ayat (2)",
        )
    }
}
