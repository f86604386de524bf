//! Kinds of information the law demands: berkala (Perki 1/2021 art. 14(2)) and setiap saat (UU 14/2008 art. 11; Perki
//! 1/2021 art. 21(1)). The checklist of a list asks for each whether an entry provides it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Kelas;

mod butir;
mod guess;
mod kosakata;
mod label;

pub use butir::{ButirWajib, checklist};

/// A kind of information that a public body must announce or keep at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Wajib {
    /// Profile of the body: position, tasks, structure, officials (art. 14(2)a).
    Profil,
    /// Summary of programmes and activities (art. 14(2)b).
    ProgramKegiatan,
    /// Performance (art. 14(2)c).
    Kinerja,
    /// Audited financial report (art. 14(2)d).
    LaporanKeuangan,
    /// Summary of the report on access to information (art. 14(2)e).
    LaporanAkses,
    /// Regulations, decisions, policies (art. 14(2)f).
    Peraturan,
    /// How information is obtained (art. 14(2)g).
    ProsedurInformasi,
    /// How to complain (art. 14(2)h).
    TataCaraPengaduan,
    /// Procurement of goods and services (art. 14(2)i).
    PengadaanBarangJasa,
    /// Employment (art. 14(2)j).
    Ketenagakerjaan,
    /// Early warning and evacuation (art. 14(2)k).
    PeringatanDini,
    /// The list of public information itself (UU art. 11(1)a; art. 21(1)a).
    DaftarInformasi,
    /// Policies with their supporting documents (art. 21(1)).
    Kebijakan,
    /// Organisation, staff and finance (art. 21(1)).
    OrganisasiKeuangan,
    /// Agreements with third parties (UU art. 11(1)e).
    Perjanjian,
    /// Correspondence of officials that is no secret (art. 21(1)).
    SuratMenyurat,
    /// Permits and their conditions (art. 21(1)).
    Perizinan,
    /// Inventory and assets (art. 21(1)).
    Inventaris,
    /// Strategic and work plans (UU art. 11(1)d).
    Renstra,
    /// Agenda of the head of the body (art. 21(1)).
    Agenda,
    /// The information service itself: facilities, officers, budget, report (UU art. 11(1)h).
    LayananInformasi,
    /// Violations found and how they were dealt with (art. 21(1)).
    Pelanggaran,
    /// Results of research (art. 21(1)).
    Penelitian,
}

impl Wajib {
    /// Every kind, berkala first.
    pub const ALL: [Self; 23] = [
        Self::Profil,
        Self::ProgramKegiatan,
        Self::Kinerja,
        Self::LaporanKeuangan,
        Self::LaporanAkses,
        Self::Peraturan,
        Self::ProsedurInformasi,
        Self::TataCaraPengaduan,
        Self::PengadaanBarangJasa,
        Self::Ketenagakerjaan,
        Self::PeringatanDini,
        Self::DaftarInformasi,
        Self::Kebijakan,
        Self::OrganisasiKeuangan,
        Self::Perjanjian,
        Self::SuratMenyurat,
        Self::Perizinan,
        Self::Inventaris,
        Self::Renstra,
        Self::Agenda,
        Self::LayananInformasi,
        Self::Pelanggaran,
        Self::Penelitian,
    ];

    /// The class it belongs to.
    pub fn kelas(self) -> Kelas {
        match self {
            Self::Profil
            | Self::ProgramKegiatan
            | Self::Kinerja
            | Self::LaporanKeuangan
            | Self::LaporanAkses
            | Self::Peraturan
            | Self::ProsedurInformasi
            | Self::TataCaraPengaduan
            | Self::PengadaanBarangJasa
            | Self::Ketenagakerjaan
            | Self::PeringatanDini => Kelas::Berkala,
            Self::DaftarInformasi
            | Self::Kebijakan
            | Self::OrganisasiKeuangan
            | Self::Perjanjian
            | Self::SuratMenyurat
            | Self::Perizinan
            | Self::Inventaris
            | Self::Renstra
            | Self::Agenda
            | Self::LayananInformasi
            | Self::Pelanggaran
            | Self::Penelitian => Kelas::SetiapSaat,
        }
    }
}
