//! The extension (*perpanjangan*): once, by 7 working days after the tenth, with written reasons, on one of two grounds
//! (UU 14/2008 art. 22(8), Perki 1/2021 art. 36). However early its letter is out, it ends on the seventeenth day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Refusal, Rule, text};
use crate::id::SuratId;

/// A ground of extension (Perki 1/2021 art. 36): there is no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum AlasanPerpanjangan {
    /// (a) The information is not held or not documented yet.
    BelumDikuasai,
    /// (b) Its status (open or exempted) cannot be decided yet.
    StatusBelumDiputuskan,
}

impl AlasanPerpanjangan {
    /// Both, in the order of the article.
    pub const ALL: [Self; 2] = [Self::BelumDikuasai, Self::StatusBelumDiputuskan];

    /// As the letter writes it.
    pub fn label(self) -> &'static str {
        match self {
            Self::BelumDikuasai => "PPID belum menguasai atau mendokumentasikan informasi yang diminta",
            Self::StatusBelumDiputuskan => "PPID belum dapat memutuskan status informasi yang diminta",
        }
    }
}

/// Extend.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Perpanjang {
    /// Grounds, at least one.
    pub alasan: Vec<AlasanPerpanjangan>,
    /// The written reasons for the applicant.
    pub uraian: String,
}

/// Extended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diperpanjang {
    /// Grounds.
    pub alasan: Vec<AlasanPerpanjangan>,
    /// The written reasons.
    pub uraian: String,
    /// The tenth working day, which it extends.
    pub dari: NaiveDate,
    /// The seventeenth working day, where it ends.
    pub sampai: NaiveDate,
}

/// The extension of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Perpanjangan {
    /// The day its letter was issued.
    pub tanggal: NaiveDate,
    /// Grounds.
    pub alasan: Vec<AlasanPerpanjangan>,
    /// The written reasons.
    pub uraian: String,
    /// The letter.
    pub surat: Option<SuratId>,
}

impl Permohonan {
    /// Extends the time of the answer.
    ///
    /// # Errors
    /// A second extension; after the tenth working day; once the notice is out; no ground; no reasons.
    pub fn extend(&self, input: &Perpanjang, today: NaiveDate) -> Result<Langkah, Denied> {
        if !self.pemberitahuan.is_empty() {
            return Err(Refusal::ExtensionAfterNotice.into());
        }
        self.must_be_processed()?;
        if self.perpanjangan.is_some() {
            return Err(Refusal::ExtensionTwice.into());
        }
        let batas = self.tenggat()?;
        if today > batas.jawab {
            return Err(Refusal::ExtensionTooLate { due: batas.jawab }.into());
        }
        let mut faults = Vec::new();
        let mut alasan = input.alasan.clone();
        alasan.sort_unstable();
        alasan.dedup();
        if alasan.is_empty() {
            const GROUND: &str =
                "Pilih alasannya; perpanjangan hanya boleh karena huruf a atau b (Perki 1/2021 Pasal 36).";
            faults.push(FieldFault::new("alasan", &Rule::Required(GROUND)));
        }
        const WHY: &str =
            "Tulis alasannya bagi pemohon; perpanjangan wajib disertai alasan tertulis (UU 14/2008 Pasal 22 ayat (8)).";
        let uraian = text(&mut faults, "uraian", &input.uraian, 2_000, Some(WHY));
        if !faults.is_empty() {
            return Err(Denied::Invalid(faults));
        }
        let (dari, sampai) = (batas.jawab, batas.perpanjangan);
        Ok(Langkah::Diperpanjang(Diperpanjang { alasan, uraian, dari, sampai }))
    }

    pub(super) fn apply_extension(&mut self, melangkah: &Melangkah, event: &Diperpanjang) -> bool {
        if self.keadaan != Keadaan::Diproses || self.perpanjangan.is_some() {
            return false;
        }
        self.perpanjangan = Some(Perpanjangan {
            tanggal: melangkah.tanggal,
            alasan: event.alasan.clone(),
            uraian: event.uraian.clone(),
            surat: melangkah.surat.first().map(|surat| surat.id),
        });
        true
    }
}
