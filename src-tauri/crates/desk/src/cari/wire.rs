//! Search over all records.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::keberatan::wire::BarisKeberatan;
use crate::pengaduan::wire::BarisPengaduan;
use crate::permohonan::wire::Baris;
use crate::sengketa::wire::BarisSengketa;

/// What to search.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct Cari {
    /// The words.
    pub kata: String,
    /// At most so many; 50 when absent.
    #[serde(default)]
    pub batas: Option<u32>,
}

/// Something found: a request as lists show it, or another case, which says what it is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(untagged)]
#[ts(export_to = "bindings.ts")]
pub enum HasilCari {
    /// A request.
    Permohonan(Box<Baris>),
    /// An objection, a dispute or a complaint.
    Perkara(Box<PerkaraDitemukan>),
}

/// An objection, a dispute or a complaint that was found, as lists show it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "perkara", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PerkaraDitemukan {
    /// An objection.
    Keberatan(BarisKeberatan),
    /// A dispute.
    Sengketa(BarisSengketa),
    /// A complaint or an aspiration.
    Pengaduan(BarisPengaduan),
}
