//! What can happen to an objection. No identity stands here: only the snapshot's id and its commitment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lama::{KeberatanDipindahkan, PindahanKeberatanDiubah};
use super::melangkah::{LangkahKeberatan, MelangkahKeberatan};
use super::{BatasKeberatanTercatat, IsiKeberatan, RujukanPermohonan, WaktuTercatat};
use crate::id::{ImporId, KeberatanId, LampiranId, PemusnahanId, SuratId};
use crate::lampiran::Lampiran;
use crate::permohonan::undo::LangkahDibatalkan;
use crate::permohonan::{Dibatalkan, PemohonTercatat, Perubahan};
use crate::seri::{Nomor, Seri};

/// An event of an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum KeberatanEvent {
    /// Registered under a number (Perki 1/2021 art. 41(3), 43(1)).
    Didaftarkan(Box<KeberatanDidaftarkan>),
    /// Taken over from an old register.
    Dipindahkan(Box<KeberatanDipindahkan>),
    /// Taken over again from the mended file.
    PindahanDiubah(Box<PindahanKeberatanDiubah>),
    /// The import that took it over, or changed it, was undone: what it did counts no more.
    ImporDibatalkan {
        /// Which.
        impor: ImporId,
    },
    /// Corrected, with the reason; the old value stays readable.
    Dikoreksi(Box<KeberatanDikoreksi>),
    /// The calendar changed and the deadlines moved with it.
    BatasBergeser(BatasKeberatanBergeser),
    /// The registration is void; its number is never used again.
    Dibatalkan(Dibatalkan),
    /// Somebody saw the identity unmasked.
    IdentitasDitampilkan {
        /// Why.
        alasan: String,
    },
    /// A document was handed out.
    DokumenDicetak {
        /// Which.
        dokumen: JenisDokumenKeberatan,
        /// 0 for the first print, n for the n-th copy.
        salinan_ke: u32,
        /// SHA-256 of the PDF, hex.
        sha256: String,
        /// Under which the file is kept byte for byte.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        berkas: Option<SuratId>,
    },
    /// A letter of answer was printed.
    SuratDicetak {
        /// Which.
        surat: SuratId,
        /// 0 for the original, n for the n-th copy.
        salinan_ke: u32,
    },
    /// A file was attached.
    LampiranDitambah(Lampiran),
    /// An attached file was taken away, with the reason; its bytes are gone.
    LampiranDihapus {
        /// Which.
        lampiran: LampiranId,
        /// Why.
        alasan: String,
    },
    /// A step was taken back, with the reason.
    LangkahDibatalkan(LangkahDibatalkan),
    /// The personal data of the case were destroyed, and its papers with them (UU 27/2022 art. 44): hashes and this fact
    /// stay.
    DataDimusnahkan {
        /// By which decision.
        pemusnahan: PemusnahanId,
        /// Number of its record (*berita acara*).
        berita_acara: String,
    },
    /// A step of its life: see [`MelangkahKeberatan`].
    #[serde(untagged)]
    Melangkah(Box<MelangkahKeberatan>),
}

/// Registered under a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeberatanDidaftarkan {
    /// The objection.
    pub id: KeberatanId,
    /// Series and number.
    pub seri: Seri,
    /// The number, frozen.
    pub nomor: Nomor,
    /// The request; none for ground b alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permohonan: Option<RujukanPermohonan>,
    /// The applicant's snapshot.
    pub pemohon: PemohonTercatat,
    /// What it says.
    pub isi: IsiKeberatan,
    /// How each ground stood in time.
    pub waktu: Vec<WaktuTercatat>,
    /// The deadlines promised on the receipt.
    pub batas: BatasKeberatanTercatat,
}

