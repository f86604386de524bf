//! What happens to an entry of the list, and to the list as a whole.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::IsiInformasi;
use super::penetapan::Penetapan;
use crate::id::ImporId;

/// What happens to an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum InformasiEvent {
    /// Written down; its first revision.
    Dicatat {
        /// What it says.
        isi: Box<IsiInformasi>,
        /// The import that brought it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        impor: Option<ImporId>,
    },
    /// Changed; its next revision.
    Diubah {
        /// What it says from now on.
        isi: Box<IsiInformasi>,
        /// The import that changed it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        impor: Option<ImporId>,
    },
    /// Looked at and found to be right still (the renewal of Perki 1/2021 art. 45(7)).
    Dimutakhirkan,
    /// Proposed by the unit (art. 45(2)).
    Diajukan,
    /// Accepted in the review by the PPID (art. 45(3)–(4)).
    Diterima,
    /// Sent back to the unit.
    Dikembalikan {
        /// What is to be mended.
        catatan: String,
    },
    /// Taken off the working list.
    Ditarik {
        /// Why.
        alasan: String,
    },
    /// Put back on it.
    Dipulihkan,
    /// The import that brought or changed it was undone: what it did counts no more.
    ImporDibatalkan {
        /// Which.
        impor: ImporId,
    },
}

impl InformasiEvent {
    /// The import an event belongs to, when its content came with one.
    pub fn impor(&self) -> Option<ImporId> {
        match self {
            Self::Dicatat { impor, .. } | Self::Diubah { impor, .. } => *impor,
            Self::Dimutakhirkan
            | Self::Diajukan
            | Self::Diterima
            | Self::Dikembalikan { .. }
            | Self::Ditarik { .. }
            | Self::Dipulihkan
            | Self::ImporDibatalkan { .. } => None,
        }
    }

    /// The content it brings, if it brings a revision.
    pub fn isi(&self) -> Option<&IsiInformasi> {
        match self {
            Self::Dicatat { isi, .. } | Self::Diubah { isi, .. } => Some(isi),
            Self::Dimutakhirkan
            | Self::Diajukan
            | Self::Diterima
            | Self::Dikembalikan { .. }
            | Self::Ditarik { .. }
            | Self::Dipulihkan
            | Self::ImporDibatalkan { .. } => None,
        }
    }
}

/// What happens to a decree that fixes the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum PenetapanEvent {
    /// The list was set by Keputusan (Perki 1/2021 art. 45(5)–(6)).
    Ditetapkan(Box<Penetapan>),
    /// The decree was recorded in error.
    Dibatalkan {
        /// Why.
        alasan: String,
        /// The day.
        tanggal: NaiveDate,
    },
}
