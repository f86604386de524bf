//! Closing a request whose notice is out though something was not fetched: not paid, not collected. What was granted
//! stays granted; the request can be opened again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, required_text};

/// Close.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Tutup {
    /// Why nothing more is handed over.
    pub catatan: String,
}

/// Closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ditutup {
    /// Why.
    pub catatan: String,
}

/// How a request was closed other than by handing over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Penutupan {
    /// The day.
    pub tanggal: NaiveDate,
    /// The note of the register.
    pub catatan: String,
    /// Where it stood when it was withdrawn, and goes on if it is opened again; none where it was not withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub dari: Option<Keadaan>,
}

impl Permohonan {
    /// Closes the request.
    ///
    /// # Errors
    /// No notice is out; no reason.
    pub fn close(&self, input: &Tutup) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::Diberitahukan])?;
        const WHY: &str = "Tulis mengapa ditutup, misalnya pemohon tidak mengambil setelah dihubungi dua kali.";
        let catatan = required_text("catatan", &input.catatan, WHY)?;
        Ok(Langkah::Ditutup(Ditutup { catatan }))
    }

    pub(super) fn apply_closing(&mut self, melangkah: &Melangkah, event: &Ditutup) -> bool {
        if self.keadaan != Keadaan::Diberitahukan {
            return false;
        }
        self.keadaan = Keadaan::Selesai;
        self.penutupan = Some(Penutupan { tanggal: melangkah.tanggal, catatan: event.catatan.clone(), dari: None });
        true
    }
}
