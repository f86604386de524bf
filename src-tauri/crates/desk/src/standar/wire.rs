//! What the calls over the standard of service take and give.

use chrono::NaiveDate;
use domain::fault::FieldFault;
use domain::kantor::Pejabat;
use domain::standar::{BANYAK, IsiStandar, Standar, TetapkanStandar};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The texts of the standard.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SimpanStandar {
    /// The revision the page saw; 0 before anything was written.
    pub revisi: u32,
    /// The texts from now on.
    pub isi: IsiStandar,
}

/// A version to be set.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct MintaTetapkanStandar {
    /// Number, date, who.
    pub isi: TetapkanStandar,
}

/// That the version in force was looked at again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TinjauStandar {
    /// When.
    pub tanggal: NaiveDate,
    /// What was found.
    pub catatan: String,
}

/// That the last version was set in error.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanStandar {
    /// Why.
    pub alasan: String,
}

/// A component as the page shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KomponenTampil {
    /// Its name.
    pub label: String,
    /// Its text with every field written out.
    pub terisi: String,
    /// Whether the poster of the standard tells it.
    pub penyampaian: bool,
    /// Whether the maklumat tells it.
    pub maklumat: bool,
}

/// The standard whole.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct StandarLengkap {
    /// The standard; before anything was written, the words an office begins with in revision 0.
    pub standar: Standar,
    /// The components, written out.
    pub komponen: [KomponenTampil; BANYAK],
    /// The promise, written out.
    pub janji: String,
    /// What keeps it from being set.
    pub kurang: Vec<FieldFault>,
    /// Whether the texts differ from the version in force as it stands.
    pub berubah: bool,
    /// The day by which the version in force is to be looked at again.
    pub tinjau_pada: Option<NaiveDate>,
    /// Whether that day is past.
    pub lewat: bool,
    /// Fields that may be written in braces.
    pub isian: Vec<String>,
    /// Who would set it: the Atasan PPID of the settings.
    pub penetap: Pejabat,
}

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KertasStandar {
    /// All components and the maklumat.
    Dokumen,
    /// The poster of the standard.
    PosterStandar,
    /// The poster of the maklumat.
    PosterMaklumat,
}

/// A paper of the standard.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct CetakStandar {
    /// Which.
    pub apa: KertasStandar,
    /// A3 instead of A4, for a poster.
    #[serde(default)]
    pub a3: bool,
    /// The version, from 1; without one a draft of the texts as they stand.
    #[serde(default)]
    #[ts(optional)]
    pub versi: Option<u32>,
}
