//! Drafts: what is typed, kept encrypted until it is registered or thrown away.

use domain::id::DrafId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A draft as saved by the page.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SaveDraf {
    /// Its id, made by the page.
    pub id: DrafId,
    /// Which form: `permohonan`, `koreksi` of one, or `langkah`, a step of one.
    pub jenis: String,
    /// What the list of drafts calls it.
    pub judul: String,
    /// The form's content.
    #[ts(type = "unknown")]
    pub isi: serde_json::Value,
}

/// A draft as kept.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Draf {
    /// Its id.
    pub id: DrafId,
    /// Which form.
    pub jenis: String,
    /// What the list calls it.
    pub judul: String,
    /// The form's content.
    #[ts(type = "unknown")]
    pub isi: serde_json::Value,
    /// When it was saved, RFC 3339.
    pub diubah: chrono::DateTime<chrono::FixedOffset>,
}

/// Names a draft.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct DrafRef {
    /// Which.
    pub id: DrafId,
}
