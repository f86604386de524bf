//! The fields a letter's wording may name, and which of them have a value in which kind of letter.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::JenisSurat;

/// A field of a letter's wording, written `{name}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Bidang {
    /// Number of the letter.
    Nomor,
    /// Date of the letter, written out.
    Tanggal,
    /// Registration number of the request.
    NomorPendaftaran,
    /// Date the request was received, written out.
    TanggalPermohonan,
    /// Name of the applicant.
    Nama,
    /// What was asked for, in one line.
    Informasi,
    /// The public body.
    BadanPublik,
    /// The unit the request is passed to.
    Unit,
    /// The due date the letter speaks of: the unit's limit, or the date before the extension.
    Batas,
    /// The due date after the extension.
    BatasBaru,
    /// The officer's reason.
    Alasan,
    /// The legal ground of the refusal, with the name of the law.
    Dasar,
    /// All costs, `Rp15.000`.
    JumlahBiaya,
    /// The same in words, `lima belas ribu rupiah`.
    Terbilang,
    /// How costs are paid, as announced (Perki 1/2021 art. 38).
    CaraBayar,
}

/// Fields that have a value in every letter.
const COMMON: [Bidang; 7] = [
    Bidang::Nomor,
    Bidang::Tanggal,
    Bidang::NomorPendaftaran,
    Bidang::TanggalPermohonan,
    Bidang::Nama,
    Bidang::Informasi,
    Bidang::BadanPublik,
];

impl Bidang {
    /// Every field.
    pub const ALL: [Self; 15] = [
        Self::Nomor,
        Self::Tanggal,
        Self::NomorPendaftaran,
        Self::TanggalPermohonan,
        Self::Nama,
        Self::Informasi,
        Self::BadanPublik,
        Self::Unit,
        Self::Batas,
        Self::BatasBaru,
        Self::Alasan,
        Self::Dasar,
        Self::JumlahBiaya,
        Self::Terbilang,
        Self::CaraBayar,
    ];

    /// Its name between the braces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nomor => "nomor",
            Self::Tanggal => "tanggal",
            Self::NomorPendaftaran => "nomor_pendaftaran",
            Self::TanggalPermohonan => "tanggal_permohonan",
            Self::Nama => "nama",
            Self::Informasi => "informasi",
            Self::BadanPublik => "badan_publik",
            Self::Unit => "unit",
            Self::Batas => "batas",
            Self::BatasBaru => "batas_baru",
            Self::Alasan => "alasan",
            Self::Dasar => "dasar",
            Self::JumlahBiaya => "jumlah_biaya",
            Self::Terbilang => "terbilang",
            Self::CaraBayar => "cara_bayar",
        }
    }

    /// The field of this name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bidang| bidang.name() == name)
    }

    /// The fields that have a value in letters of `jenis`, in the order a screen lists them; none where no text of the
    /// office's stands.
    pub fn of(jenis: JenisSurat) -> impl Iterator<Item = Self> {
        let own: &'static [Self] = match jenis {
            JenisSurat::TidakLengkap | JenisSurat::Penyerahan | JenisSurat::FormulirSalinan | JenisSurat::Kuitansi => {
                &[]
            }
            JenisSurat::Disposisi => &[Self::Unit, Self::Batas],
            JenisSurat::Perpanjangan => &[Self::Batas, Self::BatasBaru, Self::Alasan],
            JenisSurat::Penolakan => &[Self::Dasar],
            JenisSurat::Pemberitahuan => &[Self::JumlahBiaya, Self::Terbilang, Self::CaraBayar],
        };
        let ruang = jenis.ruang();
        let common: &'static [Self] = if ruang.pembuka || ruang.penutup { &COMMON } else { &[] };
        common.iter().chain(own).copied()
    }
}

/// The values of one letter. An inserted text is text alone: braces in it mean nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IsiTemplat(BTreeMap<Bidang, String>);

impl IsiTemplat {
    /// No value yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with `bidang` written as `nilai`.
    #[must_use]
    pub fn with(mut self, bidang: Bidang, nilai: impl Into<String>) -> Self {
        self.0.insert(bidang, nilai.into());
        self
    }

    /// The text `bidang` is written as; `None` when it was not given.
    pub fn get(&self, bidang: Bidang) -> Option<&str> {
        self.0.get(&bidang).map(String::as_str)
    }
}
