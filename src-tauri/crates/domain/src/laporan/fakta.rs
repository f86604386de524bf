//! What one request contributes to the figures: dates, kinds and what became of it, no identity and no text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HurufDitolak;
use crate::pemohon::JenisPemohon;
use crate::pengecualian::baca;
use crate::permohonan::{HasilKeputusan, IsiLama, Keadaan, Permohonan, Saluran};

/// A request as the figures see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fakta {
    /// The day it was received.
    pub tanggal: NaiveDate,
    /// How it came, as far as it is known.
    pub saluran: Option<Saluran>,
    /// Who asks, as far as it is known.
    pub jenis: Option<JenisPemohon>,
    /// Where it stands, as recorded.
    pub keadaan: Keadaan,
    /// The tenth working day from receipt (UU 14/2008 art. 22(7)); none of a request from an old register, of which
    /// nobody knows whether it was extended.
    pub batas: Option<NaiveDate>,
    /// The day its extension ends, if it was extended (art. 22(8)).
    pub diperpanjang: Option<NaiveDate>,
    /// The day of its first written notice, as far as it is known.
    pub dijawab: Option<NaiveDate>,
    /// The decision of its last notice, as far as it is known.
    pub hasil: Option<HasilKeputusan>,
    /// Letters of UU 14/2008 art. 17 on which its last notice refused something.
    pub huruf: HurufDitolak,
    /// What the last notice charged, whole rupiah.
    pub biaya: i64,
    /// The day that was paid.
    pub dibayar: Option<NaiveDate>,
}

/// How the answer stands to its time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Ketepatan {
    /// Answered within 10 working days.
    Tepat,
    /// Answered after the tenth working day, within the extension.
    DalamPerpanjangan,
    /// Answered after its time.
    Terlambat,
    /// Not answered yet; there is still time.
    Berjalan,
    /// Not answered, and the time is over.
    LewatBatas,
    /// Ended without an answer: withdrawn, not completed, or closed with a note.
    TanpaJawaban,
    /// From an old register, which does not tell.
    TidakDiketahui,
}

impl Ketepatan {
    /// Every one, in the order of a report.
    pub const ALL: [Self; 7] = [
        Self::Tepat,
        Self::DalamPerpanjangan,
        Self::Terlambat,
        Self::Berjalan,
        Self::LewatBatas,
        Self::TanpaJawaban,
        Self::TidakDiketahui,
    ];

    /// As a screen and a report show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Tepat => "Tepat waktu (paling lama 10 hari kerja)",
            Self::DalamPerpanjangan => "Dalam perpanjangan (11–17 hari kerja)",
            Self::Terlambat => "Terlambat dijawab",
            Self::Berjalan => "Belum dijawab, masih dalam waktu",
            Self::LewatBatas => "Belum dijawab, sudah lewat batas",
            Self::TanpaJawaban => "Berakhir tanpa jawaban",
            Self::TidakDiketahui => "Tidak diketahui (register lama)",
        }
    }
}

impl Fakta {
    /// What a request contributes.
    pub fn of(permohonan: &Permohonan) -> Self {
        if let Some(lama) = &permohonan.lama {
            return Self::of_lama(permohonan, &lama.isi);
        }
        let notice = permohonan.notice();
        Self {
            tanggal: permohonan.tanggal_diterima(),
            saluran: permohonan.isi.saluran,
            jenis: permohonan.pemohon.jenis,
            keadaan: permohonan.keadaan,
            batas: permohonan.batas.as_ref().map(|batas| batas.jawab),
            diperpanjang: permohonan
                .batas
                .as_ref()
                .filter(|_| permohonan.perpanjangan.is_some())
                .map(|batas| batas.perpanjangan),
            dijawab: permohonan.pemberitahuan.first().map(|first| first.tanggal),
            hasil: notice.map(|notice| notice.hasil),
            huruf: notice.map(|notice| HurufDitolak::of(&notice.butir)).unwrap_or_default(),
            biaya: notice.map(|notice| notice.biaya.total()).unwrap_or_default(),
            dibayar: permohonan.pembayaran.as_ref().map(|paid| paid.tanggal),
        }
    }

    /// What a request from an old register contributes: what that says, and nothing besides.
    fn of_lama(permohonan: &Permohonan, isi: &IsiLama) -> Self {
        let refused = matches!(isi.hasil, Some(HasilKeputusan::Ditolak | HasilKeputusan::DikabulkanSebagian));
        let grounds = baca::dasar(&isi.alasan).pasal_17.into_iter().filter(|_| refused);
        Self {
            tanggal: isi.tanggal,
            saluran: isi.saluran,
            jenis: permohonan.pemohon.jenis,
            keadaan: permohonan.keadaan,
            batas: None,
            diperpanjang: None,
            dijawab: isi.pemberitahuan,
            hasil: isi.hasil,
            huruf: grounds.map(|pasal| pasal.huruf()).collect(),
            biaya: isi.biaya.unwrap_or_default(),
            dibayar: None,
        }
    }

    /// Whether it was answered: a notice went out, or an old register tells its decision.
    pub fn answered(&self) -> bool {
        self.dijawab.is_some() || self.hasil.is_some()
    }

    /// Whether it counts at all: a registration that was void from the start is no request.
    pub fn counts(&self) -> bool {
        self.keadaan != Keadaan::Dibatalkan
    }

    /// How its answer stands to its time limit on `today`.
    pub fn ketepatan(&self, today: NaiveDate) -> Ketepatan {
        let Some(batas) = self.batas else { return Ketepatan::TidakDiketahui };
        let last = self.diperpanjang.unwrap_or(batas);
        match self.dijawab {
            Some(day) if day <= batas => Ketepatan::Tepat,
            Some(day) if day <= last => Ketepatan::DalamPerpanjangan,
            Some(_) => Ketepatan::Terlambat,
            None if !self.keadaan.is_open() => Ketepatan::TanpaJawaban,
            None if today <= last => Ketepatan::Berjalan,
            None => Ketepatan::LewatBatas,
        }
    }
}
