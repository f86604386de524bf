//! The applicant hands in what lacked (Perki 1/2021 art. 33(3)): within 3 working days after receiving the letter. A
//! letter never received starts no clock, so that a repair then is never late.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::Langkah;
use super::{HARI_JAWAB, Keadaan, Perbaikan, Permohonan};
use crate::fault::{Denied, Refusal, past_day, text, text_list};
use crate::kalender::Kalender;

/// Record what the applicant handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatPerbaikan {
    /// The day it was handed in.
    pub tanggal: NaiveDate,
    /// What still lacks; empty when the request is complete now.
    #[serde(default)]
    pub masih_kurang: Vec<String>,
    /// What was handed in, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// The applicant handed something in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diperbaiki {
    /// The day it was handed in.
    pub diserahkan: NaiveDate,
    /// What still lacks.
    pub masih_kurang: Vec<String>,
    /// What was handed in, or empty.
    pub catatan: String,
    /// Answer due by the Perki's clock, when it is complete now.
    pub perki: Option<NaiveDate>,
}

impl Permohonan {
    /// Records a repair.
    ///
    /// # Errors
    /// Later than the third working day after the letter was received; a day before the letter or after today; another
    /// state.
    pub fn repair(&self, input: &CatatPerbaikan, today: NaiveDate, kalender: &Kalender) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::TidakLengkap])?;
        let letter = self.kelengkapan.surat.and_then(|id| self.letter(id)).map(|surat| surat.tanggal);
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, letter.unwrap_or(self.tanggal_diterima()), today));
        let masih_kurang = text_list(&mut faults, "masih_kurang", &input.masih_kurang, 500);
        let catatan = text(&mut faults, "catatan", &input.catatan, 1_000, None);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        if let Some(due) = self.batas.as_ref().and_then(|batas| batas.perbaikan)
            && input.tanggal > due
        {
            return Err(Refusal::RepairTooLate { due }.into());
        }
        let perki =
            if masih_kurang.is_empty() { Some(kalender.count(input.tanggal, HARI_JAWAB)?.jatuh_tempo) } else { None };
        Ok(Langkah::Diperbaiki(Diperbaiki { diserahkan: input.tanggal, masih_kurang, catatan, perki }))
    }

    pub(super) fn apply_repair(&mut self, event: &Diperbaiki) -> bool {
        if self.keadaan != Keadaan::TidakLengkap {
            return false;
        }
        self.kelengkapan
            .perbaikan
            .push(Perbaikan { tanggal: event.diserahkan, masih_kurang: event.masih_kurang.clone() });
        self.kelengkapan.kurang = event.masih_kurang.clone();
        if event.masih_kurang.is_empty() {
            self.keadaan = Keadaan::Diproses;
            self.kelengkapan.lengkap = Some(event.diserahkan);
            self.set_deadlines(|batas| {
                batas.perki = event.perki;
                batas.perbaikan = None;
            });
        }
        true
    }
}
