//! What one figure of objections or disputes counts, and what an objection contributes. As with requests, the question that
//! counts a case is the one that finds it when the figure is opened.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::KetepatanTanggapan;
use crate::keberatan::{AlasanKeberatan, BatasKeberatanTercatat, HasilKeberatan, KeadaanKeberatan, Keberatan};
use crate::sengketa::{KeadaanSengketa, Sengketa};

/// An objection as the figures see it; no identity and no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaktaKeberatan {
    /// Where it stands.
    pub keadaan: KeadaanKeberatan,
    /// Its grounds.
    pub alasan: Vec<AlasanKeberatan>,
    /// The last day for the superior's answer (UU 14/2008 art. 36(2), Perki 1/2021 art. 44(1): the earlier); none of what was
    /// taken over from an old register.
    pub batas: Option<NaiveDate>,
    /// The day it was answered.
    pub tanggapan: Option<NaiveDate>,
    /// How it was decided.
    pub hasil: Option<HasilKeberatan>,
}

impl FaktaKeberatan {
    /// What an objection contributes.
    pub fn of(keberatan: &Keberatan) -> Self {
        Self {
            keadaan: keberatan.keadaan,
            alasan: keberatan.isi.alasan.clone(),
            batas: keberatan.batas.as_ref().map(BatasKeberatanTercatat::tanggapan),
            tanggapan: match &keberatan.lama {
                Some(lama) => lama.isi.tanggapan,
                None => keberatan.tanggapan.as_ref().map(|answer| answer.tanggal),
            },
            hasil: keberatan.hasil(),
        }
    }
}

/// What a figure of objections counts. All but [`Dibatalkan`](Self::Dibatalkan) leave void registrations out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "menurut", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum PotonganKeberatan {
    /// Every objection.
    Semua,
    /// Registrations that are void.
    Dibatalkan,
    /// Raised on this ground (UU 14/2008 art. 35(1)), perhaps among others.
    Alasan {
        /// The ground.
        alasan: AlasanKeberatan,
    },
    /// Answered so.
    Hasil {
        /// What the superior decided.
        hasil: HasilKeberatan,
    },
    /// Its answer stands so to its time limit.
    Ketepatan {
        /// How.
        ketepatan: KetepatanTanggapan,
    },
}

impl PotonganKeberatan {
    /// Whether the figure counts an objection, seen on `today`.
    pub fn holds(&self, fakta: &FaktaKeberatan, today: NaiveDate) -> bool {
        if fakta.keadaan == KeadaanKeberatan::Dibatalkan {
            return *self == Self::Dibatalkan;
        }
        match self {
            Self::Semua => true,
            Self::Dibatalkan => false,
            Self::Alasan { alasan } => fakta.alasan.contains(alasan),
            Self::Hasil { hasil } => fakta.hasil == Some(*hasil),
            Self::Ketepatan { ketepatan } => KetepatanTanggapan::of(fakta, today) == *ketepatan,
        }
    }
}

/// What a figure of disputes counts, void records left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "menurut", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum PotonganSengketa {
    /// Every dispute.
    Semua,
    /// Stands so.
    Keadaan {
        /// Where.
        keadaan: KeadaanSengketa,
    },
}

impl PotonganSengketa {
    /// Whether the figure counts a dispute.
    pub fn holds(&self, sengketa: &Sengketa) -> bool {
        sengketa.keadaan != KeadaanSengketa::Dibatalkan
            && match self {
                Self::Semua => true,
                Self::Keadaan { keadaan } => sengketa.keadaan == *keadaan,
            }
    }
}
