//! The way of an entry into the decree: proposed by the unit, reviewed by the PPID, confirmed, taken off (Perki 1/2021
//! art. 45(2)–(4), 45(7)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Informasi, InformasiEvent, KeadaanInformasi};
use crate::fault::{Denied, Refusal, required_text};
use crate::peran::Tindakan;

/// What an officer does with entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "aksi", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub enum AksiInformasi {
    /// Propose.
    Ajukan,
    /// Accept in the review.
    Terima,
    /// Send back.
    Kembalikan {
        /// What is to be mended.
        catatan: String,
    },
    /// Confirm that it is still right.
    Mutakhirkan,
    /// Take off the working list.
    Tarik {
        /// Why.
        alasan: String,
    },
    /// Put back on it.
    Pulihkan,
}

impl AksiInformasi {
    /// What an officer must be allowed to do for it.
    pub fn tindakan(&self) -> Tindakan {
        match self {
            Self::Ajukan | Self::Mutakhirkan | Self::Tarik { .. } | Self::Pulihkan => Tindakan::UsulkanInformasi,
            Self::Terima | Self::Kembalikan { .. } => Tindakan::TinjauInformasi,
        }
    }
}

impl Informasi {
    /// Whether it stands where `aksi` can be done.
    pub fn fits(&self, aksi: &AksiInformasi) -> bool {
        use KeadaanInformasi::{Dikembalikan, Ditarik, Diterima, Konsep};
        match aksi {
            AksiInformasi::Ajukan => matches!(self.keadaan, Konsep | Dikembalikan),
            AksiInformasi::Terima => self.keadaan.listed() && self.keadaan != Diterima,
            AksiInformasi::Kembalikan { .. } | AksiInformasi::Mutakhirkan | AksiInformasi::Tarik { .. } => {
                self.keadaan.listed()
            }
            AksiInformasi::Pulihkan => self.keadaan == Ditarik,
        }
    }

    /// The event of `aksi`.
    ///
    /// # Errors
    /// No reason where one is needed; the entry does not stand where this can be done.
    pub fn act(&self, aksi: &AksiInformasi) -> Result<InformasiEvent, Denied> {
        const MEND: &str = "Tulis apa yang harus diperbaiki unit, agar usulan berikutnya benar.";
        const WHY: &str = "Tulis mengapa butir ini ditarik; alasannya tersimpan dalam riwayat.";
        if !self.fits(aksi) {
            return Err(Refusal::InformasiKeadaan { keadaan: self.keadaan.label() }.into());
        }
        Ok(match aksi {
            AksiInformasi::Ajukan => InformasiEvent::Diajukan,
            AksiInformasi::Terima => InformasiEvent::Diterima,
            AksiInformasi::Kembalikan { catatan } => {
                InformasiEvent::Dikembalikan { catatan: required_text("catatan", catatan, MEND)? }
            }
            AksiInformasi::Mutakhirkan => InformasiEvent::Dimutakhirkan,
            AksiInformasi::Tarik { alasan } => {
                InformasiEvent::Ditarik { alasan: required_text("alasan", alasan, WHY)? }
            }
            AksiInformasi::Pulihkan => InformasiEvent::Dipulihkan,
        })
    }
}
