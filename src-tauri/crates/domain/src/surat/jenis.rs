//! The kinds of letters, the series each is numbered in, what an office may set in them, and who signs.

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

    /// Whether it names the applicant, so that looking at it is looking at personal data: all but the internal sheet, which
    /// tells a unit what is asked and not by whom.
    pub fn names_applicant(self) -> bool {
        match self {
            Self::Disposisi => false,
            Self::TidakLengkap
            | Self::Perpanjangan
            | Self::Pemberitahuan
            | Self::Penolakan
            | Self::Penyerahan
            | Self::FormulirSalinan
            | Self::Kuitansi => true,
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

    /// What an office may set in it beside its number; the rest is laid out as the law wants it.
    pub fn ruang(self) -> Ruang {
        let nothing = Ruang { pembuka: false, penutup: false, tembusan: false, penanda_tangan: true };
        match self {
            Self::TidakLengkap | Self::Perpanjangan | Self::Pemberitahuan | Self::Penolakan => {
                Ruang { pembuka: true, penutup: true, tembusan: true, penanda_tangan: true }
            }
            Self::Disposisi => Ruang { pembuka: true, ..nothing },
            Self::Penyerahan => Ruang { pembuka: true, penutup: true, ..nothing },
            Self::FormulirSalinan => Ruang { penanda_tangan: false, ..nothing },
            Self::Kuitansi => nothing,
        }
    }
}

/// The room a kind of letter has for an office's own wording and choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Ruang {
    /// For a text at the beginning; in a disposition it is the instruction to the unit.
    pub pembuka: bool,
    /// For a text at the end.
    pub penutup: bool,
    /// For copies to others.
    pub tembusan: bool,
    /// For a choice who signs; else the officer does.
    pub penanda_tangan: bool,
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
