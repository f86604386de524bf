//! Setting an office up, and its profile.

use domain::format::Zona;
use domain::kalender::{CutiBersama, Pekan};
use domain::kantor::Pejabat;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The fields of `kantor.toml`, and of the set-up wizard.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct BerkasKantor {
    /// The public body.
    pub badan_publik: String,
    /// The unit.
    pub unit: String,
    /// Short code.
    #[serde(default)]
    pub kode_unit: Option<String>,
    /// Address.
    #[serde(default)]
    pub alamat: Option<String>,
    /// Town that letters are dated from.
    #[serde(default)]
    pub kota: Option<String>,
    /// Telephone.
    #[serde(default)]
    pub telepon: Option<String>,
    /// E-mail.
    #[serde(default)]
    pub surel: Option<String>,
    /// Web site.
    #[serde(default)]
    pub laman: Option<String>,
    /// Time zone; WIB when absent.
    #[serde(default)]
    pub zona: Option<Zona>,
    /// Working days a week; 5 when absent.
    #[serde(default)]
    pub pekan: Option<Pekan>,
    /// Cuti bersama; `libur` when absent.
    #[serde(default)]
    pub cuti_bersama: Option<CutiBersama>,
    /// Service hours.
    #[serde(default)]
    pub jam_layanan: Option<String>,
    /// Number template.
    #[serde(default)]
    pub pola_nomor: Option<String>,
    /// The PPID.
    #[serde(default)]
    pub ppid: Option<Pejabat>,
    /// The Atasan PPID.
    #[serde(default)]
    pub atasan_ppid: Option<Pejabat>,
    /// The first administrator.
    pub admin: AdminPertama,
    /// Logo file beside `kantor.toml` (command line only).
    #[serde(default)]
    pub logo: Option<String>,
}

/// The first administrator.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct AdminPertama {
    /// Name.
    pub nama: String,
    /// NIP.
    #[serde(default)]
    pub nip: Option<String>,
    /// Login name.
    pub masuk: String,
}

/// Set an office up.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SetUp {
    /// Its profile.
    pub kantor: BerkasKantor,
    /// Password of the first administrator.
    pub kata_sandi: String,
    /// Logo, PNG as base64; at most 1 MB.
    #[serde(default)]
    pub logo_png: Option<String>,
    /// Paper of letters and registers.
    #[serde(default)]
    pub kertas: Option<domain::kantor::Kertas>,
    /// Paper of the receipt.
    #[serde(default)]
    pub kertas_tanda_bukti: Option<domain::kantor::Kertas>,
}

/// What set-up gives once and never again.
#[derive(Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SetUpDone {
    /// The recovery code; print it, it is stored nowhere.
    pub kode_pemulihan: String,
}

/// The recovery code, to be printed.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct RecoverySheet {
    /// The code as set-up gave it.
    pub kode: String,
}

/// Replace or remove the logo.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct SetLogo {
    /// PNG as base64, at most 1 MB; absent removes it.
    #[serde(default)]
    pub png: Option<String>,
}

/// Accept a clock that stands before the last number issued.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ApproveClock {
    /// Why the clock is right.
    pub alasan: String,
}
