//! Closing a request that was not repaired (Perki 1/2021 art. 33(4)): a note in the register. It is no refusal, and the
//! applicant may ask anew.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close::Penutupan;
use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, Refusal, required_text};

/// Close because it was not repaired.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TutupTidakLengkap {
    /// The note of the register.
    pub catatan: String,
}

/// Closed because it was not repaired.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DitutupTidakLengkap {
    /// The note of the register.
    pub catatan: String,
}

impl Permohonan {
    /// Closes the request with a note.
    ///
    /// # Errors
    /// The letter was not received, so that no clock started; the 3 working days still run; no note.
    pub fn close_incomplete(&self, input: &TutupTidakLengkap, today: NaiveDate) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::TidakLengkap])?;
        self.repair_over(today)?;
        const NOTE: &str = "Tulis catatan untuk register (Perki 1/2021 Pasal 33 ayat (4)).";
        let catatan = required_text("catatan", &input.catatan, NOTE)?;
        Ok(Langkah::DitutupTidakLengkap(DitutupTidakLengkap { catatan }))
    }

    /// Whether the days of repair are over. They are, too, for a request opened again after it was closed for this.
    pub(super) fn repair_over(&self, today: NaiveDate) -> Result<(), Refusal> {
        match self.batas.as_ref().and_then(|batas| batas.perbaikan) {
            Some(due) if today <= due => Err(Refusal::RepairStillRuns { due }),
            None if self.kelengkapan.surat_diterima.is_none() => Err(Refusal::RepairNotStarted),
            Some(_) | None => Ok(()),
        }
    }

    pub(super) fn apply_closed_incomplete(&mut self, melangkah: &Melangkah, event: &DitutupTidakLengkap) -> bool {
        if self.keadaan != Keadaan::TidakLengkap {
            return false;
        }
        self.keadaan = Keadaan::TidakDilengkapi;
        self.penutupan = Some(Penutupan { tanggal: melangkah.tanggal, catatan: event.catatan.clone(), dari: None });
        true
    }
}
