//! The letters of a request as they stand: issued, received, copied, signed, or cancelled with the step that issued them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Melangkah, SuratTerbit};
use super::{CaraMengirim, Permohonan};
use crate::id::{LampiranId, LangkahId, SuratId};
use crate::seri::Nomor;
use crate::surat::JenisSurat;

/// A letter of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Surat {
    /// Its id.
    pub id: SuratId,
    /// What it is.
    pub jenis: JenisSurat,
    /// Its number.
    pub nomor: Nomor,
    /// The day it was issued.
    pub tanggal: NaiveDate,
    /// The step that issued it.
    pub langkah: LangkahId,
    /// SHA-256 of the PDF kept, hex.
    pub sha256: String,
    /// The day it reached the applicant, when that was recorded.
    pub diterima: Option<NaiveDate>,
    /// How it went, when that was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cara: Option<CaraMengirim>,
    /// How often it was printed; the first print is the original.
    pub dicetak: u32,
    /// The signed scan or certified-signature PDF attached back to it.
    pub bertanda_tangan: Option<LampiranId>,
    /// Why it is void, when its step was taken back; its number is kept.
    pub dibatalkan: Option<String>,
}

impl Surat {
    fn new(event: &SuratTerbit, melangkah: &Melangkah, dibatalkan: Option<String>) -> Self {
        Self {
            id: event.id,
            jenis: event.jenis,
            nomor: event.nomor.clone(),
            tanggal: melangkah.tanggal,
            langkah: melangkah.id,
            sha256: event.sha256.clone(),
            diterima: None,
            cara: None,
            dicetak: 0,
            bertanda_tangan: None,
            dibatalkan,
        }
    }

    /// Whether it goes to the applicant, so that the day it arrives matters.
    pub fn goes_out(&self) -> bool {
        match self.jenis {
            JenisSurat::TidakLengkap | JenisSurat::Perpanjangan | JenisSurat::Pemberitahuan | JenisSurat::Penolakan => {
                true
            }
            JenisSurat::Disposisi | JenisSurat::Penyerahan | JenisSurat::FormulirSalinan | JenisSurat::Kuitansi => {
                false
            }
        }
    }
}

impl Permohonan {
    /// The letter `id`, void ones included.
    pub fn letter(&self, id: SuratId) -> Option<&Surat> {
        self.surat.iter().find(|surat| surat.id == id)
    }

    /// The newest letter of a kind that is in force.
    pub fn last_letter(&self, jenis: JenisSurat) -> Option<&Surat> {
        self.surat.iter().rev().find(|surat| surat.jenis == jenis && surat.dibatalkan.is_none())
    }

    /// Letters to the applicant whose arrival is not recorded, oldest first.
    pub fn letters_under_way(&self) -> impl Iterator<Item = &Surat> {
        self.surat.iter().filter(|surat| surat.goes_out() && surat.diterima.is_none() && surat.dibatalkan.is_none())
    }

    /// Puts the letters of a step on the list; void when the step was taken back for `dibatalkan`.
    pub(super) fn issue(&mut self, melangkah: &Melangkah, dibatalkan: Option<&str>) {
        for event in &melangkah.surat {
            if self.letter(event.id).is_none() {
                self.surat.push(Surat::new(event, melangkah, dibatalkan.map(str::to_owned)));
            }
        }
    }
}
