//! Deciding on every item (UU 14/2008 art. 22(7), Perki 1/2021 art. 31(4)). A decision is a draft until the notice
//! carries it; deciding anew takes an approval away.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::approve_refusal::Persetujuan;
use super::keputusan::Keputusan;
use super::melangkah::{Langkah, Melangkah};
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, FieldFault, Rule};
use crate::id::LangkahId;

/// Decide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Putuskan {
    /// One decision an item, in the order of the items.
    pub butir: Vec<Keputusan>,
}

/// Decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diputuskan {
    /// One decision an item.
    pub butir: Vec<Keputusan>,
}

/// The decisions as they stand before the notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KeputusanTersusun {
    /// The step that decided.
    pub id: LangkahId,
    /// The day it was decided.
    pub tanggal: NaiveDate,
    /// One decision an item.
    pub butir: Vec<Keputusan>,
    /// Approval of the refusals in it.
    pub persetujuan: Option<Persetujuan>,
}

impl KeputusanTersusun {
    /// Whether something in it is refused, whole or in part.
    pub fn refuses(&self) -> bool {
        self.butir.iter().any(|keputusan| keputusan.refusal().is_some())
    }

    /// Whether it may go out: what is refused is approved (Perki 1/2021 art. 10(2)f).
    pub fn may_go_out(&self) -> bool {
        !self.refuses() || self.persetujuan.is_some()
    }
}

impl Permohonan {
    /// Decides on every item.
    ///
    /// # Errors
    /// A decision for each item is needed, each with what the law wants of it.
    pub fn decide(&self, input: &Putuskan, today: NaiveDate) -> Result<Langkah, Denied> {
        self.must_be_processed()?;
        let mut faults = Vec::new();
        if input.butir.len() != self.isi.butir.len() {
            const EACH: &str = "Setiap butir informasi memerlukan satu keputusan.";
            return Err(Denied::Invalid(vec![FieldFault::new("butir", &Rule::Required(EACH))]));
        }
        let mut butir = input.butir.clone();
        for (index, keputusan) in butir.iter_mut().enumerate() {
            keputusan.clean(&format!("butir.{index}"), today, &mut faults);
        }
        if faults.is_empty() { Ok(Langkah::Diputuskan(Diputuskan { butir })) } else { Err(Denied::Invalid(faults)) }
    }

    pub(super) fn apply_decision(&mut self, melangkah: &Melangkah, event: &Diputuskan) -> bool {
        if self.keadaan != Keadaan::Diproses || event.butir.len() != self.isi.butir.len() {
            return false;
        }
        self.keputusan = Some(KeputusanTersusun {
            id: melangkah.id,
            tanggal: melangkah.tanggal,
            butir: event.butir.clone(),
            persetujuan: None,
        });
        true
    }
}
