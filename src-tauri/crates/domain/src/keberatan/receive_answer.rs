//! The answer reached the applicant: the 14 working days to the Komisi Informasi start (UU 14/2008 art. 37(2)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::LangkahKeberatan;
use super::{KeadaanKeberatan, Keberatan};
use crate::fault::{Denied, Refusal, line, past_day};

/// Record that the answer reached the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatTanggapanDiterima {
    /// The day it was received.
    pub tanggal: NaiveDate,
    /// How that is known: signed copy, post receipt, e-mail answer.
    pub bukti: String,
}

/// The answer reached the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TanggapanDiterima {
    /// The day it was received.
    pub diterima: NaiveDate,
    /// How that is known.
    pub bukti: String,
}

/// When and how an answer was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Penerimaan {
    /// The day.
    pub tanggal: NaiveDate,
    /// How that is known.
    pub bukti: String,
}

impl Keberatan {
    /// Records that the answer was received.
    ///
    /// # Errors
    /// Not answered; recorded already; a day before the answer or after today; no proof named.
    pub fn receive_answer(&self, input: &CatatTanggapanDiterima, today: NaiveDate) -> Result<LangkahKeberatan, Denied> {
        self.must_be(&[KeadaanKeberatan::Ditanggapi])?;
        let Some(tanggapan) = self.tanggapan.as_ref() else {
            return Err(Refusal::KeberatanKeadaan { keadaan: self.keadaan.label() }.into());
        };
        if tanggapan.diterima.is_some() {
            return Err(Refusal::LetterReceived.into());
        }
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, tanggapan.tanggal, today));
        const PROOF: &str = "Tulis buktinya: tanda terima bertanda tangan, resi pos, atau balasan surel.";
        let bukti = line(&mut faults, "bukti", &input.bukti, 200, Some(PROOF));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahKeberatan::TanggapanDiterima(TanggapanDiterima { diterima: input.tanggal, bukti }))
    }

    pub(super) fn apply_received(&mut self, event: &TanggapanDiterima) -> bool {
        let open = self.keadaan == KeadaanKeberatan::Ditanggapi;
        let Some(tanggapan) = self.tanggapan.as_mut().filter(|tanggapan| open && tanggapan.diterima.is_none()) else {
            return false;
        };
        tanggapan.diterima = Some(Penerimaan { tanggal: event.diterima, bukti: event.bukti.clone() });
        self.settle();
        true
    }
}
