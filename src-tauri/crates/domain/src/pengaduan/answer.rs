//! The answer to a complaint (UU 25/2009 art. 50): decided, delivered, and what whoever reported says to it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close::Penyelesaian;
use super::follow_up::{TindakLanjut, said};
use super::melangkah::{LangkahPengaduan, MelangkahPengaduan};
use super::{CaraSelesai, KeadaanPengaduan, Pengaduan};
use crate::fault::{Denied, Refusal, text};
use crate::id::LangkahId;
use crate::kantor::Pejabat;

/// What the answer comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HasilPengaduan {
    /// What was wrong is put right.
    Ditindaklanjuti,
    /// Nothing was wrong, and why.
    Dijelaskan,
    /// It cannot be done, and why.
    TidakDapatDipenuhi,
    /// As SP4N-LAPOR! answered it.
    DijawabLapor,
}

impl HasilPengaduan {
    /// Every outcome, in the order of a choice.
    pub const ALL: [Self; 4] = [Self::Ditindaklanjuti, Self::Dijelaskan, Self::TidakDapatDipenuhi, Self::DijawabLapor];

    /// As a screen and the letter show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Ditindaklanjuti => "Ditindaklanjuti",
            Self::Dijelaskan => "Dijelaskan; pelayanan sudah sesuai ketentuan",
            Self::TidakDapatDipenuhi => "Tidak dapat dipenuhi",
            Self::DijawabLapor => "Dijawab melalui SP4N-LAPOR!",
        }
    }
}

/// Answer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct JawabPengaduan {
    /// What it comes to.
    pub hasil: HasilPengaduan,
    /// The answer, with its reasons.
    pub uraian: String,
    /// Who signs; the PPID when blank.
    #[serde(default)]
    pub penanda_tangan: Pejabat,
}

/// Answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dijawab {
    /// What it comes to.
    pub hasil: HasilPengaduan,
    /// The answer.
    pub uraian: String,
    /// Who signed.
    pub penanda_tangan: Pejabat,
}

/// An answer as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JawabanPengaduan {
    /// The step.
    pub id: LangkahId,
    /// The day.
    pub tanggal: NaiveDate,
    /// What it comes to.
    pub hasil: HasilPengaduan,
    /// The answer.
    pub uraian: String,
    /// Who signed.
    pub penanda_tangan: Pejabat,
    /// The day it reached whoever reported.
    pub disampaikan: Option<NaiveDate>,
    /// What whoever reported said to it.
    pub tanggapan: Option<TindakLanjut>,
}

/// Record that the answer was delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SampaikanJawaban {
    /// The day.
    pub tanggal: NaiveDate,
    /// How.
    pub uraian: String,
}

/// Delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JawabanDisampaikan {
    /// The day.
    pub disampaikan: NaiveDate,
    /// How.
    pub uraian: String,
}

/// Record what whoever reported says to the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatBalasanPelapor {
    /// The day.
    pub tanggal: NaiveDate,
    /// Whether they are content.
    pub puas: bool,
    /// In their words.
    #[serde(default)]
    pub uraian: String,
}

/// Whoever reported replied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PelaporMenanggapi {
    /// The day.
    pub dibalas: NaiveDate,
    /// Whether they are content.
    pub puas: bool,
    /// In their words.
    pub uraian: String,
}

impl Pengaduan {
    /// Answers it.
    ///
    /// # Errors
    /// Closed; an answer stands already; a suspicion for another body; nothing said.
    pub fn reply(&self, input: &JawabPengaduan, ppid: &Pejabat) -> Result<LangkahPengaduan, Denied> {
        self.must_be_handled_here()?;
        if self.answer().is_some() || self.lacks() {
            return Err(Refusal::PengaduanLangkah.into());
        }
        let mut faults = Vec::new();
        const WHAT: &str = "Tulis jawabannya: apa yang ditemukan, apa yang dilakukan, dan alasannya.";
        let uraian = text(&mut faults, "uraian", &input.uraian, 20_000, Some(WHAT));
        let mut signs = input.penanda_tangan.clone();
        signs.clean("penanda_tangan", &mut faults);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let penanda_tangan = if signs.nama.is_empty() { ppid.clone() } else { signs };
        Ok(LangkahPengaduan::Dijawab(Dijawab { hasil: input.hasil, uraian, penanda_tangan }))
    }

    pub(super) fn apply_answer(&mut self, step: &MelangkahPengaduan, event: &Dijawab) -> bool {
        if !self.keadaan.is_open() || self.answer().is_some() {
            return false;
        }
        self.jawaban.push(JawabanPengaduan {
            id: step.id,
            tanggal: step.tanggal,
            hasil: event.hasil,
            uraian: event.uraian.clone(),
            penanda_tangan: event.penanda_tangan.clone(),
            disampaikan: None,
            tanggapan: None,
        });
        self.begin(step.tanggal);
        true
    }

    /// Records that the answer was delivered.
    ///
    /// # Errors
    /// No answer that waits for it; a day before the answer or after today; nothing said of how.
    pub fn deliver(&self, input: &SampaikanJawaban, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let waits = self.answer().filter(|answer| answer.disampaikan.is_none()).ok_or(Refusal::PengaduanLangkah)?;
        const HOW: &str = "Tulis bagaimana jawaban disampaikan, misalnya diambil di meja atau nomor resi pos.";
        let uraian = said(input.tanggal, waits.tanggal, today, &input.uraian, HOW)?;
        Ok(LangkahPengaduan::JawabanDisampaikan(JawabanDisampaikan { disampaikan: input.tanggal, uraian }))
    }

    pub(super) fn apply_delivery(&mut self, event: &JawabanDisampaikan) -> bool {
        let open = self.keadaan.is_open();
        let waits = self.jawaban.last_mut().filter(|one| one.disampaikan.is_none() && one.tanggapan.is_none());
        waits.filter(|_| open).is_some_and(|answer| {
            answer.disampaikan = Some(event.disampaikan);
            true
        })
    }

    /// Records what whoever reported says to the answer: content closes it, not content opens it for another answer.
    ///
    /// # Errors
    /// No answer that stands; a day before the answer or after today; not content and nothing said.
    pub fn react(&self, input: &CatatBalasanPelapor, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let answer = self.answer().ok_or(Refusal::PengaduanLangkah)?;
        const WHY: &str = "Tulis apa yang masih dikeluhkan pelapor, agar jawaban berikutnya mengenainya.";
        let typed =
            if input.puas && input.uraian.trim().is_empty() { "Pelapor menerima jawaban." } else { &input.uraian };
        let uraian = said(input.tanggal, answer.tanggal, today, typed, WHY)?;
        Ok(LangkahPengaduan::PelaporMenanggapi(PelaporMenanggapi { dibalas: input.tanggal, puas: input.puas, uraian }))
    }

    pub(super) fn apply_reaction(&mut self, event: &PelaporMenanggapi) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        let Some(answer) = self.jawaban.last_mut().filter(|answer| answer.tanggapan.is_none()) else { return false };
        answer.tanggapan = Some(TindakLanjut { tanggal: event.dibalas, uraian: event.uraian.clone() });
        if event.puas {
            self.keadaan = KeadaanPengaduan::Selesai;
            let (cara, tanggal) = (CaraSelesai::DiterimaPelapor, event.dibalas);
            self.penyelesaian = Some(Penyelesaian { cara, tanggal, catatan: event.uraian.clone() });
        }
        true
    }
}
