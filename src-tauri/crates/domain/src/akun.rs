//! Accounts of officers. Passwords and keys are not here: they live in the key file of `store`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, clean_line};
use crate::id::AkunId;
use crate::jurnal::{Folded, Stamped};
use crate::peran::Peran;

/// An officer's account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Akun {
    /// Its id.
    pub id: AkunId,
    /// Full name as it stands on receipts.
    pub nama: String,
    /// NIP, or empty.
    pub nip: String,
    /// Login name: lower case, unique among active accounts.
    pub masuk: String,
    /// Role.
    pub peran: Peran,
    /// Whether it may log in.
    pub aktif: bool,
}

/// What happens to an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum AkunEvent {
    /// Created.
    Dibuat(Akun),
    /// Name, NIP, login name or role changed.
    Diubah(Akun),
    /// May not log in any more.
    Dinonaktifkan,
    /// May log in again.
    Diaktifkan,
    /// This account made a new recovery code; the one before is void.
    KodePemulihanDiganti,
    /// The password was replaced.
    KataSandiDiganti {
        /// By whom it was proved: `kata_sandi`, `admin` or `kode_pemulihan`.
        dengan: String,
    },
    /// Its password was given as the second pair of eyes.
    Disaksikan {
        /// To what.
        untuk: String,
    },
}

impl Akun {
    /// Cleans the texts and names all fields at fault.
    ///
    /// # Errors
    /// Every field that is missing, too long or not of its form.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut line = |field: &str, text: &mut String, limit: usize, required: Option<&'static str>| {
            clean_line(&mut faults, field, text, limit, required);
        };
        line("nama", &mut self.nama, 120, Some("Isi nama petugas; ia tercetak pada tanda bukti."));
        line("nip", &mut self.nip, 30, None);
        line("masuk", &mut self.masuk, 40, Some("Isi nama masuk, misalnya nama panggilan."));
        self.masuk = self.masuk.to_lowercase();
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// The account after all its events.
    pub fn fold(events: &[Stamped<AkunEvent>]) -> Folded<Self> {
        let mut folded = Folded { state: None, perlu_ditinjau: Vec::new() };
        for stamped in events {
            let state: &mut Option<Self> = &mut folded.state;
            let fits = match (&stamped.event, state.as_mut()) {
                (AkunEvent::Dibuat(akun), None) => {
                    *state = Some(akun.clone());
                    true
                }
                (AkunEvent::Diubah(akun), Some(now)) => {
                    *now = Self { aktif: now.aktif, ..akun.clone() };
                    true
                }
                (AkunEvent::Dinonaktifkan, Some(now)) => {
                    now.aktif = false;
                    true
                }
                (AkunEvent::Diaktifkan, Some(now)) => {
                    now.aktif = true;
                    true
                }
                (
                    AkunEvent::KataSandiDiganti { .. } | AkunEvent::KodePemulihanDiganti | AkunEvent::Disaksikan { .. },
                    Some(_),
                ) => true,
                (AkunEvent::Dibuat(_), Some(_))
                | (
                    AkunEvent::Diubah(_)
                    | AkunEvent::Dinonaktifkan
                    | AkunEvent::Diaktifkan
                    | AkunEvent::KodePemulihanDiganti
                    | AkunEvent::KataSandiDiganti { .. }
                    | AkunEvent::Disaksikan { .. },
                    None,
                ) => false,
            };
            if !fits {
                folded.perlu_ditinjau.push((stamped.device, stamped.seq));
            }
        }
        folded
    }
}
