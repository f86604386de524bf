//! The nine elements of service and how a respondent is asked about each (PermenPANRB 14/2017, annex). The order of the last
//! two differs between copies of the regulation; here complaints stand before facilities.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An element of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Unsur {
    /// Requirements.
    Persyaratan,
    /// System, mechanism, procedure.
    Prosedur,
    /// Time of completion.
    Waktu,
    /// Cost or tariff.
    Biaya,
    /// Product of the service.
    Produk,
    /// Competence of who serves.
    Kompetensi,
    /// Conduct of who serves.
    Perilaku,
    /// Handling of complaints, suggestions, input.
    Pengaduan,
    /// Facilities.
    Sarana,
}

/// How many there are.
pub const BANYAK: usize = 9;

impl Unsur {
    /// Every element, in the order of the questionnaire.
    pub const ALL: [Self; BANYAK] = [
        Self::Persyaratan,
        Self::Prosedur,
        Self::Waktu,
        Self::Biaya,
        Self::Produk,
        Self::Kompetensi,
        Self::Perilaku,
        Self::Pengaduan,
        Self::Sarana,
    ];

    /// Its place in [`Unsur::ALL`].
    pub fn place(self) -> usize {
        self as usize
    }

    /// Its number as reports write it: `U1`.
    pub fn kode(self) -> &'static str {
        ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"][self.place()]
    }

    /// Its name in the regulation.
    pub fn label(self) -> &'static str {
        match self {
            Self::Persyaratan => "Persyaratan",
            Self::Prosedur => "Sistem, mekanisme, dan prosedur",
            Self::Waktu => "Waktu penyelesaian",
            Self::Biaya => "Biaya/tarif",
            Self::Produk => "Produk spesifikasi jenis pelayanan",
            Self::Kompetensi => "Kompetensi pelaksana",
            Self::Perilaku => "Perilaku pelaksana",
            Self::Pengaduan => "Penanganan pengaduan, saran, dan masukan",
            Self::Sarana => "Sarana dan prasarana",
        }
    }

    /// The question a respondent reads.
    pub fn pertanyaan(self) -> &'static str {
        match self {
            Self::Persyaratan => "Sesuaikah persyaratan pelayanan dengan jenis pelayanannya?",
            Self::Prosedur => "Mudahkah prosedur pelayanan di sini?",
            Self::Waktu => "Cepatkah pelayanan diberikan?",
            Self::Biaya => "Wajarkah biaya atau tarif pelayanan?",
            Self::Produk => "Sesuaikah hasil pelayanan dengan yang tercantum dalam standar pelayanan?",
            Self::Kompetensi => "Mampukah petugas melayani?",
            Self::Perilaku => "Sopan dan ramahkah petugas?",
            Self::Pengaduan => "Bagaimana pengaduan, saran, dan masukan pengguna ditangani?",
            Self::Sarana => "Bagaimana sarana dan prasarana pelayanan?",
        }
    }

    /// The four answers, from 1 to 4.
    pub fn pilihan(self) -> [&'static str; 4] {
        match self {
            Self::Persyaratan | Self::Produk => ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
            Self::Prosedur => ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
            Self::Waktu => ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
            Self::Biaya => ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
            Self::Kompetensi => ["Tidak mampu", "Kurang mampu", "Mampu", "Sangat mampu"],
            Self::Perilaku => {
                ["Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah", "Sangat sopan dan ramah"]
            }
            Self::Pengaduan => {
                ["Tidak ada", "Ada, tetapi tidak berfungsi", "Berfungsi, kurang maksimal", "Dikelola dengan baik"]
            }
            Self::Sarana => ["Buruk", "Cukup", "Baik", "Sangat baik"],
        }
    }
}
