//! The words for the choices of the form, as Lampiran VI writes them.

use super::{Bentuk, CaraMemperoleh, CaraMengirim, Saluran};

impl Saluran {
    /// Every channel, in the order of a report.
    pub const ALL: [Self; 6] =
        [Self::DatangLangsung, Self::LisanDibantuPetugas, Self::Surat, Self::Email, Self::Telepon, Self::Laman];

    /// As a screen and a form show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::DatangLangsung => "Datang langsung",
            Self::LisanDibantuPetugas => "Lisan, dibantu petugas",
            Self::Surat => "Surat",
            Self::Email => "Surel",
            Self::Telepon => "Telepon",
            Self::Laman => "Laman/aplikasi",
        }
    }
}

impl CaraMemperoleh {
    /// As a screen and a form show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Melihat => "Melihat/membaca/mendengarkan/mencatat",
            Self::Salinan => "Mendapatkan salinan",
        }
    }
}

impl Bentuk {
    /// As a screen and a form show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Elektronik => "Elektronik (softcopy)",
            Self::Cetak => "Cetak (hardcopy)",
        }
    }
}

impl CaraMengirim {
    /// As a screen and a form show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::AmbilLangsung => "Mengambil langsung",
            Self::Kurir => "Kurir",
            Self::Pos => "Pos",
            Self::Faksimili => "Faksimili",
            Self::Surel => "Surel",
        }
    }
}
