//! The applicant withdraws the dispute at the Komisi Informasi or the court.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::melangkah::LangkahSengketa;
use super::{JenisTahap, KeadaanSengketa, Sengketa};
use crate::fault::{Denied, past_day, text};
use crate::keberatan::withdraw::{CabutKeberatan, Pencabutan};

/// Withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SengketaDicabut {
    /// The day it was withdrawn.
    pub dicabut: NaiveDate,
    /// How and why.
    pub alasan: String,
}

impl Sengketa {
    /// Whether something is left to withdraw: it is open and not ruled. Mediation that failed, or agreed in part, rules
    /// nothing.
    pub(super) fn may_be_withdrawn(&self) -> bool {
        let ruled = self.keadaan == KeadaanSengketa::Diputus;
        self.keadaan.is_open() && (!ruled || self.stages_in_order().contains(&JenisTahap::Ajudikasi))
    }

    /// Records the withdrawal.
    ///
    /// # Errors
    /// Agreed whole, ruled or closed; a day before it was brought or after today; nothing said of how.
    pub fn withdraw(&self, input: &CabutKeberatan, today: NaiveDate) -> Result<LangkahSengketa, Denied> {
        self.must(self.may_be_withdrawn())?;
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, self.isi.tanggal, today));
        const HOW: &str = "Tulis bagaimana sengketa dicabut, misalnya penetapan pencabutan nomor berapa.";
        let alasan = text(&mut faults, "alasan", &input.alasan, 1_000, Some(HOW));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        Ok(LangkahSengketa::SengketaDicabut(SengketaDicabut { dicabut: input.tanggal, alasan }))
    }

    pub(super) fn apply_withdrawal(&mut self, event: &SengketaDicabut) -> bool {
        if !self.may_be_withdrawn() {
            return false;
        }
        self.keadaan = KeadaanSengketa::Dicabut;
        self.pencabutan = Some(Pencabutan { tanggal: event.dicabut, alasan: event.alasan.clone() });
        true
    }
}
