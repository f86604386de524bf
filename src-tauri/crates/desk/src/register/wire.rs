//! The register as asked for.

use domain::id::TutupBukuId;
use domain::kantor::{Kertas, Pejabat};
use domain::register::JenisRegister;
use domain::tutup_buku::TutupBuku;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// File format of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum BentukBerkas {
    /// Pages.
    Pdf,
    /// Excel.
    Xlsx,
    /// Text for Indonesian Excel.
    Csv,
}

/// A register for a period.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakRegister {
    /// Which register; that of requests when absent.
    #[serde(default)]
    #[ts(as = "Option<JenisRegister>", optional)]
    pub jenis: JenisRegister,
    /// First day.
    pub dari: chrono::NaiveDate,
    /// Last day.
    pub sampai: chrono::NaiveDate,
    /// Only what has to do with requests that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// A4 or F4; the office's when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
    /// Mask identities.
    pub samarkan: bool,
    /// As what.
    pub bentuk: BentukBerkas,
    /// Who signs; the PPID when absent.
    #[serde(default)]
    pub penanda_tangan: Option<Pejabat>,
    /// False shows it (only masked); true hands it out, which is recorded.
    pub cetak: bool,
}

/// The lines of a register, to be counted.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MintaJumlah {
    /// Which register; that of requests when absent.
    #[serde(default)]
    #[ts(as = "Option<JenisRegister>", optional)]
    pub jenis: JenisRegister,
    /// First day.
    pub dari: chrono::NaiveDate,
    /// Last day.
    pub sampai: chrono::NaiveDate,
    /// Only what has to do with requests that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
}

/// How many lines a register would have.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahBaris {
    /// Lines.
    pub jumlah: u32,
}

/// A register to be looked at on the screen.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct LihatRegister {
    /// Which register.
    pub jenis: JenisRegister,
    /// First day.
    pub dari: chrono::NaiveDate,
    /// Last day.
    pub sampai: chrono::NaiveDate,
    /// Only what has to do with requests that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// Page, from 0.
    #[serde(default)]
    pub halaman: u32,
}

/// One page of a register.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RegisterTerlihat {
    /// Headings, groups before columns.
    pub kolom: Vec<String>,
    /// Its lines.
    pub baris: Vec<BarisTerlihat>,
    /// Lines in all.
    pub jumlah: u32,
}

/// One line, cell by cell as it is printed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisTerlihat {
    /// Place of its case in the window: `permohonan/…`.
    pub ke: String,
    /// Its cells; empty where nothing is known.
    pub sel: Vec<String>,
}

/// Closing a month.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TutupRegister {
    /// Its id, made by the caller: the same closing sent twice is done once.
    pub id: TutupBukuId,
    /// Which register.
    pub jenis: JenisRegister,
    /// A day of the month.
    pub bulan: chrono::NaiveDate,
    /// Remark of the superior, or empty.
    #[serde(default)]
    pub catatan: String,
}

/// Which register's months.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BulanRegister {
    /// Which register.
    pub jenis: JenisRegister,
}

/// One closed register.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TutupRef {
    /// Which.
    pub id: TutupBukuId,
}

/// The months of a register.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct DaftarBulan {
    /// Closed, the last month first.
    pub ditutup: Vec<TutupBuku>,
    /// Over, with lines, and not closed, the last month first.
    pub terbuka: Vec<BulanTerbuka>,
}

/// A month that may be closed.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BulanTerbuka {
    /// Its first day.
    pub bulan: chrono::NaiveDate,
    /// Its lines.
    pub jumlah: u32,
}
