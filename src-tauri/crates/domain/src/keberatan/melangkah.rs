//! The steps of an objection: what happened, under which id. Each step is a file of its own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::Ditanggapi;
use super::carry_out::PerintahDilaksanakan;
use super::deliberate::Dimusyawarahkan;
use super::draft_answer::TanggapanDisusun;
use super::react::PemohonMenanggapi;
use super::receive_answer::TanggapanDiterima;
use super::withdraw::KeberatanDicabut;
use crate::id::LangkahId;
use crate::langkah::steps;

/// A step that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MelangkahKeberatan {
    /// Its id, made by the caller.
    pub id: LangkahId,
    /// The day it was taken at the desk.
    pub tanggal: NaiveDate,
    /// What happened.
    #[serde(flatten)]
    pub langkah: LangkahKeberatan,
}

steps! {
    LangkahKeberatan, JenisLangkahKeberatan;
    /// Both sides deliberated (UU 14/2008 art. 35(2)).
    Dimusyawarahkan(Dimusyawarahkan) = "Musyawarah dicatat";
    /// The answer was drafted.
    TanggapanDisusun(TanggapanDisusun) = "Tanggapan disusun";
    /// The superior answered (UU 14/2008 art. 36(2); Perki 1/2021 art. 44).
    Ditanggapi(Ditanggapi) = "Ditanggapi Atasan PPID";
    /// The answer reached the applicant.
    TanggapanDiterima(TanggapanDiterima) = "Tanggapan diterima pemohon";
    /// The order was carried out.
    PerintahDilaksanakan(PerintahDilaksanakan) = "Perintah dilaksanakan";
    /// The applicant said what they think of the answer.
    PemohonMenanggapi(PemohonMenanggapi) = "Tanggapan pemohon dicatat";
    /// Withdrawn by the applicant.
    KeberatanDicabut(KeberatanDicabut) = "Dicabut pemohon";
}
