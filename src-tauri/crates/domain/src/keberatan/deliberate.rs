//! Deliberation with the applicant (*musyawarah*, UU 14/2008 art. 35(2)): possible for every ground but a. It is recorded and
//! ends nothing by itself: the applicant withdraws, or the superior answers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{LangkahKeberatan, MelangkahKeberatan};
use super::{KeadaanKeberatan, Keberatan};
use crate::fault::{Denied, Refusal, past_day, text};
use crate::id::LangkahId;

/// Record a deliberation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatMusyawarah {
    /// The day.
    pub tanggal: NaiveDate,
    /// Whether both sides agreed.
    pub sepakat: bool,
    /// What was agreed, or why nothing was.
    pub uraian: String,
}

/// A deliberation was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimusyawarahkan {
    /// The day.
    pub diadakan: NaiveDate,
    /// Whether both sides agreed.
    pub sepakat: bool,
    /// What was agreed, or why nothing was.
    pub uraian: String,
}

/// A deliberation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Musyawarah {
    /// The step that recorded it.
    pub id: LangkahId,
    /// The day.
    pub tanggal: NaiveDate,
    /// Whether both sides agreed.
    pub sepakat: bool,
    /// What was agreed, or why nothing was.
    pub uraian: String,
}

impl Keberatan {
    /// Whether some of its grounds may be settled by deliberation.
    pub fn may_be_settled(&self) -> bool {
        self.isi.alasan.iter().any(|alasan| alasan.may_be_settled())
    }

    /// Records a deliberation.
    ///
    /// # Errors
    /// Ground a alone; answered or closed; a day before receipt or after today; nothing said of it.
    pub fn deliberate(&self, input: &CatatMusyawarah, today: NaiveDate) -> Result<LangkahKeberatan, Denied> {
        self.must_be(&[KeadaanKeberatan::Terdaftar])?;
        if !self.may_be_settled() {
            return Err(Refusal::MusyawarahAlasanA.into());
        }
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, self.tanggal_diterima(), today));
        const WHAT: &str = "Tulis apa yang disepakati, atau mengapa tidak tercapai kesepakatan.";
        let uraian = text(&mut faults, "uraian", &input.uraian, 4_000, Some(WHAT));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let (diadakan, sepakat) = (input.tanggal, input.sepakat);
        Ok(LangkahKeberatan::Dimusyawarahkan(Dimusyawarahkan { diadakan, sepakat, uraian }))
    }

    pub(super) fn apply_deliberation(&mut self, step: &MelangkahKeberatan, event: &Dimusyawarahkan) -> bool {
        if self.keadaan != KeadaanKeberatan::Terdaftar {
            return false;
        }
        self.musyawarah.push(Musyawarah {
            id: step.id,
            tanggal: event.diadakan,
            sepakat: event.sepakat,
            uraian: event.uraian.clone(),
        });
        true
    }
}
