//! The steps of a complaint: what happened, under which id, with which letter and which deadlines after it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Dijawab, JawabanDisampaikan, PelaporMenanggapi};
use super::batas::BatasPengaduanTercatat;
use super::check::{Dilengkapi, Diperiksa, KelengkapanDiterima};
use super::close::{Dicabut, Dilimpahkan, Ditutup};
use super::follow_up::{Didisposisikan, Ditindaklanjuti, UnitMembalas};
use super::lapor::{DicatatLapor, DijadikanPermohonan, DijawabLapor, StatusLaporDicatat};
use super::surat::{JenisSuratPengaduan, SuratPengaduanTerbit};
use crate::id::LangkahId;
use crate::langkah::steps;

/// A step that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MelangkahPengaduan {
    /// Its id, made by the caller.
    pub id: LangkahId,
    /// The day it was taken at the desk.
    pub tanggal: NaiveDate,
    /// The letter it issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surat: Option<SuratPengaduanTerbit>,
    /// The deadlines from now on.
    pub batas: BatasPengaduanTercatat,
    /// What happened.
    #[serde(flatten)]
    pub langkah: LangkahPengaduan,
}

steps! {
    LangkahPengaduan, JenisLangkahPengaduan;
    /// Its completeness was checked and told (UU 25/2009 art. 44(3)).
    Diperiksa(Diperiksa) = "Kelengkapan diberitahukan";
    /// The letter that says what lacks was received; the days to complete it begin (art. 44(4)).
    KelengkapanDiterima(KelengkapanDiterima) = "Surat kelengkapan diterima pelapor";
    /// Whoever reports completed it (art. 44(4)).
    Dilengkapi(Dilengkapi) = "Dilengkapi pelapor";
    /// Passed to a unit.
    Didisposisikan(Didisposisikan) = "Didisposisikan";
    /// The unit replied.
    UnitMembalas(UnitMembalas) = "Unit menjawab";
    /// Something was done about it.
    Ditindaklanjuti(Ditindaklanjuti) = "Tindak lanjut dicatat";
    /// Answered (art. 50(1)).
    Dijawab(Dijawab) = "Dijawab";
    /// The answer reached whoever reported (art. 50(2)).
    JawabanDisampaikan(JawabanDisampaikan) = "Jawaban disampaikan";
    /// Whoever reported replied to the answer.
    PelaporMenanggapi(PelaporMenanggapi) = "Balasan pelapor dicatat";
    /// Entered in SP4N-LAPOR!, or its id there became known.
    DicatatLapor(DicatatLapor) = "Dicatat di SP4N-LAPOR!";
    /// What SP4N-LAPOR! says of it.
    StatusLaporDicatat(StatusLaporDicatat) = "Status SP4N-LAPOR!";
    /// Answered through SP4N-LAPOR!.
    DijawabLapor(DijawabLapor) = "Dijawab melalui SP4N-LAPOR!";
    /// A question became a request for information.
    DijadikanPermohonan(DijadikanPermohonan) = "Dijadikan permohonan informasi";
    /// Closed after silence.
    Ditutup(Ditutup) = "Ditutup";
    /// Passed to the competent body.
    Dilimpahkan(Dilimpahkan) = "Dilimpahkan";
    /// Withdrawn by whoever reported.
    Dicabut(Dicabut) = "Dicabut pelapor";
}

impl JenisLangkahPengaduan {
    /// The letter the step issues.
    pub fn letter(self) -> Option<JenisSuratPengaduan> {
        match self {
            Self::Diperiksa => Some(JenisSuratPengaduan::Kelengkapan),
            Self::Didisposisikan => Some(JenisSuratPengaduan::Disposisi),
            Self::Dijawab => Some(JenisSuratPengaduan::Jawaban),
            Self::Ditutup => Some(JenisSuratPengaduan::Penutupan),
            Self::Dilimpahkan => Some(JenisSuratPengaduan::Pelimpahan),
            Self::KelengkapanDiterima
            | Self::Dilengkapi
            | Self::UnitMembalas
            | Self::Ditindaklanjuti
            | Self::JawabanDisampaikan
            | Self::PelaporMenanggapi
            | Self::DicatatLapor
            | Self::StatusLaporDicatat
            | Self::DijawabLapor
            | Self::DijadikanPermohonan
            | Self::Dicabut => None,
        }
    }
}
