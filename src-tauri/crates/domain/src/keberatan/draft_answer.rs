//! Drafting the answer for the superior. A draft may be written anew as long as it is not approved.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{LangkahKeberatan, MelangkahKeberatan};
use super::{IsiTanggapan, KeadaanKeberatan, Keberatan};
use crate::fault::Denied;
use crate::id::{LangkahId, PengecualianId};
use crate::kantor::Pejabat;
use crate::pengecualian::Pengecualian;

/// Draft the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SusunTanggapan {
    /// What it says.
    pub isi: IsiTanggapan,
}

/// Drafted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TanggapanDisusun {
    /// What it says.
    pub isi: IsiTanggapan,
}

/// The draft as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KonsepTanggapan {
    /// The step that drafted it.
    pub id: LangkahId,
    /// The day.
    pub tanggal: NaiveDate,
    /// What it says.
    pub isi: IsiTanggapan,
}

impl Keberatan {
    /// Drafts the answer; `find` gives an exemption as it stands, `ppid` is the office's PPID.
    ///
    /// # Errors
    /// Answered or closed; all that lacks at once; PPID and superior the same person.
    pub fn draft_answer(
        &self,
        input: &SusunTanggapan,
        ppid: &Pejabat,
        find: impl Fn(PengecualianId) -> Option<Pengecualian>,
        today: NaiveDate,
    ) -> Result<LangkahKeberatan, Denied> {
        self.must_be(&[KeadaanKeberatan::Terdaftar])?;
        let isi = input.isi.clone().checked(&self.isi.alasan, ppid, find, today)?;
        Ok(LangkahKeberatan::TanggapanDisusun(TanggapanDisusun { isi }))
    }

    pub(super) fn apply_draft(&mut self, step: &MelangkahKeberatan, event: &TanggapanDisusun) -> bool {
        if self.keadaan != KeadaanKeberatan::Terdaftar {
            return false;
        }
        self.konsep = Some(KonsepTanggapan { id: step.id, tanggal: step.tanggal, isi: event.isi.clone() });
        true
    }
}
