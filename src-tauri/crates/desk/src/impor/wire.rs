//! Bringing a list in from a file, as screens ask for it and show it. The file itself crosses beside these, raw; nothing is
//! kept between two looks at it.

use std::collections::BTreeMap;

use domain::id::ImporId;
use domain::impor::{Impor, JenisDaftar, TahunNomor};
use domain::permohonan::Perubahan;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A cell typed anew in the rehearsal.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct KoreksiBaris {
    /// Which sheet, from 0.
    pub lembar: u32,
    /// Which row of the file, from 1.
    pub baris: u32,
    /// Which field, by the name of [`PilihanBidang`].
    pub bidang: String,
    /// What it says.
    pub isi: String,
}

/// A row left out by the officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BarisDilewati {
    /// Which sheet, from 0.
    pub lembar: u32,
    /// Which row of the file, from 1.
    pub baris: u32,
}

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum PutusanImpor {
    /// It is new.
    Baru,
    /// It changes what is there.
    Berubah,
    /// It is there already.
    Sama,
    /// It cannot be taken as it is.
    Ditolak,
    /// The officer left it out.
    Dilewati,
}

/// Read the file that is sent along: a rehearsal, or all of it taken.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct BacaImpor {
    /// Id of the import, made by the page: the same one sent twice is taken once.
    pub id: ImporId,
    /// Into which list.
    pub jenis: JenisDaftar,
    /// Name of the file, without a path.
    pub nama: String,
    /// The unit whose list it is: stands where a row names none.
    #[serde(default)]
    pub unit: Option<String>,
    /// Columns mapped by hand: by the mark of a sheet's headings, column (from 0) to field; an empty field leaves it out.
    #[serde(default)]
    #[ts(type = "Record<string, Record<number, string>>", optional)]
    pub pemetaan: BTreeMap<String, BTreeMap<u32, String>>,
    /// Cells typed anew.
    #[serde(default)]
    #[ts(as = "Option<Vec<KoreksiBaris>>", optional)]
    pub koreksi: Vec<KoreksiBaris>,
    /// Rows left out.
    #[serde(default)]
    #[ts(as = "Option<Vec<BarisDilewati>>", optional)]
    pub lewati: Vec<BarisDilewati>,
    /// False looks; true takes all of it, or nothing.
    pub terima: bool,
    /// Show only rows of this kind; absent all.
    #[serde(default)]
    pub tampil: Option<PutusanImpor>,
    /// Page of rows, from 0.
    #[serde(default)]
    #[ts(as = "Option<u32>", optional)]
    pub halaman: u32,
    /// Rows a page; fifty when absent.
    #[serde(default)]
    pub ukuran: Option<u32>,
}

/// A field that a column may be mapped to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct PilihanBidang {
    /// Its name.
    pub nama: &'static str,
    /// As a screen shows it.
    pub label: &'static str,
}

/// A column of a sheet as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct KolomTerbaca {
    /// Which, from 0.
    pub kolom: u32,
    /// Its heading, both rows of one joined.
    pub judul: String,
    /// The field it is read as; none when it is left out.
    pub bidang: Option<String>,
    /// First texts below it.
    pub contoh: Vec<String>,
}

/// A sheet as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LembarTerbaca {
    /// Its name; of a text file the file's.
    pub nama: String,
    /// The mark of its headings, which the mapping is remembered by.
    pub tanda: String,
    /// Its columns.
    pub kolom: Vec<KolomTerbaca>,
    /// Rows of information in it.
    pub baris: u32,
    /// What was noticed on it.
    pub catatan: Vec<String>,
}

/// A cell of a row, to be read and typed anew.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct IsianBaris {
    /// Which field.
    pub bidang: String,
    /// Its label.
    pub label: String,
    /// What it says.
    pub isi: String,
    /// What is wrong with it, if something is.
    pub salah: Option<String>,
}

/// A row and what becomes of it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisImpor {
    /// Which sheet, from 0.
    pub lembar: u32,
    /// Which row of the file, from 1.
    pub baris: u32,
    /// What becomes of it.
    pub putusan: PutusanImpor,
    /// What it is about.
    pub judul: String,
    /// Why it is refused, or what else there is to say of it.
    pub alasan: Vec<String>,
    /// What was guessed or joined in reading it.
    pub catatan: Vec<String>,
    /// What it changes.
    pub perubahan: Vec<Perubahan>,
    /// Its cells.
    pub isi: Vec<IsianBaris>,
}

/// What reading a file gives.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilImpor {
    /// All of it was taken.
    pub diterima: bool,
    /// Rows that are new.
    pub baru: u32,
    /// Rows that change what is there.
    pub berubah: u32,
    /// Rows that are there already.
    pub sama: u32,
    /// Rows that cannot be taken.
    pub ditolak: u32,
    /// Rows left out.
    pub dilewati: u32,
    /// Its sheets.
    pub lembar: Vec<LembarTerbaca>,
    /// Fields a column may be mapped to.
    pub bidang: Vec<PilihanBidang>,
    /// Rows of the page asked for.
    pub baris: Vec<BarisImpor>,
    /// Rows of all pages.
    pub jumlah_baris: u32,
    /// What the numbers of a register come to, by year; empty for the lists.
    pub nomor: Vec<TahunNomor>,
    /// Once a register was taken: where the numbers of this year go on, if it has any of this year.
    pub seri: Option<TawaranSeri>,
}

/// Where the numbers of this year go on after an old register.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TawaranSeri {
    /// The year.
    pub tahun: i32,
    /// The highest running number of the old register.
    pub tertinggi: u32,
    /// The last one of the program's series.
    pub terakhir: u32,
    /// The number the next request gets when the series goes on after the register.
    pub berikutnya: String,
    /// Why it cannot be gone on with, if it cannot.
    pub sebab: Option<String>,
}

/// Go on with the numbers of an imported register.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct LanjutkanSeri {
    /// The import.
    pub id: ImporId,
}

/// Which imports to show.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SaringanImpor {
    /// Into which list.
    pub jenis: JenisDaftar,
}

/// An import in a list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct BarisCatatanImpor {
    /// The import.
    pub impor: Impor,
    /// When.
    pub waktu: chrono::DateTime<chrono::FixedOffset>,
    /// By whom.
    pub oleh: String,
}

/// Undo an import.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanImpor {
    /// Which.
    pub id: ImporId,
    /// Why.
    pub alasan: String,
}
