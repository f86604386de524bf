//! A ruling or agreement was carried out (*pelaksanaan putusan*).

use serde::{Deserialize, Serialize};

use chrono::NaiveDate;

use super::melangkah::LangkahSengketa;
use super::{KeadaanSengketa, Sengketa};
use crate::fault::{Denied, Refusal, past_day, text};
use crate::keberatan::carry_out::{CatatPelaksanaan, Pelaksanaan};

/// Carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanDilaksanakan {
    /// The day.
    pub dilaksanakan: NaiveDate,
    /// How.
    pub uraian: String,
}

impl Sengketa {
    /// Whether something may be carried out: it was ruled, or agreed in part before the rest was withdrawn.
    pub(super) fn may_be_carried_out(&self) -> bool {
        let withdrawn = self.keadaan == KeadaanSengketa::Dicabut && self.pelaksanaan.is_none();
        self.keadaan == KeadaanSengketa::Diputus || (withdrawn && self.agreement().is_some())
    }

    /// Records that what was ruled or agreed was carried out. A withdrawn dispute stays withdrawn.
    ///
    /// # Errors
    /// Nothing ruled or agreed yet; a day before that or after today; nothing said of how.
    pub fn carry_out(&self, input: &CatatPelaksanaan, today: NaiveDate) -> Result<LangkahSengketa, Denied> {
        self.must(self.may_be_carried_out())?;
        let Some((_, putusan)) = self.ruling() else {
            return Err(Refusal::SengketaKeadaan { keadaan: self.keadaan.label() }.into());
        };
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, putusan.tanggal, today));
        const HOW: &str =
            "Tulis bagaimana putusan dilaksanakan, misalnya informasi diserahkan dengan berita acara nomor berapa.";
        let uraian = text(&mut faults, "uraian", &input.uraian, 4_000, Some(HOW));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahSengketa::PutusanDilaksanakan(PutusanDilaksanakan { dilaksanakan: input.tanggal, uraian }))
    }

    pub(super) fn apply_carried_out(&mut self, event: &PutusanDilaksanakan) -> bool {
        if !self.may_be_carried_out() {
            return false;
        }
        if self.keadaan == KeadaanSengketa::Diputus {
            self.keadaan = KeadaanSengketa::Selesai;
        }
        self.pelaksanaan = Some(Pelaksanaan { tanggal: event.dilaksanakan, uraian: event.uraian.clone() });
        true
    }
}
