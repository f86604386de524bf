//! Opening a closed request again, with a reason. The work goes on where the law puts it: an answered request is
//! processed anew and may get a further notice; an unrepaired one waits for its repair.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::melangkah::Langkah;
use super::{Keadaan, Permohonan};
use crate::fault::{Denied, Refusal, required_text};

/// Open again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BukaKembali {
    /// Why.
    pub alasan: String,
}

/// Opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dibuka {
    /// Why.
    pub alasan: String,
}

impl Permohonan {
    /// Opens the request again.
    ///
    /// # Errors
    /// It is open, or its registration is void; no reason.
    pub fn reopen(&self, input: &BukaKembali) -> Result<Langkah, Denied> {
        if self.reopened().is_none() {
            return Err(match self.keadaan {
                Keadaan::Dibatalkan => Refusal::AlreadyCancelled.into(),
                open => Refusal::WrongState { state: open.label() }.into(),
            });
        }
        const WHY: &str = "Tulis mengapa permohonan dibuka kembali.";
        let alasan = required_text("alasan", &input.alasan, WHY)?;
        Ok(Langkah::Dibuka(Dibuka { alasan }))
    }

    /// Where it stands once opened again.
    fn reopened(&self) -> Option<Keadaan> {
        match self.keadaan {
            Keadaan::Selesai => Some(Keadaan::Diproses),
            Keadaan::TidakDilengkapi => Some(Keadaan::TidakLengkap),
            Keadaan::Dicabut => self.penutupan.as_ref()?.dari,
            Keadaan::Terdaftar
            | Keadaan::TidakLengkap
            | Keadaan::Diproses
            | Keadaan::Diberitahukan
            | Keadaan::Dibatalkan
            | Keadaan::RegisterLama => None,
        }
    }

    pub(super) fn apply_reopening(&mut self) -> bool {
        let Some(keadaan) = self.reopened() else { return false };
        let unrepaired = self.keadaan == Keadaan::TidakDilengkapi;
        self.keadaan = keadaan;
        self.penutupan = None;
        if unrepaired {
            // The days of repair are over; the desk takes it late by its own choice.
            self.set_deadlines(|batas| batas.perbaikan = None);
        }
        if keadaan == Keadaan::Diproses {
            self.keputusan = None;
        }
        true
    }
}
