//! The applicant withdraws the objection.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::LangkahKeberatan;
use super::{KeadaanKeberatan, Keberatan};
use crate::fault::{Denied, past_day, text};

/// Record that the applicant withdrew it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CabutKeberatan {
    /// The day it was withdrawn.
    pub tanggal: NaiveDate,
    /// How the applicant said so, and why if they told.
    pub alasan: String,
}

/// Withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeberatanDicabut {
    /// The day it was withdrawn.
    pub dicabut: NaiveDate,
    /// How and why.
    pub alasan: String,
}

/// How it was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts", rename = "PencabutanKeberatan")]
pub struct Pencabutan {
    /// The day.
    pub tanggal: NaiveDate,
    /// How and why.
    pub alasan: String,
}

impl Keberatan {
    /// Records the withdrawal.
    ///
    /// # Errors
    /// Answered or closed; a day before receipt or after today; nothing said of how.
    pub fn withdraw(&self, input: &CabutKeberatan, today: NaiveDate) -> Result<LangkahKeberatan, Denied> {
        self.must_be(&[KeadaanKeberatan::Terdaftar])?;
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, self.tanggal_diterima(), today));
        const HOW: &str = "Tulis bagaimana pemohon mencabutnya, misalnya surat pencabutan tanggal berapa.";
        let alasan = text(&mut faults, "alasan", &input.alasan, 1_000, Some(HOW));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahKeberatan::KeberatanDicabut(KeberatanDicabut { dicabut: input.tanggal, alasan }))
    }

    pub(super) fn apply_withdrawal(&mut self, event: &KeberatanDicabut) -> bool {
        if self.keadaan != KeadaanKeberatan::Terdaftar {
            return false;
        }
        self.keadaan = KeadaanKeberatan::Dicabut;
        self.konsep = None;
        self.pencabutan = Some(Pencabutan { tanggal: event.dicabut, alasan: event.alasan.clone() });
        true
    }
}
