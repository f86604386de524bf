//! A stage begins: mediation, adjudication, the objection at a court, cassation.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{LangkahSengketa, MelangkahSengketa};
use super::{HasilSengketa, JenisTahap, KeadaanSengketa, Pihak, Sengketa, Tahap};
use crate::fault::{Denied, FieldFault, Refusal, Rule, line, past_day, text};
use crate::keberatan::Keberatan;

/// Record that a stage began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MulaiTahap {
    /// Which.
    pub tahap: JenisTahap,
    /// The day it began.
    pub tanggal: NaiveDate,
    /// The court; compulsory before one, unused at the Komisi Informasi.
    #[serde(default)]
    pub lembaga: String,
    /// Case number of the court, or empty.
    #[serde(default)]
    pub nomor: String,
    /// Which side brought it; compulsory before a court.
    #[serde(default)]
    #[ts(optional)]
    pub oleh: Option<Pihak>,
    /// Remark, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// A stage began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TahapDimulai {
    /// Which.
    pub tahap: JenisTahap,
    /// The day it began.
    pub mulai: NaiveDate,
    /// The court, or empty.
    pub lembaga: String,
    /// Case number of the court, or empty.
    pub nomor: String,
    /// Which side brought it.
    pub oleh: Option<Pihak>,
    /// Remark, or empty.
    pub catatan: String,
}

impl Sengketa {
    /// The stages that may begin now; `keberatan` is the objection it follows. Where PPID refused on an exemption alone
    /// there is nothing to mediate (UU 14/2008 art. 40(2)).
    pub fn next_stages(&self, keberatan: &Keberatan) -> Vec<JenisTahap> {
        let mut stages = self.stages_in_order();
        stages.retain(|stage| *stage != JenisTahap::Mediasi || keberatan.may_be_settled());
        stages
    }

    /// The same by their order alone.
    pub(super) fn stages_in_order(&self) -> Vec<JenisTahap> {
        if !self.keadaan.is_open() {
            return Vec::new();
        }
        match self.tahap.last().map(|tahap| (tahap.jenis, tahap.putusan.as_ref().map(|putusan| putusan.hasil))) {
            None => vec![JenisTahap::Mediasi, JenisTahap::Ajudikasi],
            // What runs is ended first.
            Some((_, None)) | Some((JenisTahap::Mediasi, Some(HasilSengketa::Sepakat))) => Vec::new(),
            Some((JenisTahap::Mediasi, Some(_))) => vec![JenisTahap::Ajudikasi],
            Some((JenisTahap::Ajudikasi, Some(_))) => vec![JenisTahap::Pengadilan],
            Some((JenisTahap::Pengadilan, Some(_))) => vec![JenisTahap::Kasasi],
            Some((JenisTahap::Kasasi, Some(_))) => Vec::new(),
        }
    }

    /// Records that a stage began; `keberatan` is the objection it follows.
    ///
    /// # Errors
    /// Mediation where ground a alone was raised; a stage out of its order; closed; a day before the one before it or after
    /// today; a court without its name, or who brought it.
    pub fn begin_stage(
        &self,
        input: &MulaiTahap,
        keberatan: &Keberatan,
        today: NaiveDate,
    ) -> Result<LangkahSengketa, Denied> {
        self.must_be(&[
            KeadaanSengketa::Terdaftar,
            KeadaanSengketa::Mediasi,
            KeadaanSengketa::Ajudikasi,
            KeadaanSengketa::Pengadilan,
            KeadaanSengketa::Kasasi,
            KeadaanSengketa::Diputus,
        ])?;
        if !self.stages_in_order().contains(&input.tahap) {
            return Err(Refusal::TahapUrutan { tahap: input.tahap.label() }.into());
        }
        if input.tahap == JenisTahap::Mediasi && !keberatan.may_be_settled() {
            return Err(Refusal::MediasiAlasanA.into());
        }
        let earliest = self.ruling().map_or(self.isi.tanggal, |(_, putusan)| putusan.tanggal);
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, earliest, today));
        let court = input.tahap.reviews();
        const WHERE: &str = "Isi nama pengadilannya: PTUN bagi badan publik negara, Pengadilan Negeri bagi selainnya (UU 14/2008 Pasal 47).";
        let lembaga = line(&mut faults, "lembaga", &input.lembaga, 200, court.then_some(WHERE));
        let nomor = line(&mut faults, "nomor", &input.nomor, 120, None);
        if court && input.oleh.is_none() {
            const WHO: &str = "Pilih siapa yang mengajukannya: pemohon atau badan publik.";
            faults.push(FieldFault::new("oleh", &Rule::Required(WHO)));
        }
        let catatan = text(&mut faults, "catatan", &input.catatan, 2_000, None);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let (lembaga, nomor, oleh) =
            if court { (lembaga, nomor, input.oleh) } else { (String::new(), String::new(), None) };
        let (tahap, mulai) = (input.tahap, input.tanggal);
        Ok(LangkahSengketa::TahapDimulai(TahapDimulai { tahap, mulai, lembaga, nomor, oleh, catatan }))
    }

    pub(super) fn apply_begin(&mut self, step: &MelangkahSengketa, event: &TahapDimulai) -> bool {
        if !self.stages_in_order().contains(&event.tahap) {
            return false;
        }
        self.keadaan = event.tahap.keadaan();
        self.tahap.push(Tahap {
            id: step.id,
            jenis: event.tahap,
            mulai: event.mulai,
            lembaga: event.lembaga.clone(),
            nomor: event.nomor.clone(),
            oleh: event.oleh,
            catatan: event.catatan.clone(),
            putusan: None,
        });
        true
    }
}
