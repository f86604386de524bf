//! What the calls over public consultations take and give.

use domain::forum::{BeritaAcara, Forum, Hadir, IsiForum, TetapkanBeritaAcara};
use domain::id::{ButirRencanaId, ForumId};
use domain::kantor::Pejabat;
use domain::skm::Terlaksana;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One consultation.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ForumRef {
    /// Its id.
    pub id: ForumId,
}

/// One consultation, and why.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ForumBeralasan {
    /// Its id.
    pub id: ForumId,
    /// Why.
    pub alasan: String,
}

/// A consultation that is planned.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RencanakanForum {
    /// Its id, made by the page so that a repeat is recognised.
    pub id: ForumId,
    /// What is planned.
    pub isi: IsiForum,
}

/// A plan that is changed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UbahForum {
    /// Its id.
    pub id: ForumId,
    /// The revision the page saw.
    pub revisi: u32,
    /// What is planned from now on.
    pub isi: IsiForum,
}

/// Those present.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CatatHadir {
    /// The consultation.
    pub id: ForumId,
    /// All of them.
    pub hadir: Vec<Hadir>,
}

/// The minutes.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TulisBeritaAcara {
    /// The consultation.
    pub id: ForumId,
    /// The revision the page saw.
    pub revisi: u32,
    /// What they say from now on.
    pub isi: BeritaAcara,
}

/// The minutes to be set.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaTetapkanForum {
    /// The consultation.
    pub id: ForumId,
    /// Number, date, who signs.
    pub isi: TetapkanBeritaAcara,
}

/// A point agreed that was carried out, or with none is open again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LaksanakanKesepakatan {
    /// The consultation.
    pub id: ForumId,
    /// The point.
    pub butir: ButirRencanaId,
    /// How it was carried out.
    #[serde(default)]
    #[ts(optional)]
    pub selesai: Option<Terlaksana>,
}

/// A consultation whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ForumLengkap {
    /// The consultation.
    pub forum: Forum,
    /// Those present.
    pub hadir: Vec<Hadir>,
    /// Whether its day has come.
    pub berlangsung: bool,
    /// Who would sign: the PPID of the settings.
    pub penanda: Pejabat,
}

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KertasForum {
    /// The invitations.
    Undangan,
    /// The list of those present.
    DaftarHadir,
    /// The minutes.
    BeritaAcara,
}

/// A paper of a consultation.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakForum {
    /// The consultation.
    pub id: ForumId,
    /// Which.
    pub apa: KertasForum,
}
