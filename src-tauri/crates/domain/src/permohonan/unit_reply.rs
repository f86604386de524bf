//! The reply of a unit: what it holds, what it lacks, what it thinks must stay closed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Permohonan;
use super::forward::JawabanUnit;
use super::melangkah::Langkah;
use crate::fault::{Denied, Refusal, past_day, text};
use crate::id::LangkahId;

/// Record a unit's reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatJawabanUnit {
    /// Which disposition.
    pub disposisi: LangkahId,
    /// The day it came.
    pub tanggal: NaiveDate,
    /// What it says.
    pub ringkasan: String,
}

/// A unit replied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitMenjawab {
    /// Which disposition.
    pub disposisi: LangkahId,
    /// The day it came.
    pub dijawab: NaiveDate,
    /// What it says.
    pub ringkasan: String,
}

impl Permohonan {
    /// Records a unit's reply.
    ///
    /// # Errors
    /// No disposition of that id that still waits; a day before it was sent or after today; nothing said.
    pub fn unit_reply(&self, input: &CatatJawabanUnit, today: NaiveDate) -> Result<Langkah, Denied> {
        self.must_be_processed()?;
        let disposisi = self.waiting_units().find(|disposisi| disposisi.id == input.disposisi);
        let disposisi = disposisi.ok_or(Refusal::UnitNotWaiting)?;
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, disposisi.tanggal, today));
        const SAYS: &str = "Tulis ringkasan jawaban unit.";
        let ringkasan = text(&mut faults, "ringkasan", &input.ringkasan, 4_000, Some(SAYS));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(Langkah::UnitMenjawab(UnitMenjawab { disposisi: disposisi.id, dijawab: input.tanggal, ringkasan }))
    }

    pub(super) fn apply_reply(&mut self, event: &UnitMenjawab) -> bool {
        let waiting = self.disposisi.iter_mut().find(|one| one.id == event.disposisi && one.jawaban.is_none());
        waiting.is_some_and(|disposisi| {
            disposisi.jawaban = Some(JawabanUnit { tanggal: event.dijawab, ringkasan: event.ringkasan.clone() });
            true
        })
    }
}
