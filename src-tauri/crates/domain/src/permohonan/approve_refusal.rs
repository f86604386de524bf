//! Approving a refusal: PPID refuses with the approval of the Atasan PPID (Perki 1/2021 art. 10(2)f). Which role that is
//! at the desk, the office sets.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, Refusal, optional_text};
use crate::id::LangkahId;
use crate::peran::Peran;

/// Approve the refusals of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SetujuiPenolakan {
    /// The decision that was read: another one made meanwhile is not approved by mistake.
    pub keputusan: LangkahId,
    /// Remark, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// The refusals of a decision were approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PenolakanDisetujui {
    /// The decision.
    pub keputusan: LangkahId,
    /// The role that approved.
    pub peran: Peran,
    /// Remark, or empty.
    pub catatan: String,
}

/// An approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Persetujuan {
    /// The step that approved.
    pub id: LangkahId,
    /// The day.
    pub tanggal: NaiveDate,
    /// The role that approved.
    pub peran: Peran,
    /// Remark, or empty.
    pub catatan: String,
}

impl Permohonan {
    /// Approves the refusals of the decision that stands. `penyetuju` is the role the office set.
    ///
    /// # Errors
    /// Another role; nothing refused; another decision meanwhile; approved already.
    pub fn approve_refusal(&self, input: &SetujuiPenolakan, peran: Peran, penyetuju: Peran) -> Result<Langkah, Denied> {
        self.must_be_processed()?;
        if peran != penyetuju {
            return Err(Refusal::NotApprover { penyetuju: penyetuju.label() }.into());
        }
        let Some(keputusan) = self.keputusan.as_ref().filter(|keputusan| keputusan.refuses()) else {
            return Err(Refusal::NothingToApprove.into());
        };
        if keputusan.id != input.keputusan {
            return Err(Refusal::DecidedMeanwhile.into());
        }
        if keputusan.persetujuan.is_some() {
            return Err(Refusal::ApprovedAlready.into());
        }
        let catatan = optional_text("catatan", &input.catatan)?;
        Ok(Langkah::PenolakanDisetujui(PenolakanDisetujui { keputusan: keputusan.id, peran, catatan }))
    }

    pub(super) fn apply_approval(&mut self, melangkah: &Melangkah, event: &PenolakanDisetujui) -> bool {
        if self.keadaan != Keadaan::Diproses {
            return false;
        }
        let Some(keputusan) = self.keputusan.as_mut().filter(|keputusan| keputusan.id == event.keputusan) else {
            return false;
        };
        if keputusan.persetujuan.is_some() || !keputusan.refuses() {
            return false;
        }
        keputusan.persetujuan = Some(Persetujuan {
            id: melangkah.id,
            tanggal: melangkah.tanggal,
            peran: event.peran,
            catatan: event.catatan.clone(),
        });
        true
    }
}
