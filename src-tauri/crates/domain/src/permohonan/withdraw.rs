//! The applicant withdraws the request.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::close::Penutupan;
use super::melangkah::Langkah;
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, past_day, text};

/// Record that the applicant withdrew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Cabut {
    /// The day it was withdrawn.
    pub tanggal: NaiveDate,
    /// How the applicant said so, and why if they told.
    pub alasan: String,
}

/// Withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DicabutPemohon {
    /// The day it was withdrawn.
    pub dicabut: NaiveDate,
    /// How and why.
    pub alasan: String,
}

impl Permohonan {
    /// Records the withdrawal.
    ///
    /// # Errors
    /// A closed request; a day before receipt or after today; nothing said of how.
    pub fn withdraw(&self, input: &Cabut, today: NaiveDate) -> Result<Langkah, Denied> {
        self.must_be(&[Keadaan::Terdaftar, Keadaan::TidakLengkap, Keadaan::Diproses, Keadaan::Diberitahukan])?;
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, self.tanggal_diterima(), today));
        const HOW: &str = "Tulis bagaimana pemohon mencabutnya, misalnya surat pencabutan tanggal berapa.";
        let alasan = text(&mut faults, "alasan", &input.alasan, 1_000, Some(HOW));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(Langkah::DicabutPemohon(DicabutPemohon { dicabut: input.tanggal, alasan }))
    }

    pub(super) fn apply_withdrawal(&mut self, event: &DicabutPemohon) -> bool {
        if !self.keadaan.is_open() {
            return false;
        }
        let dari = Some(self.keadaan);
        self.keadaan = Keadaan::Dicabut;
        self.penutupan = Some(Penutupan { tanggal: event.dicabut, catatan: event.alasan.clone(), dari });
        true
    }
}
