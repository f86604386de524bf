//! What the login screen and the frame of the window know.

use domain::akun::Akun;
use domain::id::AkunId;
use domain::peran::{Peran, Tindakan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::akun::wire::Saksi;
use crate::cadangan::wire::CadanganGagal;

/// In which state the data directory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KeadaanMeja {
    /// No office yet: the set-up wizard.
    BelumDisiapkan,
    /// Nobody is logged in.
    Terkunci,
    /// An officer is at work.
    Terbuka,
    /// The window is the visitors', for a survey; nobody is at work.
    Survei,
}

/// An account as the login screen lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct AkunMasuk {
    /// Its id.
    pub id: AkunId,
    /// Name of the officer.
    pub nama: String,
    /// Login name.
    pub masuk: String,
    /// Role.
    pub peran: Peran,
}

/// Who is at work, and what the role allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Sesi {
    /// The account.
    pub akun: Akun,
    /// All it may do.
    pub boleh: Vec<Tindakan>,
}

/// The frame's knowledge; asked at start and every minute, before login too. Not an activity of the officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Status {
    /// Set up, locked, open.
    pub keadaan: KeadaanMeja,
    /// The office, once set up.
    pub kantor: Option<RingkasanKantor>,
    /// Accounts that may log in.
    pub akun: Vec<AkunMasuk>,
    /// Who is at work.
    pub sesi: Option<Sesi>,
    /// Now, RFC 3339 in the office's zone.
    pub sekarang: String,
    /// Today as the top bar shows it: `Senin, 23 November 2026`.
    pub hari_ini: String,
    /// `Hari kerja · layanan 08.00–15.30`, or why the office is closed today; empty when locked.
    pub hari_kerja: String,
    /// Version of the program.
    pub versi: String,
    /// A practice office exists beside the real one.
    pub ada_latihan: bool,
    /// A real office exists (set up) in this data directory.
    pub ada_kantor: bool,
    /// The office in use is the practice office beside the place of a real one, so there is a way back.
    pub berdampingan: bool,
    /// The practice office is the one in use.
    pub latihan: bool,
    /// The program ended the last time without being closed, and nobody has logged in since.
    pub terhenti: bool,
    /// Why automatic backups fail, while they do and somebody is at work.
    pub cadangan_gagal: Option<CadanganGagal>,
}

/// The office as shown before login.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct RingkasanKantor {
    /// The public body.
    pub badan_publik: String,
    /// The unit.
    pub unit: String,
    /// Minutes to the idle lock; 0 while locked.
    pub kunci_setelah_menit: u32,
}

/// Nothing to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct Empty {}

/// Login.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LogIn {
    /// Login name.
    pub masuk: String,
    /// Password.
    pub kata_sandi: String,
}

/// Login with the recovery code: the named account gets a new password.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct Recover {
    /// The code of the sheet.
    pub kode: String,
    /// Login name whose password is forgotten.
    pub masuk: String,
    /// The new password.
    pub kata_sandi_baru: String,
    /// Who stands by; needed while another account of a superior or administrator is active.
    #[serde(default)]
    pub saksi: Option<Saksi>,
}

/// Switch between the real and the practice office.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SwitchOffice {
    /// To the practice office, or back.
    pub latihan: bool,
}
