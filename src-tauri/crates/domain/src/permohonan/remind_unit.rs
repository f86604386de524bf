//! Reminding a unit that has not replied.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Permohonan;
use super::melangkah::{Langkah, Melangkah};
use crate::fault::{Denied, Refusal, optional_text};
use crate::id::LangkahId;

/// Remind a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IngatkanUnit {
    /// Which disposition.
    pub disposisi: LangkahId,
    /// How and whom, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// A unit was reminded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitDiingatkan {
    /// Which disposition.
    pub disposisi: LangkahId,
    /// How and whom, or empty.
    pub catatan: String,
}

impl Permohonan {
    /// Reminds a unit.
    ///
    /// # Errors
    /// No disposition of that id that still waits.
    pub fn remind_unit(&self, input: &IngatkanUnit) -> Result<Langkah, Denied> {
        self.must_be_processed()?;
        if !self.waiting_units().any(|disposisi| disposisi.id == input.disposisi) {
            return Err(Refusal::UnitNotWaiting.into());
        }
        let catatan = optional_text("catatan", &input.catatan)?;
        Ok(Langkah::UnitDiingatkan(UnitDiingatkan { disposisi: input.disposisi, catatan }))
    }

    pub(super) fn apply_reminder(&mut self, melangkah: &Melangkah, event: &UnitDiingatkan) -> bool {
        let found = self.disposisi.iter_mut().find(|disposisi| disposisi.id == event.disposisi);
        found.is_some_and(|disposisi| {
            disposisi.diingatkan.push(melangkah.tanggal);
            true
        })
    }
}
