//! Attached files as screens send and show them. Their bytes cross beside these, raw.

use chrono::{DateTime, FixedOffset};
use domain::id::{KeberatanId, LampiranId, PengaduanId, PermohonanId, SengketaId, SuratId};
use domain::lampiran::{JenisLampiran, Lampiran};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Attach the file that is sent along.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct AddLampiran {
    /// To which request.
    pub permohonan: PermohonanId,
    /// Id of the file, made by the caller, so that a repeated command is recognised.
    pub id: LampiranId,
    /// Its name, without a path.
    pub nama: String,
    /// What it is for.
    pub jenis: JenisLampiran,
    /// The issued letter it belongs to.
    #[serde(default)]
    pub surat: Option<SuratId>,
}

/// See an attached file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct ShowLampiran {
    /// Of which request.
    pub permohonan: PermohonanId,
    /// Which file.
    pub id: LampiranId,
    /// Why; needed for proofs of identity, and recorded.
    #[serde(default)]
    pub alasan: Option<String>,
}

/// Take an attached file away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RemoveLampiran {
    /// Of which request.
    pub permohonan: PermohonanId,
    /// Which file.
    pub id: LampiranId,
    /// Why.
    pub alasan: String,
}

/// An attached file as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisLampiran {
    /// The file.
    #[serde(flatten)]
    #[ts(flatten)]
    pub lampiran: Lampiran,
    /// When it was attached, RFC 3339.
    pub waktu: DateTime<FixedOffset>,
    /// By whom.
    pub oleh: String,
    /// Seeing it is seeing somebody's identity: a reason is asked for.
    pub identitas: bool,
    /// The name it was sent under, which stands beside its bytes alone and goes with them; none of a proof of identity.
    pub nama_asal: Option<String>,
}

/// Attach the file that is sent along to an objection.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct AddLampiranKeberatan {
    /// To which.
    pub keberatan: KeberatanId,
    /// Id of the file, made by the caller, so that a repeated command is recognised.
    pub id: LampiranId,
    /// Its name, without a path.
    pub nama: String,
    /// What it is for.
    pub jenis: JenisLampiran,
    /// The issued letter it belongs to.
    #[serde(default)]
    pub surat: Option<SuratId>,
}

/// See a file attached to an objection.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct ShowLampiranKeberatan {
    /// Of which.
    pub keberatan: KeberatanId,
    /// Which file.
    pub id: LampiranId,
    /// Why; needed for proofs of identity, and recorded.
    #[serde(default)]
    pub alasan: Option<String>,
}

/// Take a file attached to an objection away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RemoveLampiranKeberatan {
    /// Of which.
    pub keberatan: KeberatanId,
    /// Which file.
    pub id: LampiranId,
    /// Why.
    pub alasan: String,
}

/// Attach the file that is sent along to a dispute.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AddLampiranSengketa {
    /// To which.
    pub sengketa: SengketaId,
    /// Id of the file, made by the caller, so that a repeated command is recognised.
    pub id: LampiranId,
    /// Its name, without a path.
    pub nama: String,
    /// What it is for.
    pub jenis: JenisLampiran,
}

/// See a file attached to a dispute.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct ShowLampiranSengketa {
    /// Of which.
    pub sengketa: SengketaId,
    /// Which file.
    pub id: LampiranId,
    /// Why; needed for proofs of identity, and recorded.
    #[serde(default)]
    pub alasan: Option<String>,
}

/// Take a file attached to a dispute away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RemoveLampiranSengketa {
    /// Of which.
    pub sengketa: SengketaId,
    /// Which file.
    pub id: LampiranId,
    /// Why.
    pub alasan: String,
}

/// Attach the file that is sent along to a complaint.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct AddLampiranPengaduan {
    /// To which.
    pub pengaduan: PengaduanId,
    /// Id of the file, made by the caller, so that a repeated command is recognised.
    pub id: LampiranId,
    /// Its name, without a path.
    pub nama: String,
    /// What it is for.
    pub jenis: JenisLampiran,
    /// The issued letter it belongs to.
    #[serde(default)]
    pub surat: Option<SuratId>,
}

/// See a file attached to a complaint.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct ShowLampiranPengaduan {
    /// Of which.
    pub pengaduan: PengaduanId,
    /// Which file.
    pub id: LampiranId,
    /// Why; needed for proofs of identity, and recorded.
    #[serde(default)]
    pub alasan: Option<String>,
}

/// Take a file attached to a complaint away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RemoveLampiranPengaduan {
    /// Of which.
    pub pengaduan: PengaduanId,
    /// Which file.
    pub id: LampiranId,
    /// Why.
    pub alasan: String,
}

/// A file that is sent along, whatever case it goes to.
pub(super) struct Kiriman {
    pub(super) id: LampiranId,
    pub(super) nama: String,
    pub(super) jenis: JenisLampiran,
    pub(super) surat: Option<SuratId>,
}

impl From<AddLampiran> for Kiriman {
    fn from(AddLampiran { permohonan: _, id, nama, jenis, surat }: AddLampiran) -> Self {
        Self { id, nama, jenis, surat }
    }
}

impl From<AddLampiranKeberatan> for Kiriman {
    fn from(AddLampiranKeberatan { keberatan: _, id, nama, jenis, surat }: AddLampiranKeberatan) -> Self {
        Self { id, nama, jenis, surat }
    }
}

impl From<AddLampiranSengketa> for Kiriman {
    fn from(AddLampiranSengketa { sengketa: _, id, nama, jenis }: AddLampiranSengketa) -> Self {
        Self { id, nama, jenis, surat: None }
    }
}

impl From<AddLampiranPengaduan> for Kiriman {
    fn from(AddLampiranPengaduan { pengaduan: _, id, nama, jenis, surat }: AddLampiranPengaduan) -> Self {
        Self { id, nama, jenis, surat }
    }
}
