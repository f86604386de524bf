//! An item that was given and the entry of the list of public information that holds it now (Perki 1/2021 art. 12, 45):
//! what was given once is worth listing, and says then under which entry it stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Keadaan, Keputusan, Permohonan, PermohonanEvent};
use crate::dip::Informasi;
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::id::{InformasiId, PermohonanId};

/// An item of a request, named from outside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RujukanButir {
    /// The request.
    pub permohonan: PermohonanId,
    /// Which item, from 1.
    pub butir: u32,
}

/// An item that stands on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirTercantum {
    /// Which item, from 1.
    pub butir: u32,
    /// The entry.
    pub informasi: InformasiId,
}

impl Permohonan {
    /// The event that says under which entry the item `butir` (from 1) stands on the list.
    ///
    /// # Errors
    /// No such item was given; it has an entry already; the entry is off the list.
    pub fn list_item(&self, butir: u32, informasi: &Informasi) -> Result<PermohonanEvent, Denied> {
        const LISTED: &str =
            "Butir permohonan ini sudah punya butir daftar. Lepaskan kaitannya lebih dahulu bila keliru.";
        if !informasi.keadaan.listed() {
            return Err(Refusal::InformasiDitarik.into());
        }
        let keputusan = self.given(butir)?;
        if keputusan.entry().is_some() || self.entry_of(butir).is_some() {
            return Err(at_item(LISTED));
        }
        Ok(PermohonanEvent::ButirTercantum { butir, informasi: Some(informasi.id) })
    }

    /// The event that takes the entry of the item `butir` (from 1) away again: it was the wrong one.
    ///
    /// # Errors
    /// No such item was given; it has none; its notice itself named the entry.
    pub fn unlist_item(&self, butir: u32) -> Result<PermohonanEvent, Denied> {
        const ANSWERED: &str = "Pemberitahuan kepada pemohon menyebut butir daftar ini, jadi kaitannya tetap.";
        const NONE: &str = "Butir permohonan ini tidak dikaitkan dengan butir daftar.";
        if self.given(butir)?.entry().is_some() {
            return Err(at_item(ANSWERED));
        }
        if self.entry_of(butir).is_none() {
            return Err(at_item(NONE));
        }
        Ok(PermohonanEvent::ButirTercantum { butir, informasi: None })
    }

    /// The entry that somebody named for the item `butir` (from 1) after it was given.
    pub fn entry_of(&self, butir: u32) -> Option<InformasiId> {
        self.tercantum.iter().find(|one| one.butir == butir).map(|one| one.informasi)
    }

    /// What the last notice gave of the item `butir` (from 1).
    fn given(&self, butir: u32) -> Result<&Keputusan, Denied> {
        const NOT_GIVEN: &str = "Butir permohonan ini tidak diberikan. Yang masuk daftar hanya informasi yang sudah diberikan kepada pemohon.";
        let at = butir.checked_sub(1).map(|at| at as usize);
        let decided = at.zip(self.pemberitahuan.last()).and_then(|(at, notice)| notice.butir.get(at));
        let given = decided.filter(|keputusan| keputusan.gives() && self.keadaan != Keadaan::Dibatalkan);
        given.ok_or_else(|| at_item(NOT_GIVEN))
    }

    pub(super) fn apply_listing(&mut self, butir: u32, informasi: Option<InformasiId>) -> bool {
        if butir == 0 || butir as usize > self.isi.butir.len() {
            return false;
        }
        self.tercantum.retain(|one| one.butir != butir);
        self.tercantum.extend(informasi.map(|informasi| ButirTercantum { butir, informasi }));
        self.tercantum.sort_by_key(|one| one.butir);
        true
    }
}

impl Keputusan {
    /// Whether the applicant gets the item, whole or in part.
    pub fn gives(&self) -> bool {
        match self {
            Self::Diberikan { .. } | Self::Sebagian { .. } => true,
            Self::Ditolak { .. } | Self::TidakDikuasai { .. } | Self::BelumDidokumentasikan { .. } => false,
        }
    }

    /// The entry of the list it was given from, when the decision names one.
    pub fn entry(&self) -> Option<InformasiId> {
        match self {
            Self::Diberikan { informasi, .. } => *informasi,
            Self::Sebagian { .. }
            | Self::Ditolak { .. }
            | Self::TidakDikuasai { .. }
            | Self::BelumDidokumentasikan { .. } => None,
        }
    }
}

fn at_item(sentence: &'static str) -> Denied {
    Denied::Invalid(vec![FieldFault::new("butir", &Rule::Other(sentence))])
}
