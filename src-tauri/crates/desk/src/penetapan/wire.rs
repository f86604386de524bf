//! Decrees over the list of public information as screens ask for them and show them.

use chrono::NaiveDate;
use domain::dip::{Kelas, Tetapkan};
use domain::id::{InformasiId, PenetapanId};
use domain::permohonan::Perubahan;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A decree in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PenetapanRingkas {
    /// The decree.
    pub id: PenetapanId,
    /// Its number.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// Who approved it.
    pub penyetuju: String,
    /// Entries it names.
    pub jumlah: u32,
    /// It is the one in force.
    pub berlaku: bool,
    /// Why it was taken back as recorded in error, if it was.
    pub dibatalkan: Option<String>,
    /// The day by which the list is to be set anew (Perki 1/2021 art. 45(7)).
    pub perbarui_sampai: NaiveDate,
    /// That day is over, and no later decree came.
    pub lewat: bool,
}

/// What a decree made now would hold.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RencanaPenetapan {
    /// Entries it would name.
    pub jumlah: u32,
    /// Of these never named before.
    pub baru: u32,
    /// Of these changed since the decree in force.
    pub berubah: u32,
    /// Named by the decree in force and off the list now.
    pub ditarik: u32,
    /// Changed or new, but not accepted yet: left as they are in the decree in force, or left out.
    pub menunggu: u32,
    /// Who approves, as the office profile has it.
    pub penyetuju: String,
}

/// Set the list by decree.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TetapkanDip {
    /// Id of the decree, made by the page: the same one sent twice is taken once.
    pub id: PenetapanId,
    /// Number, date, approver.
    pub isi: Tetapkan,
}

/// One decree.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct PenetapanRef {
    /// Which.
    pub id: PenetapanId,
}

/// Take a decree back as recorded in error.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanPenetapan {
    /// Which.
    pub id: PenetapanId,
    /// Why.
    pub alasan: String,
}

/// Compare two versions of the list.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct Bandingkan {
    /// The earlier one; absent the decree in force.
    pub dari: Option<PenetapanId>,
    /// The later one; absent the working list.
    pub ke: Option<PenetapanId>,
}

/// An entry that only one of two versions has.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirBanding {
    /// The entry.
    pub id: InformasiId,
    /// Its title.
    pub judul: String,
    /// Who holds it.
    pub unit: String,
    /// Its class.
    pub kelas: Kelas,
}

/// An entry that two versions have otherwise.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct ButirBerubah {
    /// The entry, as the later version has it.
    pub butir: ButirBanding,
    /// What differs.
    pub perubahan: Vec<Perubahan>,
}

/// Two versions of the list compared.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Perbandingan {
    /// The earlier one, as a heading names it.
    pub dari: String,
    /// The later one.
    pub ke: String,
    /// Only in the later one.
    pub baru: Vec<ButirBanding>,
    /// In both, and not the same.
    pub berubah: Vec<ButirBerubah>,
    /// Only in the earlier one.
    pub ditarik: Vec<ButirBanding>,
    /// In both, and the same.
    pub tetap: u32,
}
