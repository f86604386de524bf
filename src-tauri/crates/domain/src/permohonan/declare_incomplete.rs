//! Declaring a request incomplete (Perki 1/2021 art. 33(1)–(2)): the applicant gets a letter that says what lacks. It is
//! no refusal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Langkah, Melangkah};
use super::{HARI_PERIKSA, Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, text_list};
use crate::kalender::Kalender;

/// Declare incomplete.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct NyatakanTidakLengkap {
    /// What lacks of art. 27, 29 or 30, each a sentence the applicant understands.
    pub kekurangan: Vec<String>,
}

/// Declared incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DinyatakanTidakLengkap {
    /// What lacks.
    pub kekurangan: Vec<String>,
}

impl Permohonan {
    /// Declares the request incomplete.
    ///
    /// # Errors
    /// Nothing named; more than 3 working days after the register (art. 31(2)); a later state.
    pub fn declare_incomplete(
        &self,
        input: &NyatakanTidakLengkap,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<Langkah, Denied> {
        let due = kalender.count(self.dicatat.date_naive(), HARI_PERIKSA)?.jatuh_tempo;
        // A check nobody made is a step of its own by now; the officer is told why, not only where the request stands.
        let deemed = self.keadaan == Keadaan::Diproses && self.kelengkapan.dianggap;
        if today > due && (deemed || self.keadaan == Keadaan::Terdaftar) {
            return Err(Refusal::CheckTooLate { due }.into());
        }
        self.must_be(&[Keadaan::Terdaftar])?;
        let mut faults = Vec::new();
        let kekurangan = text_list(&mut faults, "kekurangan", &input.kekurangan, 500);
        if kekurangan.is_empty() && faults.is_empty() {
            const WHAT: &str =
                "Tulis apa yang belum lengkap, satu per baris; daftar ini tercetak pada surat kepada pemohon.";
            faults.push(FieldFault::new("kekurangan", &Rule::Required(WHAT)));
        }
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(Langkah::DinyatakanTidakLengkap(DinyatakanTidakLengkap { kekurangan }))
    }

    pub(super) fn apply_incomplete(&mut self, melangkah: &Melangkah, event: &DinyatakanTidakLengkap) -> bool {
        if self.keadaan != Keadaan::Terdaftar {
            return false;
        }
        self.keadaan = Keadaan::TidakLengkap;
        self.kelengkapan.kurang = event.kekurangan.clone();
        self.kelengkapan.surat = melangkah.surat.first().map(|surat| surat.id);
        true
    }
}
