//! The kinds of letters, the series each is numbered in, and who signs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisSurat {
    /// *Surat keterangan tidak lengkap* (Perki 1/2021 art. 33(2)).
    TidakLengkap,
    /// The sheet that passes a request to a unit; internal.
    Disposisi,
    /// Notice of the one extension (UU 14/2008 art. 22(8); Perki 1/2021 art. 36).
    Perpanjangan,
    /// *Pemberitahuan tertulis* (UU 14/2008 art. 22(7); Perki 1/2021 art. 31, Lampiran VII).
    Pemberitahuan,
    /// Decree of refusal (Perki 1/2021 art. 34, Lampiran IX).
    Penolakan,
    /// Receipt or minutes of hand-over.
    Penyerahan,
    /// *Formulir permintaan salinan* (Perki 1/2021 art. 35(3)).
    FormulirSalinan,
    /// Receipt of cash (Perki 1/2021 art. 38(4)).
    Kuitansi,
}

impl JenisSurat {
    /// Every kind, in the order a request meets them.
    pub const ALL: [Self; 8] = [
        Self::TidakLengkap,
        Self::Disposisi,
        Self::Perpanjangan,
        Self::Pemberitahuan,
        Self::Penolakan,
        Self::Penyerahan,
        Self::FormulirSalinan,
        Self::Kuitansi,
    ];

    /// Its name on the wire and the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::TidakLengkap => "tidak_lengkap",
            Self::Disposisi => "disposisi",
            Self::Perpanjangan => "perpanjangan",
            Self::Pemberitahuan => "pemberitahuan",
            Self::Penolakan => "penolakan",
            Self::Penyerahan => "penyerahan",
            Self::FormulirSalinan => "formulir_salinan",
            Self::Kuitansi => "kuitansi",
        }
    }

    /// Its name as a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::TidakLengkap => "Surat keterangan tidak lengkap",
            Self::Disposisi => "Lembar disposisi",
            Self::Perpanjangan => "Pemberitahuan perpanjangan",
            Self::Pemberitahuan => "Pemberitahuan tertulis",
            Self::Penolakan => "Surat keputusan penolakan",
            Self::Penyerahan => "Berita acara penyerahan",
            Self::FormulirSalinan => "Formulir permintaan salinan",
            Self::Kuitansi => "Kuitansi",
        }
    }

    /// The kind of number series it draws from; the three letters to the applicant share one.
    pub fn seri(self) -> &'static str {
        match self {
            Self::TidakLengkap | Self::Perpanjangan | Self::Pemberitahuan => "surat",
            Self::Penolakan => "keputusan",
            Self::Disposisi => "disposisi",
            Self::Penyerahan => "berita_acara",
            Self::FormulirSalinan => "formulir_salinan",
            Self::Kuitansi => "kuitansi",
        }
    }
}

/// Who signs for the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Penanda {
    /// The PPID of the office profile.
    Ppid,
    /// The Atasan PPID of the office profile.
    AtasanPpid,
    /// The officer who issues it.
    Petugas,
}
