//! Channel, class, and what another body is competent for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a complaint reached the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum SaluranPengaduan {
    /// Face to face.
    TatapMuka,
    /// By letter.
    Surat,
    /// Through the complaints box.
    Kotak,
    /// By telephone.
    Telepon,
    /// By e-mail.
    Surel,
    /// Through social media.
    MediaSosial,
    /// Through the office's web page.
    Laman,
    /// Forwarded from SP4N-LAPOR!.
    Lapor,
}

impl SaluranPengaduan {
    /// Every channel, in the order of a choice.
    pub const ALL: [Self; 8] = [
        Self::TatapMuka,
        Self::Surat,
        Self::Kotak,
        Self::Telepon,
        Self::Surel,
        Self::MediaSosial,
        Self::Laman,
        Self::Lapor,
    ];

    /// As a screen and the register show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::TatapMuka => "Tatap muka",
            Self::Surat => "Surat",
            Self::Kotak => "Kotak pengaduan",
            Self::Telepon => "Telepon",
            Self::Surel => "Surel",
            Self::MediaSosial => "Media sosial",
            Self::Laman => "Laman",
            Self::Lapor => "SP4N-LAPOR!",
        }
    }

    /// Whether whoever reports stands at the desk and can be asked.
    pub fn at_the_desk(self) -> bool {
        matches!(self, Self::TatapMuka)
    }
}

/// What a report is, as SP4N-LAPOR! sorts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KelasPengaduan {
    /// Misuse of power, neglect: it calls for an inspection.
    BerkadarPengawasan,
    /// Any other complaint about a service.
    TidakBerkadarPengawasan,
    /// A hope, a suggestion.
    Aspirasi,
    /// A question.
    PermintaanInformasi,
}

impl KelasPengaduan {
    /// Every class, in the order of a choice.
    pub const ALL: [Self; 4] =
        [Self::BerkadarPengawasan, Self::TidakBerkadarPengawasan, Self::Aspirasi, Self::PermintaanInformasi];

    /// Its name in tables and filters.
    pub fn name(self) -> &'static str {
        match self {
            Self::BerkadarPengawasan => "berkadar_pengawasan",
            Self::TidakBerkadarPengawasan => "tidak_berkadar_pengawasan",
            Self::Aspirasi => "aspirasi",
            Self::PermintaanInformasi => "permintaan_informasi",
        }
    }

    /// As a screen and the register show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::BerkadarPengawasan => "Pengaduan berkadar pengawasan",
            Self::TidakBerkadarPengawasan => "Pengaduan tidak berkadar pengawasan",
            Self::Aspirasi => "Aspirasi",
            Self::PermintaanInformasi => "Permintaan informasi (LAPOR!)",
        }
    }

    /// Whether it is a complaint in the sense of UU 25/2009, whose clocks then run.
    pub fn is_complaint(self) -> bool {
        matches!(self, Self::BerkadarPengawasan | Self::TidakBerkadarPengawasan)
    }

    /// Working days SP4N-LAPOR! gives to settle it; none where it names none.
    pub fn settled_within(self) -> Option<u32> {
        match self {
            Self::BerkadarPengawasan => Some(60),
            Self::TidakBerkadarPengawasan => Some(14),
            Self::PermintaanInformasi => Some(5),
            Self::Aspirasi => None,
        }
    }
}

/// A report that another body is competent for: it gets a slip to that body, and the record keeps only that it was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Dugaan {
    /// Corruption, extortion, a bribe.
    Korupsi,
    /// Any other crime.
    Pidana,
    /// Fraud in procurement.
    Pengadaan,
}

impl Dugaan {
    /// Every kind, in the order of a choice.
    pub const ALL: [Self; 3] = [Self::Korupsi, Self::Pidana, Self::Pengadaan];

    /// As a screen and the register show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Korupsi => "Dugaan korupsi, suap, atau pungutan liar",
            Self::Pidana => "Dugaan tindak pidana lain",
            Self::Pengadaan => "Dugaan penyimpangan pengadaan barang/jasa",
        }
    }

    /// Doors of the list every office begins with that lead to a competent body, the nearest first.
    pub fn lembaga(self) -> &'static [&'static str] {
        const KPK: &str = "Komisi Pemberantasan Korupsi (KPK)";
        const POLRI: &str = "Kepolisian Negara Republik Indonesia";
        const INSPEKTORAT: &str = "Inspektorat";
        match self {
            Self::Korupsi => &[KPK, POLRI, INSPEKTORAT],
            Self::Pidana => &[POLRI, "Lembaga Perlindungan Saksi dan Korban (LPSK)"],
            Self::Pengadaan => &["Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)", KPK, INSPEKTORAT],
        }
    }
}
