//! Accounts as screens send them.

use domain::id::AkunId;
use domain::peran::{Peran, Tindakan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new account.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct NewAkun {
    /// Name.
    pub nama: String,
    /// NIP.
    #[serde(default)]
    pub nip: Option<String>,
    /// Login name.
    pub masuk: String,
    /// Role.
    pub peran: Peran,
    /// First password.
    pub kata_sandi: String,
}

/// Changes to an account.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct UpdateAkun {
    /// Which.
    pub id: AkunId,
    /// Name.
    pub nama: String,
    /// NIP.
    #[serde(default)]
    pub nip: Option<String>,
    /// Login name.
    pub masuk: String,
    /// Role.
    pub peran: Peran,
}

/// An action, and the roles that may take it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Wewenang {
    /// The action.
    pub tindakan: Tindakan,
    /// The roles, in the order of the table.
    pub peran: Vec<Peran>,
}

/// Names an account.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct AkunRef {
    /// Which.
    pub id: AkunId,
}

/// A new password for an account that an administrator resets or lets in again.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ResetPassword {
    /// Which.
    pub id: AkunId,
    /// The new password.
    pub kata_sandi: String,
}

/// A second officer who stands by and proves it with the password (four eyes).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Saksi {
    /// Login name.
    pub masuk: String,
    /// Password.
    pub kata_sandi: String,
}

/// One's own password, to prove who asks.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct Prove {
    /// The present password.
    pub kata_sandi: String,
    /// Who stands by; needed while another account of a superior or administrator is active.
    #[serde(default)]
    pub saksi: Option<Saksi>,
}

/// One's own new password.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct ChangePassword {
    /// The present one.
    pub lama: String,
    /// The new one.
    pub baru: String,
}
