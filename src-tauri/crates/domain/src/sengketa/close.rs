//! A dispute ends with nothing to carry out: refused, not admitted, or the time to go on is over.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::LangkahSengketa;
use super::{KeadaanSengketa, Sengketa};
use crate::fault::{Denied, past_day, text};
use crate::keberatan::carry_out::Pelaksanaan;

/// Close it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TutupSengketa {
    /// The day it ended.
    pub tanggal: NaiveDate,
    /// How: `putusan berkekuatan hukum tetap, tidak ada yang harus diberikan`.
    pub catatan: String,
}

/// Closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SengketaDitutup {
    /// The day it ended.
    pub ditutup: NaiveDate,
    /// How.
    pub catatan: String,
}

impl Sengketa {
    /// Closes it.
    ///
    /// # Errors
    /// Not ruled; a day before the ruling or after today; no note.
    pub fn close(&self, input: &TutupSengketa, today: NaiveDate) -> Result<LangkahSengketa, Denied> {
        self.must_be(&[KeadaanSengketa::Diputus])?;
        let earliest = self.ruling().map_or(self.isi.tanggal, |(_, putusan)| putusan.tanggal);
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, earliest, today));
        const HOW: &str = "Tulis bagaimana sengketa berakhir, misalnya putusan berkekuatan hukum tetap dan tidak ada yang harus diberikan.";
        let catatan = text(&mut faults, "catatan", &input.catatan, 2_000, Some(HOW));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahSengketa::SengketaDitutup(SengketaDitutup { ditutup: input.tanggal, catatan }))
    }

    pub(super) fn apply_closing(&mut self, event: &SengketaDitutup) -> bool {
        if self.keadaan != KeadaanSengketa::Diputus {
            return false;
        }
        self.keadaan = KeadaanSengketa::Selesai;
        self.penutupan = Some(Pelaksanaan { tanggal: event.ditutup, uraian: event.catatan.clone() });
        true
    }
}
