//! The lists that can be read, and the fields a column of them can mean.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisDaftar {
    /// The list of public information.
    Dip,
    /// The list of exempted information.
    Dik,
    /// The units of the office.
    Unit,
}

/// What a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Bidang {
    /// The row's number.
    Nomor,
    /// Title of an entry.
    Judul,
    /// Summary of an entry.
    Ringkasan,
    /// Class, in words.
    Kelas,
    /// Marked when announced at intervals.
    KelasBerkala,
    /// Marked when announced at once.
    KelasSertaMerta,
    /// Marked when available at any time.
    KelasSetiapSaat,
    /// Heading the entry stands under.
    Kelompok,
    /// Who holds it.
    Unit,
    /// Who is answerable for making or publishing it.
    PenanggungJawab,
    /// When it was made.
    Waktu,
    /// Where it was made.
    Tempat,
    /// When and where, in one cell.
    WaktuTempat,
    /// Forms it can be had in, in words.
    Bentuk,
    /// Marked when there is a soft copy.
    Softcopy,
    /// Marked when there is a hard copy.
    Hardcopy,
    /// How long it is kept.
    Retensi,
    /// The day the retention ends.
    RetensiSampai,
    /// Where the original is kept.
    TempatAsli,
    /// Address on the web, or name of the file.
    Tautan,
    /// Other media.
    Media,
    /// What is exempted.
    Informasi,
    /// More about what is exempted.
    Uraian,
    /// Whether whole or part.
    Cakupan,
    /// The part that is closed.
    Tertutup,
    /// The part that stays open.
    Terbuka,
    /// Legal basis.
    Dasar,
    /// Consequence if opened.
    Dibuka,
    /// Consequence if closed.
    Ditutup,
    /// Consequence, not said of which.
    Konsekuensi,
    /// Period of the exemption.
    Jangka,
    /// The day of the next review.
    Tinjau,
    /// Code of a unit.
    Kode,
    /// Name of a unit.
    Nama,
    /// Official of a unit.
    Pejabat,
    /// Left out on purpose.
    Abaikan,
}

impl JenisDaftar {
    /// The list's name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Dip => "Daftar Informasi Publik",
            Self::Dik => "Daftar informasi yang dikecualikan",
            Self::Unit => "Daftar unit",
        }
    }

    /// The fields its columns can mean.
    pub fn bidang(self) -> &'static [Bidang] {
        match self {
            Self::Dip => &[
                Bidang::Nomor,
                Bidang::Judul,
                Bidang::Ringkasan,
                Bidang::Kelas,
                Bidang::KelasBerkala,
                Bidang::KelasSertaMerta,
                Bidang::KelasSetiapSaat,
                Bidang::Kelompok,
                Bidang::Unit,
                Bidang::PenanggungJawab,
                Bidang::Waktu,
                Bidang::Tempat,
                Bidang::WaktuTempat,
                Bidang::Bentuk,
                Bidang::Softcopy,
                Bidang::Hardcopy,
                Bidang::Retensi,
                Bidang::RetensiSampai,
                Bidang::TempatAsli,
                Bidang::Tautan,
                Bidang::Media,
                Bidang::Abaikan,
            ],
            Self::Dik => &[
                Bidang::Nomor,
                Bidang::Informasi,
                Bidang::Uraian,
                Bidang::Cakupan,
                Bidang::Tertutup,
                Bidang::Terbuka,
                Bidang::Dasar,
                Bidang::Dibuka,
                Bidang::Ditutup,
                Bidang::Konsekuensi,
                Bidang::Jangka,
                Bidang::Tinjau,
                Bidang::Unit,
                Bidang::Abaikan,
            ],
            Self::Unit => &[Bidang::Nomor, Bidang::Kode, Bidang::Nama, Bidang::Pejabat, Bidang::Abaikan],
        }
    }

    /// The fields that say what a row is about; a list has at least one of them, the first being the better.
    pub(super) fn pokok(self) -> &'static [Bidang] {
        match self {
            Self::Dip => &[Bidang::Judul, Bidang::Ringkasan],
            Self::Dik => &[Bidang::Informasi, Bidang::Uraian],
            Self::Unit => &[Bidang::Nama],
        }
    }
}

impl Bidang {
    /// Whether several columns of a list can mean it.
    pub(super) fn is_repeatable(self) -> bool {
        matches!(self, Self::Tautan | Self::Media | Self::Abaikan)
    }

    /// The field as a screen names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Nomor => "Nomor",
            Self::Judul => "Judul informasi",
            Self::Ringkasan => "Ringkasan isi informasi",
            Self::Kelas => "Kelas informasi",
            Self::KelasBerkala => "Tanda berkala",
            Self::KelasSertaMerta => "Tanda serta-merta",
            Self::KelasSetiapSaat => "Tanda setiap saat",
            Self::Kelompok => "Kelompok",
            Self::Unit => "Pejabat/unit/satker yang menguasai",
            Self::PenanggungJawab => "Penanggung jawab pembuatan atau penerbitan",
            Self::Waktu => "Waktu pembuatan",
            Self::Tempat => "Tempat pembuatan",
            Self::WaktuTempat => "Waktu dan tempat pembuatan",
            Self::Bentuk => "Bentuk informasi yang tersedia",
            Self::Softcopy => "Tanda softcopy",
            Self::Hardcopy => "Tanda hardcopy",
            Self::Retensi => "Jangka waktu penyimpanan atau retensi arsip",
            Self::RetensiSampai => "Retensi sampai",
            Self::TempatAsli => "Tempat penyimpanan asli",
            Self::Tautan => "Tautan",
            Self::Media => "Jenis media yang memuat informasi",
            Self::Informasi => "Informasi yang dikecualikan",
            Self::Uraian => "Uraian informasi",
            Self::Cakupan => "Cakupan (seluruh atau sebagian)",
            Self::Tertutup => "Bagian yang dikecualikan",
            Self::Terbuka => "Bagian yang tetap terbuka",
            Self::Dasar => "Dasar hukum pengecualian",
            Self::Dibuka => "Konsekuensi bila dibuka",
            Self::Ditutup => "Konsekuensi bila ditutup",
            Self::Konsekuensi => "Konsekuensi atau pertimbangan bagi publik",
            Self::Jangka => "Jangka waktu pengecualian",
            Self::Tinjau => "Tanggal tinjau",
            Self::Kode => "Kode unit",
            Self::Nama => "Nama unit",
            Self::Pejabat => "Pejabat",
            Self::Abaikan => "Tidak diambil",
        }
    }
}
