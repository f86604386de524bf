//! A letter reached the applicant. Of the letter on completeness this day starts the 3 working days of repair (Perki
//! 1/2021 art. 33(3)); of notice and refusal it starts the time to object (UU 14/2008 art. 36(1)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::Langkah;
use super::{CaraMengirim, HARI_PERBAIKAN, Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, past_day};
use crate::id::SuratId;
use crate::kalender::Kalender;

/// Record that a letter reached the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatSuratDiterima {
    /// Which letter.
    pub surat: SuratId,
    /// The day it was received.
    pub tanggal: NaiveDate,
    /// How that is known: signed copy, post receipt, e-mail answer.
    pub bukti: String,
    /// How the letter went, when told (register of art. 33, *cara penyampaian*).
    #[serde(default)]
    #[ts(optional)]
    pub cara: Option<CaraMengirim>,
}

/// A letter reached the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuratDiterima {
    /// Which letter.
    pub surat: SuratId,
    /// The day it was received.
    pub diterima: NaiveDate,
    /// How that is known.
    pub bukti: String,
    /// How the letter went, when told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cara: Option<CaraMengirim>,
    /// Repair due, when this letter starts that clock.
    pub perbaikan: Option<NaiveDate>,
}

impl Permohonan {
    /// Records that a letter was received.
    ///
    /// # Errors
    /// A void registration; no such letter, a void one, or one that does not go to the applicant; a day before its date
    /// or after today; no proof named; recorded already.
    pub fn receive_letter(
        &self,
        input: &CatatSuratDiterima,
        today: NaiveDate,
        kalender: &Kalender,
    ) -> Result<Langkah, Denied> {
        if self.keadaan == Keadaan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        let surat = self.letter(input.surat).filter(|surat| surat.dibatalkan.is_none());
        let surat = surat.ok_or(Refusal::NoSuchLetter)?;
        if !surat.goes_out() {
            const STAYS: &str = "Surat ini tidak dikirim kepada pemohon, jadi tidak ada tanggal diterimanya.";
            return Err(Denied::Invalid(vec![FieldFault::new("surat", &Rule::Other(STAYS))]));
        }
        if surat.diterima.is_some() {
            return Err(Refusal::LetterReceived.into());
        }
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, surat.tanggal, today));
        const PROOF: &str = "Tulis buktinya: tanda terima bertanda tangan, resi pos, atau balasan surel.";
        let bukti = line(&mut faults, "bukti", &input.bukti, 200, Some(PROOF));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let perbaikan = if self.starts_repair(surat.id) {
            Some(kalender.count(input.tanggal, HARI_PERBAIKAN)?.jatuh_tempo)
        } else {
            None
        };
        Ok(Langkah::SuratDiterima(SuratDiterima {
            surat: surat.id,
            diterima: input.tanggal,
            bukti,
            cara: input.cara,
            perbaikan,
        }))
    }

    pub(super) fn apply_received(&mut self, event: &SuratDiterima) -> bool {
        let Some(surat) = self.surat.iter_mut().find(|surat| surat.id == event.surat) else { return false };
        if surat.diterima.is_some() || surat.dibatalkan.is_some() {
            return false;
        }
        surat.diterima = Some(event.diterima);
        surat.cara = event.cara;
        if self.starts_repair(event.surat) {
            self.kelengkapan.surat_diterima = Some(event.diterima);
            self.set_deadlines(|batas| batas.perbaikan = event.perbaikan);
        }
        true
    }

    /// Whether receiving this letter starts the repair: also of a withdrawn request, which may be opened again.
    fn starts_repair(&self, surat: SuratId) -> bool {
        self.kelengkapan.surat == Some(surat) && self.kelengkapan.lengkap.is_none()
    }
}
