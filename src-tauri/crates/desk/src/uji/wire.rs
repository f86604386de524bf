//! Sheets of the consequence test as screens ask for them and show them.

use chrono::NaiveDate;
use domain::fault::FieldFault;
use domain::id::{PengecualianId, PermohonanId, UjiId};
use domain::layanan::PenyetujuUji;
use domain::pengecualian::periksa::Peringatan;
use domain::pengecualian::{IsiUji, JenisUji, KeadaanUji, PersetujuanUji, Uji};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::permohonan::wire::Kejadian;

/// Which sheets to show.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SaringanUji {
    /// In this state; absent all.
    pub keadaan: Option<KeadaanUji>,
    /// Made for this request; absent all.
    pub permohonan: Option<PermohonanId>,
}

/// One sheet.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct UjiRef {
    /// Which.
    pub id: UjiId,
}

/// Begin a sheet: what it would hold, filled from the exemptions; nothing is written.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MulaiUji {
    /// The exemptions it tests.
    pub pengecualian: Vec<PengecualianId>,
    /// What it is for.
    pub jenis: JenisUji,
    /// The request it is made for.
    #[serde(default)]
    pub permohonan: Option<PermohonanId>,
}

/// Findings of the checker on one row of a sheet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PeringatanButir {
    /// The row, from 0.
    pub butir: u32,
    /// The findings.
    pub peringatan: Vec<Peringatan>,
}

/// What a sheet lacks and what the checker finds on it, while it is typed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PemeriksaanUji {
    /// What the law wants before it is approved.
    pub kurang: Vec<FieldFault>,
    /// What cannot be kept as typed.
    pub faults: Vec<FieldFault>,
    /// What the checker finds, row by row.
    pub peringatan: Vec<PeringatanButir>,
}

/// Look at a sheet while it is typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PeriksaUji {
    /// What it says so far.
    pub isi: IsiUji,
}

/// Keep a sheet, also half-written.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SimpanUji {
    /// Its id, made by the page.
    pub id: UjiId,
    /// What it says.
    pub isi: IsiUji,
}

/// Record the approval of a sheet; issues it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SetujuiUji {
    /// Which.
    pub id: UjiId,
    /// Who approved, and when.
    pub persetujuan: PersetujuanUji,
}

/// Set what a sheet tests by decree; issues it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TetapkanUji {
    /// Which.
    pub id: UjiId,
    /// Number of the decree.
    pub nomor: String,
    /// Its date.
    pub tanggal: Option<NaiveDate>,
}

/// Give a sheet up.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanUji {
    /// Which.
    pub id: UjiId,
    /// Why.
    pub alasan: String,
}

/// Which document of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum DokumenUji {
    /// The sheet: as a draft while it is written, as issued once it was approved.
    Lembar,
    /// The decree: as a draft until it is set, as issued then.
    Penetapan,
}

/// Print a document of a sheet.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakUji {
    /// Which sheet.
    pub id: UjiId,
    /// Which document.
    pub dokumen: DokumenUji,
    /// For a draft of the decree: its number as typed.
    #[serde(default)]
    pub nomor: Option<String>,
    /// For a draft of the decree: its date as typed.
    #[serde(default)]
    pub tanggal: Option<NaiveDate>,
}

/// A sheet, whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct UjiLengkap {
    /// The sheet.
    pub uji: Uji,
    /// Its state as a word.
    pub keadaan_label: &'static str,
    /// What it lacks and what the checker finds.
    pub pemeriksaan: PemeriksaanUji,
    /// Who approves, by the office's setting.
    pub penyetuju: PenyetujuUji,
    /// Name and office that the approval begins with.
    pub persetujuan_awal: PersetujuanUji,
    /// Number of the request it was made for, or empty.
    pub permohonan: String,
    /// What happened to it, newest first.
    pub riwayat: Vec<Kejadian>,
    /// The officer may write it.
    pub boleh_tulis: bool,
    /// The officer may record its approval.
    pub boleh_setujui: bool,
    /// The officer may set it by decree.
    pub boleh_tetapkan: bool,
}
