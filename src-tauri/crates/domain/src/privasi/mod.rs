//! Personal data at the desk (UU 27/2022): how long cases are kept, how what is over is destroyed, what a person may ask
//! for, and that each of these acts is written down (art. 31).
//!
//! Who saw an identity in a case stands in the case's own events; here stands what belongs to no single case.

mod pembetulan;
mod pemusnahan;
mod retensi;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use pembetulan::{HasilPembetulan, JAM_PEMBETULAN, Pembetulan};
pub use pemusnahan::{BerkasUsul, KeadaanPemusnahan, Pemusnahan, PemusnahanEvent, Pengesahan};
pub use retensi::{KelasRetensi, Masa, MasaPerkara, NasibAkhir, PengaturanRetensi, reckon};

use crate::id::PemohonId;

/// A kind of record that holds somebody's identity, as retention tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisBerkas {
    /// A request.
    Permohonan,
    /// An objection.
    Keberatan,
    /// A dispute.
    Sengketa,
    /// A complaint or an aspiration.
    Pengaduan,
    /// A public consultation: its list of those present.
    Forum,
}

impl JenisBerkas {
    /// Every kind, in the order of a choice.
    pub const ALL: [Self; 5] = [Self::Permohonan, Self::Keberatan, Self::Sengketa, Self::Pengaduan, Self::Forum];

    /// As a sentence names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Permohonan => "permohonan",
            Self::Keberatan => "keberatan",
            Self::Sengketa => "sengketa",
            Self::Pengaduan => "pengaduan",
            Self::Forum => "konsultasi publik",
        }
    }

    /// Years a form proposes where no JRA was written down yet; none where the law gives no hold. A proposal destroys
    /// nothing. Whoever is not content with the answer to a complaint has two years to turn to the Ombudsman (UU 37/2008
    /// art. 24(3)): the office can prove for as long what it did.
    pub fn proposed_years(self) -> Option<u32> {
        match self {
            Self::Permohonan | Self::Keberatan | Self::Sengketa | Self::Forum => None,
            Self::Pengaduan => Some(2),
        }
    }

    /// Whether its files name the person and go with the identity. The minutes of a consultation name nobody who was
    /// present: they stay.
    pub fn loses_files(self) -> bool {
        match self {
            Self::Permohonan | Self::Keberatan | Self::Sengketa | Self::Pengaduan => true,
            Self::Forum => false,
        }
    }
}

/// A case by its number, a consultation by its title; no identity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RujukanPerkara {
    /// Which kind.
    pub jenis: JenisBerkas,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its number.
    pub nomor: String,
}

/// What happens in data protection beside the cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum PrivasiEvent {
    /// The retention of cases was set.
    RetensiDiatur {
        /// From now on.
        retensi: PengaturanRetensi,
        /// Why, in the officer's words.
        alasan: String,
    },
    /// All that is kept of one person left the desk as a file, for that person.
    BerkasSubjekDibuat {
        /// Snapshots of identities in it.
        pemohon: Vec<PemohonId>,
        /// Cases in it.
        perkara: u32,
        /// Why.
        alasan: String,
        /// `pdf` or `json`.
        bentuk: String,
        /// SHA-256 of the file, hex.
        sha256: String,
    },
    /// The trail left the desk as a file.
    JejakDiekspor {
        /// From this day on, if it was limited.
        dari: Option<NaiveDate>,
        /// To this day, if it was limited.
        sampai: Option<NaiveDate>,
        /// Lines.
        baris: u32,
        /// `pdf`, `xlsx` or `csv`.
        bentuk: String,
        /// SHA-256 of the file, hex.
        sha256: String,
    },
    /// A person asked that wrong data be put right.
    PembetulanDiminta {
        /// In which case.
        perkara: RujukanPerkara,
        /// What is wrong, without the data themselves.
        uraian: String,
        /// When the person asked.
        diminta: DateTime<FixedOffset>,
    },
    /// That was answered.
    PembetulanDijawab {
        /// How.
        hasil: HasilPembetulan,
        /// What was done, or why not.
        uraian: String,
    },
}