/// Corrected, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeberatanDikoreksi {
    /// Why.
    pub alasan: String,
    /// The request from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permohonan: Option<RujukanPermohonan>,
    /// What it says from now on.
    pub isi: IsiKeberatan,
    /// The applicant's new snapshot, when identity changed.
    pub pemohon: Option<PemohonTercatat>,
    /// How each ground stands in time.
    pub waktu: Vec<WaktuTercatat>,
    /// The deadlines from now on.
    pub batas: BatasKeberatanTercatat,
    /// The deadlines printed before.
    pub batas_lama: BatasKeberatanTercatat,
    /// Every field that changed.
    pub perubahan: Vec<Perubahan>,
}

/// The deadlines moved because the office's calendar changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatasKeberatanBergeser {
    /// From now on.
    pub batas: BatasKeberatanTercatat,
    /// As printed before.
    pub batas_lama: BatasKeberatanTercatat,
}

/// A document of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisDokumenKeberatan {
    /// The receipt (Perki 1/2021 art. 41(6)).
    TandaBukti,
    /// The form, Lampiran X.
    Formulir,
}

impl KeberatanEvent {
    /// The registration in it, if it is one.
    pub fn registration(&self) -> Option<&KeberatanDidaftarkan> {
        if let Self::Didaftarkan(event) = self { Some(event) } else { None }
    }

    /// The identity snapshot it names, if it brings one.
    pub fn identity(&self) -> Option<&PemohonTercatat> {
        match self {
            Self::Didaftarkan(event) => Some(&event.pemohon),
            Self::Dipindahkan(event) => Some(&event.pemohon),
            Self::Dikoreksi(event) => event.pemohon.as_ref(),
            Self::PindahanDiubah(event) => event.pemohon.as_ref(),
            Self::ImporDibatalkan { .. }
            | Self::BatasBergeser(_)
            | Self::Dibatalkan(_)
            | Self::IdentitasDitampilkan { .. }
            | Self::DokumenDicetak { .. }
            | Self::SuratDicetak { .. }
            | Self::LampiranDitambah(_)
            | Self::LampiranDihapus { .. }
            | Self::LangkahDibatalkan(_)
            | Self::DataDimusnahkan { .. }
            | Self::Melangkah(_) => None,
        }
    }

    /// The year of the register it begins a line of, if it begins one.
    pub fn begins_in(&self) -> Option<i32> {
        match self {
            Self::Didaftarkan(event) => Some(event.seri.tahun),
            Self::Dipindahkan(event) => Some(event.isi.tahun),
            _ => None,
        }
    }

    /// The import it came with, if it did.
    pub fn impor(&self) -> Option<ImporId> {
        match self {
            Self::Dipindahkan(event) => Some(event.asal.impor),
            Self::PindahanDiubah(event) => Some(event.asal.impor),
            _ => None,
        }
    }

    /// Numbers it gave out, each with its series.
    pub fn issued(&self) -> Vec<(&Seri, u32)> {
        match self {
            Self::Didaftarkan(event) => vec![(&event.seri, event.nomor.n)],
            Self::Melangkah(step) => match &step.langkah {
                LangkahKeberatan::Ditanggapi(event) => vec![(&event.tanggapan.seri, event.tanggapan.nomor.n)],
                LangkahKeberatan::Dimusyawarahkan(_)
                | LangkahKeberatan::TanggapanDisusun(_)
                | LangkahKeberatan::TanggapanDiterima(_)
                | LangkahKeberatan::PerintahDilaksanakan(_)
                | LangkahKeberatan::PemohonMenanggapi(_)
                | LangkahKeberatan::KeberatanDicabut(_) => Vec::new(),
            },
            // An old register's numbers were given out by somebody else: they are of no series of this program.
            Self::Dipindahkan(_)
            | Self::PindahanDiubah(_)
            | Self::ImporDibatalkan { .. }
            | Self::Dikoreksi(_)
            | Self::BatasBergeser(_)
            | Self::Dibatalkan(_)
            | Self::IdentitasDitampilkan { .. }
            | Self::DokumenDicetak { .. }
            | Self::SuratDicetak { .. }
            | Self::LampiranDitambah(_)
            | Self::LampiranDihapus { .. }
            | Self::LangkahDibatalkan(_)
            | Self::DataDimusnahkan { .. } => Vec::new(),
        }
    }
}
