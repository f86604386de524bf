//! The form for a copy (*formulir permintaan salinan*, Perki 1/2021 art. 35(3)a): filled by the applicant who asks for
//! one. There is no official form.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::Langkah;
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Rule, optional_text};

/// Print the form for a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaSalinan {
    /// Number of copies.
    pub rangkap: u32,
    /// Remark, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// A copy was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SalinanDiminta {
    /// Number of copies.
    pub rangkap: u32,
    /// Remark, or empty.
    pub catatan: String,
}

impl Permohonan {
    /// Issues the form for a copy.
    ///
    /// # Errors
    /// Nothing is being handed over; no number of copies.
    pub fn request_copy(&self, input: &MintaSalinan) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::Diberitahukan])?;
        if !(1..=1_000).contains(&input.rangkap) {
            const COPIES: &str = "Isi jumlah rangkap, 1 sampai 1.000.";
            return Err(Denied::Invalid(vec![FieldFault::new("rangkap", &Rule::Other(COPIES))]));
        }
        let catatan = optional_text("catatan", &input.catatan)?;
        Ok(Langkah::SalinanDiminta(SalinanDiminta { rangkap: input.rangkap, catatan }))
    }

    pub(super) fn apply_copy(&mut self, event: &SalinanDiminta) -> bool {
        if self.keadaan != Keadaan::Diberitahukan {
            return false;
        }
        self.rangkap = Some(event.rangkap);
        true
    }
}
