//! What the applicant says to the answer (*tanggapan pemohon informasi*, Lampiran XI, last column). It may be told again; the
//! last word counts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::LangkahKeberatan;
use super::{KeadaanKeberatan, Keberatan};
use crate::fault::{Denied, Refusal, past_day, text};

/// Where the applicant stands after the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum SikapPemohon {
    /// Content with the answer.
    Menerima,
    /// Not content.
    TidakMenerima,
    /// Goes to the Komisi Informasi.
    MengajukanSengketa,
}

impl SikapPemohon {
    /// As the register writes it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Menerima => "Menerima",
            Self::TidakMenerima => "Tidak menerima",
            Self::MengajukanSengketa => "Mengajukan sengketa ke Komisi Informasi",
        }
    }
}

/// Record what the applicant said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatTanggapanPemohon {
    /// The day.
    pub tanggal: NaiveDate,
    /// Where the applicant stands.
    pub sikap: SikapPemohon,
    /// In the applicant's words, or empty.
    #[serde(default)]
    pub uraian: String,
}

/// The applicant said what they think of the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PemohonMenanggapi {
    /// The day.
    pub disampaikan: NaiveDate,
    /// Where the applicant stands.
    pub sikap: SikapPemohon,
    /// In the applicant's words, or empty.
    pub uraian: String,
}

/// What the applicant said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TanggapanPemohon {
    /// The day.
    pub tanggal: NaiveDate,
    /// Where the applicant stands.
    pub sikap: SikapPemohon,
    /// In the applicant's words, or empty.
    pub uraian: String,
}

impl Keberatan {
    /// Records what the applicant said to the answer.
    ///
    /// # Errors
    /// Not answered; void; a day before the answer or after today.
    pub fn react(&self, input: &CatatTanggapanPemohon, today: NaiveDate) -> Result<LangkahKeberatan, Denied> {
        self.must_be(&[KeadaanKeberatan::Ditanggapi, KeadaanKeberatan::Selesai])?;
        let Some(tanggapan) = self.tanggapan.as_ref() else {
            return Err(Refusal::KeberatanKeadaan { keadaan: self.keadaan.label() }.into());
        };
        let mut faults = Vec::new();
        faults.extend(past_day("tanggal", input.tanggal, tanggapan.tanggal, today));
        let uraian = text(&mut faults, "uraian", &input.uraian, 2_000, None);
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let (disampaikan, sikap) = (input.tanggal, input.sikap);
        Ok(LangkahKeberatan::PemohonMenanggapi(PemohonMenanggapi { disampaikan, sikap, uraian }))
    }

    pub(super) fn apply_reaction(&mut self, event: &PemohonMenanggapi) -> bool {
        if !matches!(self.keadaan, KeadaanKeberatan::Ditanggapi | KeadaanKeberatan::Selesai) {
            return false;
        }
        self.tanggapan_pemohon =
            Some(TanggapanPemohon { tanggal: event.disampaikan, sikap: event.sikap, uraian: event.uraian.clone() });
        true
    }
}
