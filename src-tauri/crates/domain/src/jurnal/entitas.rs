//! The kinds of things the journal tells of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of thing an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Entitas {
    /// A request.
    Permohonan,
    /// The office profile (one per journal).
    Kantor,
    /// The office's working days and holidays (one per journal).
    Kalender,
    /// How the office serves: approval, units, tariffs, letters (one per journal).
    Layanan,
    /// An account.
    Akun,
    /// Registers printed.
    Register,
    /// An entry of the list of public information.
    Informasi,
    /// A decree that fixed that list.
    PenetapanDip,
    /// An exemption.
    Pengecualian,
    /// A sheet of the consequence test.
    Uji,
    /// An import of a list.
    Impor,
    /// An objection.
    Keberatan,
    /// A dispute.
    Sengketa,
    /// A complaint or aspiration.
    Pengaduan,
    /// A line of the guest book.
    Tamu,
    /// The closing of a register of a month.
    TutupBuku,
    /// The report of a year.
    LaporanTahunan,
    /// Rules and acts of data protection: retention, exports of the trail, files of one person, corrections asked for.
    Privasi,
    /// A proposal to destroy personal data.
    Pemusnahan,
    /// A survey of satisfaction.
    Survei,
    /// An answer to it.
    JawabanSkm,
    /// The standard of service (one per journal).
    Standar,
    /// A public consultation.
    Forum,
}

impl Entitas {
    /// Every kind.
    pub const ALL: [Self; 23] = [
        Self::Permohonan,
        Self::Kantor,
        Self::Kalender,
        Self::Layanan,
        Self::Akun,
        Self::Register,
        Self::Informasi,
        Self::PenetapanDip,
        Self::Pengecualian,
        Self::Uji,
        Self::Impor,
        Self::Keberatan,
        Self::Sengketa,
        Self::Pengaduan,
        Self::Tamu,
        Self::TutupBuku,
        Self::LaporanTahunan,
        Self::Privasi,
        Self::Pemusnahan,
        Self::Survei,
        Self::JawabanSkm,
        Self::Standar,
        Self::Forum,
    ];

    /// Its name in the journal.
    pub fn name(self) -> &'static str {
        match self {
            Self::Permohonan => "permohonan",
            Self::Kantor => "kantor",
            Self::Kalender => "kalender",
            Self::Layanan => "layanan",
            Self::Akun => "akun",
            Self::Register => "register",
            Self::Informasi => "informasi",
            Self::PenetapanDip => "penetapan_dip",
            Self::Pengecualian => "pengecualian",
            Self::Uji => "uji",
            Self::Impor => "impor",
            Self::Keberatan => "keberatan",
            Self::Sengketa => "sengketa",
            Self::Pengaduan => "pengaduan",
            Self::Tamu => "tamu",
            Self::TutupBuku => "tutup_buku",
            Self::LaporanTahunan => "laporan_tahunan",
            Self::Privasi => "privasi",
            Self::Pemusnahan => "pemusnahan",
            Self::Survei => "survei",
            Self::JawabanSkm => "jawaban_skm",
            Self::Standar => "standar",
            Self::Forum => "forum",
        }
    }

    /// The kind a journal row names; `None` for one a later version wrote.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
