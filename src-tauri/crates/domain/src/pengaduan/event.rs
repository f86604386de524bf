//! What can happen to a complaint. No identity stands here: only the snapshot's id and its commitment.

use serde::{Deserialize, Serialize};

use super::melangkah::MelangkahPengaduan;
use super::{BatasPengaduanTercatat, IsiPengaduan};
use crate::id::{LampiranId, PemusnahanId, PengaduanId, SuratId};
use crate::lampiran::Lampiran;
use crate::permohonan::undo::LangkahDibatalkan;
use crate::permohonan::{Dibatalkan, PemohonTercatat, Perubahan};
use crate::seri::{Nomor, Seri};

/// How a correction names the field that says whether the reporter is anonymous.
pub(super) const ANONIM: &str = "Anonim";

/// An event of a complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kejadian", rename_all = "snake_case")]
pub enum PengaduanEvent {
    /// Registered under a number (UU 25/2009 art. 44(1)).
    Didaftarkan(Box<PengaduanDidaftarkan>),
    /// Corrected, with the reason; the old value stays readable.
    Dikoreksi(Box<PengaduanDikoreksi>),
    /// The calendar changed and the deadlines moved with it.
    BatasBergeser(BatasPengaduanBergeser),
    /// The registration is void; its number is never used again.
    Dibatalkan(Dibatalkan),
    /// Somebody saw the identity unmasked.
    IdentitasDitampilkan {
        /// Why.
        alasan: String,
    },
    /// The receipt was handed out.
    TandaTerimaDicetak {
        /// 0 for the first print, n for the n-th copy.
        salinan_ke: u32,
        /// SHA-256 of the PDF, hex.
        sha256: String,
        /// Under which the file is kept byte for byte.
        berkas: SuratId,
    },
    /// A letter was printed.
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
    /// Its retention was over: who reported and all files that name them were destroyed; number and steps stay.
    DataDimusnahkan {
        /// The decision.
        pemusnahan: PemusnahanId,
        /// Number of its record.
        berita_acara: String,
    },
    /// A step of its life: see [`MelangkahPengaduan`].
    #[serde(untagged)]
    Melangkah(Box<MelangkahPengaduan>),
}

/// Registered under a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PengaduanDidaftarkan {
    /// The complaint.
    pub id: PengaduanId,
    /// Series and number.
    pub seri: Seri,
    /// The number, frozen.
    pub nomor: Nomor,
    /// Snapshot of whoever reports; none when anonymous.
    pub pelapor: Option<PemohonTercatat>,
    /// What it says.
    pub isi: IsiPengaduan,
    /// The deadlines told on the receipt.
    pub batas: BatasPengaduanTercatat,
}

/// Corrected, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PengaduanDikoreksi {
    /// Why.
    pub alasan: String,
    /// What it says from now on.
    pub isi: IsiPengaduan,
    /// Snapshot of whoever reports from now on; none when anonymous.
    pub pelapor: Option<PemohonTercatat>,
    /// The deadlines from now on.
    pub batas: BatasPengaduanTercatat,
    /// Every field that changed.
    pub perubahan: Vec<Perubahan>,
}

impl PengaduanDikoreksi {
    /// Whether whoever was named before became anonymous with it.
    pub fn turned_anonymous(&self) -> bool {
        self.isi.anonim && self.perubahan.iter().any(|one| one.bidang == ANONIM)
    }
}

/// The deadlines moved because the office's calendar changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatasPengaduanBergeser {
    /// From now on.
    pub batas: BatasPengaduanTercatat,
    /// As printed before.
    pub batas_lama: BatasPengaduanTercatat,
}

impl PengaduanEvent {
    /// The registration in it, if it is one.
    pub fn registration(&self) -> Option<&PengaduanDidaftarkan> {
        if let Self::Didaftarkan(event) = self { Some(event) } else { None }
    }

    /// The identity snapshot it names, if it brings one.
    pub fn identity(&self) -> Option<&PemohonTercatat> {
        match self {
            Self::Didaftarkan(event) => event.pelapor.as_ref(),
            Self::Dikoreksi(event) => event.pelapor.as_ref(),
            Self::BatasBergeser(_)
            | Self::Dibatalkan(_)
            | Self::IdentitasDitampilkan { .. }
            | Self::TandaTerimaDicetak { .. }
            | Self::SuratDicetak { .. }
            | Self::LampiranDitambah(_)
            | Self::LampiranDihapus { .. }
            | Self::LangkahDibatalkan(_)
            | Self::DataDimusnahkan { .. }
            | Self::Melangkah(_) => None,
        }
    }

    /// Numbers it gave out, each with its series.
    pub fn issued(&self) -> Vec<(&Seri, u32)> {
        match self {
            Self::Didaftarkan(event) => vec![(&event.seri, event.nomor.n)],
            Self::Melangkah(step) => step.surat.iter().map(|surat| (&surat.seri, surat.nomor.n)).collect(),
            Self::Dikoreksi(_)
            | Self::BatasBergeser(_)
            | Self::Dibatalkan(_)
            | Self::IdentitasDitampilkan { .. }
            | Self::TandaTerimaDicetak { .. }
            | Self::SuratDicetak { .. }
            | Self::LampiranDitambah(_)
            | Self::LampiranDihapus { .. }
            | Self::LangkahDibatalkan(_)
            | Self::DataDimusnahkan { .. } => Vec::new(),
        }
    }
}
