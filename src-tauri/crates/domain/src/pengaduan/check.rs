//! Whether a complaint says all it must (UU 25/2009 art. 44(3)–(5)): told within 14 days, completed within 30 days after that
//! was received.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::follow_up::said;
use super::melangkah::LangkahPengaduan;
use super::{KeadaanPengaduan, Pengaduan};
use crate::fault::{Denied, Refusal, past_day, text, text_list};

/// Tell whether it is complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PeriksaPengaduan {
    /// What lacks; nothing when it is complete.
    pub kurang: Vec<String>,
}

/// Its completeness was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diperiksa {
    /// What lacks; nothing when it is complete.
    pub kurang: Vec<String>,
    /// The day.
    pub diperiksa: NaiveDate,
}

/// Record that whoever reports received the letter that says what lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatKelengkapanDiterima {
    /// The day.
    pub tanggal: NaiveDate,
    /// How that is known: handed over at the desk, post receipt.
    pub uraian: String,
}

/// The letter that says what lacks was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KelengkapanDiterima {
    /// The day.
    pub diterima: NaiveDate,
    /// How that is known.
    pub uraian: String,
}

/// Record that whoever reports completed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LengkapiPengaduan {
    /// The day.
    pub tanggal: NaiveDate,
    /// What was added.
    pub uraian: String,
}

/// Completed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dilengkapi {
    /// The day.
    pub dilengkapi: NaiveDate,
    /// What was added.
    pub uraian: String,
}

/// What is known of its completeness.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KelengkapanPengaduan {
    /// The day it was told.
    pub diperiksa: NaiveDate,
    /// What lacked.
    pub kurang: Vec<String>,
    /// The day the letter that says what lacks was received; the days to complete it run from there (art. 44(4)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub diterima: Option<NaiveDate>,
    /// Complete since; the time to decide runs from this day (art. 50(1)).
    pub lengkap: Option<NaiveDate>,
    /// What was added later.
    pub tambahan: String,
}

impl Pengaduan {
    /// Whether it waits to be completed.
    pub fn lacks(&self) -> bool {
        self.kelengkapan.as_ref().is_some_and(|known| known.lengkap.is_none())
    }

    /// Tells whether it is complete.
    ///
    /// # Errors
    /// Closed, void, answered or told already; a suspicion for another body.
    pub fn check(&self, input: &PeriksaPengaduan, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_handled_here()?;
        if self.kelengkapan.is_some() || !self.jawaban.is_empty() {
            return Err(Refusal::PengaduanLangkah.into());
        }
        let mut faults = Vec::new();
        let kurang = text_list(&mut faults, "kurang", &input.kurang, 500);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahPengaduan::Diperiksa(Diperiksa { kurang, diperiksa: today }))
    }

    pub(super) fn apply_check(&mut self, event: &Diperiksa) -> bool {
        if !self.keadaan.is_open() || self.kelengkapan.is_some() {
            return false;
        }
        let lengkap = event.kurang.is_empty().then_some(event.diperiksa);
        let (diperiksa, kurang) = (event.diperiksa, event.kurang.clone());
        let (diterima, tambahan) = (None, String::new());
        self.kelengkapan = Some(KelengkapanPengaduan { diperiksa, kurang, diterima, lengkap, tambahan });
        self.begin(event.diperiksa);
        true
    }

    /// Whether it waits to be completed, and nobody knows since when.
    pub(super) fn awaits_receipt(&self) -> bool {
        self.keadaan.is_open()
            && self.kelengkapan.as_ref().is_some_and(|known| known.lengkap.or(known.diterima).is_none())
    }

    /// Records that the letter that says what lacks was received.
    ///
    /// # Errors
    /// Nothing lacks; received already; a day before the letter or after today; nothing said of how.
    pub fn receive_check(
        &self,
        input: &CatatKelengkapanDiterima,
        today: NaiveDate,
    ) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let known = self.kelengkapan.as_ref().filter(|_| self.awaits_receipt()).ok_or(Refusal::PengaduanLangkah)?;
        const HOW: &str = "Tulis bagaimana surat itu sampai, misalnya diambil di meja atau resi pos.";
        let uraian = said(input.tanggal, known.diperiksa, today, &input.uraian, HOW)?;
        Ok(LangkahPengaduan::KelengkapanDiterima(KelengkapanDiterima { diterima: input.tanggal, uraian }))
    }

    pub(super) fn apply_check_received(&mut self, event: &KelengkapanDiterima) -> bool {
        let waits = self.awaits_receipt();
        if let Some(known) = self.kelengkapan.as_mut().filter(|_| waits) {
            known.diterima = Some(event.diterima);
        }
        waits
    }

    /// Records that it was completed.
    ///
    /// # Errors
    /// Nothing lacked; a day before it was told or after today; nothing said.
    pub fn complete(&self, input: &LengkapiPengaduan, today: NaiveDate) -> Result<LangkahPengaduan, Denied> {
        self.must_be_open()?;
        let Some(known) = self.kelengkapan.as_ref().filter(|known| known.lengkap.is_none()) else {
            return Err(Refusal::PengaduanLangkah.into());
        };
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, known.diperiksa, today));
        const WHAT: &str = "Tulis apa yang dilengkapi pelapor.";
        let uraian = text(&mut faults, "uraian", &input.uraian, 10_000, Some(WHAT));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahPengaduan::Dilengkapi(Dilengkapi { dilengkapi: input.tanggal, uraian }))
    }

    pub(super) fn apply_completed(&mut self, event: &Dilengkapi) -> bool {
        let waits = self.keadaan.is_open() && self.lacks();
        if let Some(known) = self.kelengkapan.as_mut().filter(|_| waits) {
            known.lengkap = Some(event.dilengkapi);
            known.tambahan = event.uraian.clone();
        }
        waits
    }

    /// Something is being done about it since `day`.
    pub(super) fn begin(&mut self, day: NaiveDate) {
        self.keadaan = KeadaanPengaduan::Proses;
        self.ditangani = Some(self.ditangani.map_or(day, |first| first.min(day)));
    }
}
