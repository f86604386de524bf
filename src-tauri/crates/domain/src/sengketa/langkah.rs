//! What an officer does next with the record of a dispute, and every step that fits where it stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{JenisLangkahSengketa, KeadaanSengketa, Sengketa};
use crate::format::tanggal;

/// The next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LangkahSengketaBerikutnya {
    /// The step that does it; none when there is nothing to do.
    pub langkah: Option<JenisLangkahSengketa>,
    /// What, as an order.
    pub judul: String,
    /// Why.
    pub keterangan: String,
    /// The article, or empty.
    pub pasal: String,
    /// By when.
    pub batas: Option<NaiveDate>,
}

impl Sengketa {
    /// The next step on `today`.
    pub fn next_step(&self, today: NaiveDate) -> LangkahSengketaBerikutnya {
        let step = |langkah, judul: &str, keterangan: String, pasal: &str| LangkahSengketaBerikutnya {
            langkah,
            judul: judul.to_owned(),
            keterangan,
            pasal: pasal.to_owned(),
            batas: self.jatuh_tempo().filter(|_| self.keadaan.is_open()),
        };
        match self.keadaan {
            KeadaanSengketa::Terdaftar => step(
                Some(JenisLangkahSengketa::TahapDimulai),
                "Tunggu panggilan Komisi Informasi",
                "Catat mediasi atau ajudikasi begitu dimulai. Siapkan uji konsekuensi dan bukti penyampaian: beban pembuktian pengecualian ada pada badan publik.".to_owned(),
                "UU 14/2008 Pasal 45 ayat (1)",
            ),
            KeadaanSengketa::Mediasi | KeadaanSengketa::Ajudikasi | KeadaanSengketa::Pengadilan | KeadaanSengketa::Kasasi => step(
                Some(JenisLangkahSengketa::TahapBerakhir),
                "Catat hasilnya begitu diterima",
                format!("{} sedang berjalan.", self.keadaan.label()),
                "",
            ),
            KeadaanSengketa::Diputus => self.next_after_ruling(today, step),
            KeadaanSengketa::Selesai => {
                let end = self.pelaksanaan.as_ref().or(self.penutupan.as_ref());
                step(None, "Selesai", end.map_or_else(String::new, |end| end.uraian.clone()), "")
            }
            KeadaanSengketa::Dicabut if self.may_be_carried_out() => step(
                Some(JenisLangkahSengketa::PutusanDilaksanakan),
                "Laksanakan kesepakatan",
                "Sengketa dicabut pemohon; yang sudah disepakati dalam mediasi tetap dilaksanakan, lalu catat.".to_owned(),
                "",
            ),
            KeadaanSengketa::Dicabut => {
                let why = self.pencabutan.as_ref().map_or_else(String::new, |one| one.alasan.clone());
                step(None, "Dicabut pemohon", why, "")
            }
            KeadaanSengketa::Dibatalkan => {
                step(None, "Catatan dibatalkan", self.alasan_batal.clone().unwrap_or_default(), "")
            }
        }
    }

    fn next_after_ruling(
        &self,
        today: NaiveDate,
        step: impl Fn(Option<JenisLangkahSengketa>, &str, String, &str) -> LangkahSengketaBerikutnya,
    ) -> LangkahSengketaBerikutnya {
        let appeal = self.ruling().and_then(|(_, putusan)| putusan.batas.lanjut).filter(|due| today <= *due);
        let may_go_on = appeal.map_or_else(String::new, |due| {
            format!(" Para pihak masih dapat melanjutkannya sampai {}.", tanggal::long(due))
        });
        if !self.owed().is_empty() {
            let why = format!("Laksanakan putusan atau kesepakatannya, lalu catat.{may_go_on}");
            step(Some(JenisLangkahSengketa::PutusanDilaksanakan), "Laksanakan putusan", why, "")
        } else if self.stages_in_order().contains(&super::JenisTahap::Ajudikasi) {
            let why = "Mediasi tidak tuntas; sengketa dilanjutkan dengan ajudikasi.".to_owned();
            step(Some(JenisLangkahSengketa::TahapDimulai), "Tunggu ajudikasi", why, "UU 14/2008 Pasal 42")
        } else {
            let why = format!("Tidak ada yang harus diberikan; tutup begitu berkekuatan hukum tetap.{may_go_on}");
            step(Some(JenisLangkahSengketa::SengketaDitutup), "Tutup sengketa", why, "")
        }
    }

    /// Every step that fits where it stands, in the order of a dispute's life.
    pub fn permitted(&self) -> Vec<JenisLangkahSengketa> {
        JenisLangkahSengketa::ALL.iter().copied().filter(|step| self.permits(*step)).collect()
    }

    fn permits(&self, step: JenisLangkahSengketa) -> bool {
        let ruled = self.keadaan == KeadaanSengketa::Diputus;
        let running = self.keadaan.is_open() && self.tahap.last().is_some_and(|stage| stage.putusan.is_none());
        match step {
            JenisLangkahSengketa::TahapDimulai => !self.stages_in_order().is_empty(),
            JenisLangkahSengketa::TahapBerakhir => running,
            JenisLangkahSengketa::PutusanDilaksanakan => self.may_be_carried_out(),
            JenisLangkahSengketa::SengketaDitutup => ruled,
            JenisLangkahSengketa::SengketaDicabut => self.may_be_withdrawn(),
        }
    }
}
