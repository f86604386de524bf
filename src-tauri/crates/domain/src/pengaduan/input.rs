//! A complaint as it comes from form or file: nothing trusted, all faults told at once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Dugaan, KelasPengaduan, SaluranPengaduan};
use crate::id::PengaduanId;
use crate::permohonan::input::{Isian, NewPemohon, Pilihan};
use crate::permohonan::shape;

/// A complaint or an aspiration to be registered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewPengaduan {
    /// Id made by the caller, so that a repeated command is recognised.
    pub id: Option<PengaduanId>,
    /// When it was received, RFC 3339; now when absent.
    #[ts(as = "Option<String>")]
    pub diterima: Isian,
    /// How it came.
    #[ts(as = "Option<SaluranPengaduan>")]
    pub saluran: Pilihan<SaluranPengaduan>,
    /// What it is.
    #[ts(as = "Option<KelasPengaduan>")]
    pub kelas: Pilihan<KelasPengaduan>,
    /// Keep nobody's identity.
    pub anonim: bool,
    /// Keep the identity secret.
    pub rahasia: bool,
    /// What another body is competent for.
    #[ts(as = "Option<Dugaan>")]
    pub dugaan: Pilihan<Dugaan>,
    /// In a few words.
    #[ts(as = "Option<String>")]
    pub judul: Isian,
    /// What happened.
    #[ts(as = "Option<String>")]
    pub uraian: Isian,
    /// The day it happened, `YYYY-MM-DD`.
    #[ts(as = "Option<String>")]
    pub kejadian: Isian,
    /// Where it happened.
    #[ts(as = "Option<String>")]
    pub lokasi: Isian,
    /// Unit or official reported.
    #[ts(as = "Option<String>")]
    pub terlapor: Isian,
    /// Loss suffered.
    #[ts(as = "Option<String>")]
    pub kerugian: Isian,
    /// The solution hoped for.
    #[ts(as = "Option<String>")]
    pub harapan: Isian,
    /// Assistance given to a person with a disability.
    #[ts(as = "Option<String>")]
    pub bantuan: Isian,
    /// Who reports; left out when anonymous.
    #[serde(deserialize_with = "shape::object")]
    pub pelapor: NewPemohon,
}
