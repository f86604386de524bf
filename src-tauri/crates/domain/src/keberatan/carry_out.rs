//! What the superior ordered was carried out: the request was answered anew, the information announced, the cost lowered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::LangkahKeberatan;
use super::{KeadaanKeberatan, Keberatan};
use crate::fault::{Denied, Refusal, past_day, text};

/// Record that the order was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatPelaksanaan {
    /// The day.
    pub tanggal: NaiveDate,
    /// How.
    pub uraian: String,
}

/// The order was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerintahDilaksanakan {
    /// The day.
    pub dilaksanakan: NaiveDate,
    /// How.
    pub uraian: String,
}

/// How an order or a ruling was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Pelaksanaan {
    /// The day.
    pub tanggal: NaiveDate,
    /// How.
    pub uraian: String,
}

impl Keberatan {
    /// Records that the order was carried out.
    ///
    /// # Errors
    /// No order stands; a day before the answer or after today; nothing said of how.
    pub fn carry_out(&self, input: &CatatPelaksanaan, today: NaiveDate) -> Result<LangkahKeberatan, Denied> {
        self.must_be(&[KeadaanKeberatan::Ditanggapi])?;
        let Some(tanggapan) = self.tanggapan.as_ref().filter(|_| self.order_stands()) else {
            return Err(Refusal::TanpaPerintah.into());
        };
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, tanggapan.tanggal, today));
        const HOW: &str =
            "Tulis bagaimana perintah dilaksanakan, misalnya informasi diserahkan dengan berita acara nomor berapa.";
        let uraian = text(&mut faults, "uraian", &input.uraian, 4_000, Some(HOW));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahKeberatan::PerintahDilaksanakan(PerintahDilaksanakan { dilaksanakan: input.tanggal, uraian }))
    }

    pub(super) fn apply_carried_out(&mut self, event: &PerintahDilaksanakan) -> bool {
        let stands = self.order_stands();
        let Some(tanggapan) = self.tanggapan.as_mut().filter(|_| stands) else { return false };
        tanggapan.dilaksanakan = Some(Pelaksanaan { tanggal: event.dilaksanakan, uraian: event.uraian.clone() });
        self.settle();
        true
    }
}
