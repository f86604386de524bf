//! The letters of a complaint: which step issues which, and how each stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{LampiranId, LangkahId, SuratId};
use crate::seri::{Nomor, Seri};

/// Which letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisSuratPengaduan {
    /// That it is complete, or what lacks (UU 25/2009 art. 44(3)).
    Kelengkapan,
    /// To the unit that follows it up.
    Disposisi,
    /// The answer (art. 50).
    Jawaban,
    /// That it was closed.
    Penutupan,
    /// To the competent body.
    Pelimpahan,
}

impl JenisSuratPengaduan {
    /// Its name on paper and on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Kelengkapan => "Pemberitahuan kelengkapan",
            Self::Disposisi => "Disposisi pengaduan",
            Self::Jawaban => "Jawaban pengaduan",
            Self::Penutupan => "Pemberitahuan penutupan",
            Self::Pelimpahan => "Surat pelimpahan",
        }
    }
}

/// A letter as its step issued it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuratPengaduanTerbit {
    /// Its id; its file is kept under it.
    pub id: SuratId,
    /// Which.
    pub jenis: JenisSuratPengaduan,
    /// The series its number is from.
    pub seri: Seri,
    /// Its number, frozen.
    pub nomor: Nomor,
    /// SHA-256 of the PDF, hex.
    pub sha256: String,
}

/// A letter as it stands; its number is kept though its step was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct SuratPengaduan {
    /// Its id; its file is kept under it.
    pub id: SuratId,
    /// Which.
    pub jenis: JenisSuratPengaduan,
    /// Its number.
    pub nomor: Nomor,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The step that issued it.
    pub langkah: LangkahId,
    /// SHA-256 of the PDF kept, hex.
    pub sha256: String,
    /// How often it was printed; the first print is the original.
    pub dicetak: u32,
    /// The signed scan or certified-signature PDF attached back to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub bertanda_tangan: Option<LampiranId>,
    /// Why it is void, if it is.
    pub dibatalkan: Option<String>,
}
