//! The stages of a dispute and what each may come to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::KeadaanSengketa;
use crate::id::{InformasiId, LangkahId, PengecualianId};

/// A stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisTahap {
    /// Mediation; only for grounds b–g (UU 14/2008 art. 40(2)).
    Mediasi,
    /// Adjudication that is not litigation (art. 42).
    Ajudikasi,
    /// The objection at PTUN or Pengadilan Negeri (art. 47).
    Pengadilan,
    /// Cassation at the Mahkamah Agung (art. 50).
    Kasasi,
}

impl JenisTahap {
    /// Every stage, in their order.
    pub const ALL: [Self; 4] = [Self::Mediasi, Self::Ajudikasi, Self::Pengadilan, Self::Kasasi];

    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Mediasi => "Mediasi",
            Self::Ajudikasi => "Ajudikasi",
            Self::Pengadilan => "Keberatan di pengadilan",
            Self::Kasasi => "Kasasi",
        }
    }

    /// Whether a court looks at an earlier ruling, which does not bind as long as it does.
    pub fn reviews(self) -> bool {
        match self {
            Self::Mediasi | Self::Ajudikasi => false,
            Self::Pengadilan | Self::Kasasi => true,
        }
    }

    /// Where a dispute stands while this stage runs.
    pub fn keadaan(self) -> KeadaanSengketa {
        match self {
            Self::Mediasi => KeadaanSengketa::Mediasi,
            Self::Ajudikasi => KeadaanSengketa::Ajudikasi,
            Self::Pengadilan => KeadaanSengketa::Pengadilan,
            Self::Kasasi => KeadaanSengketa::Kasasi,
        }
    }
}

/// A side of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Pihak {
    /// The applicant.
    Pemohon,
    /// The public body.
    BadanPublik,
}

impl Pihak {
    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pemohon => "pemohon",
            Self::BadanPublik => "badan publik",
        }
    }
}

/// What a stage came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum HasilSengketa {
    /// Mediation: agreed.
    Sepakat,
    /// Mediation: agreed in part; the rest goes on.
    SepakatSebagian,
    /// Mediation: failed, or a side left it.
    Gagal,
    /// Adjudication: granted whole.
    Dikabulkan,
    /// Adjudication: granted in part.
    DikabulkanSebagian,
    /// Adjudication: refused, the public body is upheld.
    Ditolak,
    /// Adjudication: not admitted, or lapsed.
    TidakDiterima,
    /// A court upholds the ruling before.
    Menguatkan,
    /// A court sets it aside.
    Membatalkan,
    /// A court sets it aside in part.
    MembatalkanSebagian,
}

impl HasilSengketa {
    /// Every outcome.
    pub const ALL: [Self; 10] = [
        Self::Sepakat,
        Self::SepakatSebagian,
        Self::Gagal,
        Self::Dikabulkan,
        Self::DikabulkanSebagian,
        Self::Ditolak,
        Self::TidakDiterima,
        Self::Menguatkan,
        Self::Membatalkan,
        Self::MembatalkanSebagian,
    ];

    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Sepakat => "Tercapai kesepakatan",
            Self::SepakatSebagian => "Tercapai kesepakatan sebagian",
            Self::Gagal => "Mediasi gagal",
            Self::Dikabulkan => "Permohonan dikabulkan",
            Self::DikabulkanSebagian => "Permohonan dikabulkan sebagian",
            Self::Ditolak => "Permohonan ditolak, menguatkan badan publik",
            Self::TidakDiterima => "Permohonan tidak diterima atau gugur",
            Self::Menguatkan => "Menguatkan putusan sebelumnya",
            Self::Membatalkan => "Membatalkan putusan sebelumnya",
            Self::MembatalkanSebagian => "Membatalkan sebagian putusan sebelumnya",
        }
    }

    /// Whether a stage can come to it.
    pub fn fits(self, tahap: JenisTahap) -> bool {
        match self {
            Self::Sepakat | Self::SepakatSebagian | Self::Gagal => tahap == JenisTahap::Mediasi,
            Self::Dikabulkan | Self::DikabulkanSebagian | Self::Ditolak | Self::TidakDiterima => {
                tahap == JenisTahap::Ajudikasi
            }
            Self::Menguatkan | Self::Membatalkan | Self::MembatalkanSebagian => tahap.reviews(),
        }
    }

    /// Whether it may open information by itself.
    pub fn may_open(self) -> bool {
        match self {
            Self::Sepakat
            | Self::SepakatSebagian
            | Self::Dikabulkan
            | Self::DikabulkanSebagian
            | Self::Membatalkan
            | Self::MembatalkanSebagian => true,
            Self::Gagal | Self::Ditolak | Self::TidakDiterima | Self::Menguatkan => false,
        }
    }
}

/// Information that a ruling or agreement opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", rename = "PembukaanPutusan")]
pub struct Pembukaan {
    /// What is opened, as the ruling names it.
    pub uraian: String,
    /// The exemption that closes it, whose opening is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pengecualian: Option<PengecualianId>,
    /// The entry of the list of public information it belongs to; none: a new entry is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub informasi: Option<InformasiId>,
}

/// Deadlines that follow from a ruling; one that does not follow is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BatasPutusan {
    /// The last day to take it to the next stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lanjut: Option<NaiveDate>,
    /// The last day to carry it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pelaksanaan: Option<NaiveDate>,
}

/// What a stage ended with: a ruling, or of mediation its agreement or failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Putusan {
    /// The step that recorded it.
    pub id: LangkahId,
    /// Its number, or empty where it has none.
    pub nomor: String,
    /// Its date.
    pub tanggal: NaiveDate,
    /// The day the public body received it.
    pub diterima: NaiveDate,
    /// What it comes to.
    pub hasil: HasilSengketa,
    /// What it orders (*amar*), or what was agreed.
    pub amar: String,
    /// What it opens.
    pub membuka: Vec<Pembukaan>,
    /// Working days from its receipt within which it is to be carried out; none where it sets no time.
    pub hari_pelaksanaan: Option<u32>,
    /// Its deadlines.
    pub batas: BatasPutusan,
}

/// A stage of a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Tahap {
    /// The step that began it.
    pub id: LangkahId,
    /// Which.
    pub jenis: JenisTahap,
    /// The day it began.
    pub mulai: NaiveDate,
    /// The court, or empty at the Komisi Informasi.
    pub lembaga: String,
    /// Case number of the court, or empty.
    pub nomor: String,
    /// Which side brought it; none at the Komisi Informasi.
    pub oleh: Option<Pihak>,
    /// Remark, or empty.
    pub catatan: String,
    /// What it ended with.
    pub putusan: Option<Putusan>,
}
