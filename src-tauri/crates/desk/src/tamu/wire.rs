//! The counter as screens ask for it and show it.

use chrono::NaiveDate;
use domain::id::TamuId;
use domain::kantor::Kertas;
use domain::layanan::Pintu;
use domain::tamu::{Pertanyaan, PintuTamu, Tamu};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What *Layani tamu* begins with.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct MejaTamu {
    /// The first question; all others follow from its answers.
    pub pertanyaan: Pertanyaan,
    /// The doors the office keeps.
    pub pintu: Vec<Pintu>,
}

/// One line of the guest book.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TamuRef {
    /// Which.
    pub id: TamuId,
}

/// Make a line void.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TamuBeralasan {
    /// Which.
    pub id: TamuId,
    /// Why.
    pub alasan: String,
}

/// The guest book of a period.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SaringanTamu {
    /// First day.
    pub dari: NaiveDate,
    /// Last day.
    pub sampai: NaiveDate,
    /// Page, from 0; 50 lines each.
    #[serde(default)]
    pub halaman: u32,
}

/// How many came to a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahPintu {
    /// The door.
    pub pintu: PintuTamu,
    /// Visitors.
    pub jumlah: u32,
}

/// A page of the guest book.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HalamanTamu {
    /// Its lines, in the order of coming.
    pub baris: Vec<BarisTamu>,
    /// Lines in all, void ones too.
    pub jumlah: u32,
    /// Visitors by door, void lines left out.
    pub pintu: Vec<JumlahPintu>,
    /// Average minutes of waiting; none when nobody came.
    pub menunggu: Option<u32>,
}

/// A line with who served.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisTamu {
    /// The line.
    #[serde(flatten)]
    #[ts(flatten)]
    pub tamu: Tamu,
    /// Minutes waited.
    pub menunggu: u32,
    /// Who served them.
    pub oleh: String,
}

/// The slip of a visitor.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakSlip {
    /// The line of the guest book it belongs to.
    pub id: TamuId,
    /// Half a sheet (A5) or a roll of 80 mm; half a sheet when absent.
    #[serde(default)]
    pub kertas: Option<Kertas>,
}

/// A table of doors that is sent along.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BacaPintu {
    /// Name of the file.
    pub nama: String,
}

/// The doors of a table, to be looked at before they are saved.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PintuTerbaca {
    /// The doors.
    pub pintu: Vec<Pintu>,
    /// Rows that were left out, and why.
    pub catatan: Vec<String>,
}
