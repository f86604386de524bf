//! What can happen to a request. No identity stands here: only the snapshot's id and its commitment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::lama::{Dipindahkan, PindahanDiubah};
use super::melangkah::Melangkah;
use super::undo::LangkahDibatalkan;
use super::{BatasTercatat, Isi, PemohonTercatat};
use crate::id::{ImporId, InformasiId, LampiranId, PemusnahanId, PermohonanId, SuratId};
use crate::lampiran::Lampiran;
use crate::seri::{Nomor, Seri};

/// An event of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum PermohonanEvent {
    /// Registered under a number (Perki 1/2021 art. 31(1)).
    Didaftarkan(Box<Didaftarkan>),
    /// Taken over from an old register.
    Dipindahkan(Box<Dipindahkan>),
    /// Taken over again from the mended file.
    PindahanDiubah(Box<PindahanDiubah>),
    /// The import that took it over, or changed it, was undone: what it did counts no more.
    ImporDibatalkan {
        /// Which.
        impor: ImporId,
    },
    /// Corrected, with the reason; the old value stays readable.
    Dikoreksi(Box<Dikoreksi>),
    /// The calendar changed and the deadlines moved with it; what was printed before is named.
    BatasBergeser(BatasBergeser),
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
        dokumen: JenisDokumen,
        /// 0 for the first print, n for the n-th copy.
        salinan_ke: u32,
        /// SHA-256 of the PDF, hex.
        sha256: String,
        /// Under which the file is kept byte for byte.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        berkas: Option<SuratId>,
    },
    /// A step was taken back, with the reason.
    LangkahDibatalkan(LangkahDibatalkan),
    /// An issued letter was printed.
    SuratDicetak {
        /// Which.
        surat: SuratId,
        /// 0 for the original, n for the n-th copy.
        salinan_ke: u32,
    },
    /// A file was attached; with `surat` it is the signed form of that letter.
    LampiranDitambah(Lampiran),
    /// An attached file was taken away and its bytes deleted.
    LampiranDihapus {
        /// Which.
        lampiran: LampiranId,
        /// Why.
        alasan: String,
    },
    /// An item that was given stands on the list of public information, or stood there by mistake.
    ButirTercantum {
        /// Which item, from 1.
        butir: u32,
        /// Under which entry; none takes the one named before away.
        informasi: Option<InformasiId>,
    },
    /// The personal data of the case were destroyed, and its papers with them (UU 27/2022 art. 44): hashes and this fact
    /// stay.
    DataDimusnahkan {
        /// By which decision.
        pemusnahan: PemusnahanId,
        /// Number of its record (*berita acara*).
        berita_acara: String,
    },
    /// A step of its life: see [`Melangkah`].
    #[serde(untagged)]
    Melangkah(Box<Melangkah>),
}

impl PermohonanEvent {
    /// The registration in it, if it is one.
    pub fn registration(&self) -> Option<&Didaftarkan> {
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
            | Self::LangkahDibatalkan(_)
            | Self::SuratDicetak { .. }
            | Self::LampiranDitambah(_)
            | Self::LampiranDihapus { .. }
            | Self::ButirTercantum { .. }
            | Self::DataDimusnahkan { .. }
            | Self::Melangkah(_) => None,
        }
    }

    /// Numbers it gave out, each with its series.
    pub fn issued(&self) -> Vec<(&Seri, u32)> {
        match self {
            Self::Didaftarkan(event) => vec![(&event.seri, event.nomor.n)],
            Self::Melangkah(step) => step.surat.iter().map(|surat| (&surat.seri, surat.nomor.n)).collect(),
            // An old register's numbers were given out by somebody else: they are of no series of this program.
            Self::Dipindahkan(_)
            | Self::PindahanDiubah(_)
            | Self::ImporDibatalkan { .. }
            | Self::Dikoreksi(_)
            | Self::BatasBergeser(_)
            | Self::Dibatalkan(_)
            | Self::IdentitasDitampilkan { .. }
            | Self::DokumenDicetak { .. }
            | Self::LangkahDibatalkan(_)
            | Self::SuratDicetak { .. }
            | Self::LampiranDitambah(_)
            | Self::LampiranDihapus { .. }
            | Self::ButirTercantum { .. }
            | Self::DataDimusnahkan { .. } => Vec::new(),
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
}

/// Registered under a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Didaftarkan {
    /// The request.
    pub id: PermohonanId,
    /// Series and number.
    pub seri: Seri,
    /// The number, frozen.
    pub nomor: Nomor,
    /// The applicant's snapshot.
    pub pemohon: PemohonTercatat,
    /// What was asked and how.
    pub isi: Isi,
    /// The deadlines printed on the receipt.
    pub batas: BatasTercatat,
}

/// One field that a correction changed. Values of identity fields are not here but in the two snapshots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Perubahan {
    /// The field, as its label.
    pub bidang: String,
    /// The old value; none when it is identity.
    pub lama: Option<String>,
    /// The new value; none when it is identity.
    pub baru: Option<String>,
}

/// Corrected, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dikoreksi {
    /// Why.
    pub alasan: String,
    /// What was asked and how, from now on.
    pub isi: Isi,
    /// The applicant's new snapshot, when identity changed.
    pub pemohon: Option<PemohonTercatat>,
    /// The deadlines from now on.
    pub batas: BatasTercatat,
    /// The deadlines printed before.
    pub batas_lama: BatasTercatat,
    /// Every field that changed.
    pub perubahan: Vec<Perubahan>,
}

/// The deadlines moved because the office's calendar changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatasBergeser {
    /// From now on.
    pub batas: BatasTercatat,
    /// As printed before.
    pub batas_lama: BatasTercatat,
}

/// The registration is void.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dibatalkan {
    /// Why.
    pub alasan: String,
}

/// A document of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisDokumen {
    /// *Tanda bukti permohonan*, the receipt.
    TandaBukti,
    /// *Formulir permohonan*, Lampiran VI.
    Formulir,
}
