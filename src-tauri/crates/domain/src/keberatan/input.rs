//! An objection as it comes from form or file: nothing trusted, all faults told at once. Of what the request already says
//! nothing has to be typed again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AlasanKeberatan, Pengaju};
use crate::id::KeberatanId;
use crate::pemohon::Bukti;
use crate::permohonan::Saluran;
use crate::permohonan::input::{Isian, NewPemohon, Pilihan};
use crate::permohonan::shape;

/// An objection to be registered (`ppid keberatan daftar`, the form *Keberatan baru*).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewKeberatan {
    /// Id made by the caller, so that a repeated command is recognised.
    pub id: Option<KeberatanId>,
    /// When it was received, RFC 3339; now when absent.
    #[ts(as = "Option<String>")]
    pub diterima: Isian,
    /// How it came.
    #[ts(as = "Option<Saluran>")]
    pub saluran: Pilihan<Saluran>,
    /// Registration number of the request; none for ground b alone.
    #[ts(as = "Option<String>")]
    pub nomor_permohonan: Isian,
    /// Its grounds, by letter.
    #[serde(deserialize_with = "shape::list")]
    #[ts(as = "Option<Vec<AlasanKeberatan>>")]
    pub alasan: Vec<Pilihan<AlasanKeberatan>>,
    /// The day the applicant says the ground was found, `YYYY-MM-DD`.
    #[ts(as = "Option<String>")]
    pub ditemukan: Isian,
    /// What happened (*kasus posisi*).
    #[ts(as = "Option<String>")]
    pub kasus_posisi: Isian,
    /// Purpose of use; the request's when blank.
    #[ts(as = "Option<String>")]
    pub tujuan: Isian,
    /// The information it is about; the request's when blank.
    #[ts(as = "Option<String>")]
    pub informasi: Isian,
    /// Who brings it; as with the request when absent.
    #[ts(as = "Option<Pengaju>")]
    pub pengaju: Pilihan<Pengaju>,
    /// The applicant; as with the request when blank. Whoever acts for them stands in it.
    #[serde(deserialize_with = "shape::object")]
    pub pemohon: NewPemohon,
    /// Assistance given to a person with special needs.
    #[ts(as = "Option<String>")]
    pub bantuan: Isian,
    /// Proof of identity and power shown.
    #[serde(deserialize_with = "shape::list")]
    #[ts(as = "Option<Vec<Bukti>>")]
    pub bukti: Vec<Pilihan<Bukti>>,
}
