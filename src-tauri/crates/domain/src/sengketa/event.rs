//! What can happen to the record of a dispute. No identity stands here: the applicant is that of the objection.

use serde::{Deserialize, Serialize};

use super::melangkah::MelangkahSengketa;
use super::tahap::BatasPutusan;
use super::{IsiSengketa, RujukanKeberatan};
use crate::id::{LampiranId, LangkahId, PemusnahanId, SengketaId};
use crate::lampiran::Lampiran;
use crate::permohonan::undo::LangkahDibatalkan;
use crate::permohonan::{Dibatalkan, Perubahan};

/// An event of a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum SengketaEvent {
    /// Recorded.
    Dicatat(Box<SengketaDicatat>),
    /// Corrected, with the reason.
    Dikoreksi(Box<SengketaDikoreksi>),
    /// The calendar changed and the deadlines of the last ruling moved with it.
    BatasBergeser(BatasSengketaBergeser),
    /// Recorded in error.
    Dibatalkan(Dibatalkan),
    /// A file was attached.
    LampiranDitambah(Lampiran),
    /// An attached file was taken away, with the reason; its bytes are gone.
    LampiranDihapus {
        /// Which.
        lampiran: LampiranId,
        /// Why.
        alasan: String,
    },
    /// A step was taken back, with the reason.
    LangkahDibatalkan(LangkahDibatalkan),
    /// The personal data of the case were destroyed, and its papers with them (UU 27/2022 art. 44): hashes and this fact
    /// stay.
    DataDimusnahkan {
        /// By which decision.
        pemusnahan: PemusnahanId,
        /// Number of its record (*berita acara*).
        berita_acara: String,
    },
    /// A step of its life: see [`MelangkahSengketa`].
    #[serde(untagged)]
    Melangkah(Box<MelangkahSengketa>),
}

/// Recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SengketaDicatat {
    /// The dispute.
    pub id: SengketaId,
    /// The objection it follows.
    pub keberatan: RujukanKeberatan,
    /// What the record says.
    pub isi: IsiSengketa,
}

/// Corrected, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SengketaDikoreksi {
    /// Why.
    pub alasan: String,
    /// What the record says from now on.
    pub isi: IsiSengketa,
    /// Every field that changed.
    pub perubahan: Vec<Perubahan>,
}

/// The deadlines of a ruling moved because the office's calendar changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatasSengketaBergeser {
    /// The step that recorded the ruling.
    pub putusan: LangkahId,
    /// From now on.
    pub batas: BatasPutusan,
    /// As told before.
    pub batas_lama: BatasPutusan,
}

impl SengketaEvent {
    /// The recording in it, if it is one.
    pub fn recording(&self) -> Option<&SengketaDicatat> {
        if let Self::Dicatat(event) = self { Some(event) } else { None }
    }
}
