//! The register as asked for.

use domain::kantor::{Kertas, Pejabat};
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
    /// First day.
    pub dari: chrono::NaiveDate,
    /// Last day.
    pub sampai: chrono::NaiveDate,
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

/// A period, counted.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Masa {
    /// First day.
    pub dari: chrono::NaiveDate,
    /// Last day.
    pub sampai: chrono::NaiveDate,
}

/// How many lines a register would have.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahBaris {
    /// Lines.
    pub jumlah: u32,
}
