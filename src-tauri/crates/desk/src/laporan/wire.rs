//! What crosses the boundary for the figures.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::fault::FieldFault;
use domain::kantor::Kertas;
use domain::laporan::Potongan;
use domain::laporan::tahunan::{PenetapanLaporan, TeksLaporan, TetapkanLaporan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::keberatan::wire::HalamanKeberatan;
use crate::permohonan::wire::Halaman;
use crate::sengketa::wire::HalamanSengketa;

/// Which requests the figures add up.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MintaAngka {
    /// Received from this day.
    pub dari: NaiveDate,
    /// Received to this day.
    pub sampai: NaiveDate,
    /// Only those that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
}

/// The cases behind a figure, a page of them.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct MintaKasus {
    /// Received from this day.
    pub dari: NaiveDate,
    /// Received to this day.
    pub sampai: NaiveDate,
    /// Only those that were passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// What the figure counts.
    pub potongan: Potongan,
    /// Page, from 0.
    #[serde(default)]
    pub halaman: u32,
}

/// A page of the cases behind a figure: of whichever kind the figure counts, the newest first.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "jenis", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Kasus {
    /// Requests.
    Permohonan(Halaman),
    /// Objections.
    Keberatan(HalamanKeberatan),
    /// Disputes.
    Sengketa(HalamanSengketa),
}

/// The figures on paper.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakAngka {
    /// Received from this day.
    pub dari: NaiveDate,
    /// Received to this day.
    pub sampai: NaiveDate,
    /// Only what was passed to this unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// A4 or F4; absent the paper of the office.
    #[serde(default)]
    pub kertas: Option<Kertas>,
}

/// A year.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TahunLaporan {
    /// Which.
    pub tahun: i32,
}

/// The texts of an annual report, to be kept.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct SimpanLaporan {
    /// The year.
    pub tahun: i32,
    /// How often they had been written when the page read them.
    pub revisi: u32,
    /// The texts.
    pub teks: TeksLaporan,
}

/// Set the annual report.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct TetapkanLaporanTahunan {
    /// The year.
    pub tahun: i32,
    /// Number and date.
    pub isi: TetapkanLaporan,
}

/// Take the setting of a report back as recorded in error.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BatalkanLaporan {
    /// The year.
    pub tahun: i32,
    /// Why.
    pub alasan: String,
}

/// The kind of file of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum BentukLaporan {
    /// Finished pages.
    Pdf,
    /// For a word processor.
    Docx,
}

impl BentukLaporan {
    /// The ending of its name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
        }
    }

    /// Its media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }
}

/// The annual report as a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakLaporan {
    /// The year.
    pub tahun: i32,
    /// The kind of file.
    pub bentuk: BentukLaporan,
    /// Texts as they stand on the page, to be looked at before they are kept; absent those that are kept.
    #[serde(default)]
    pub teks: Option<TeksLaporan>,
}

/// Half of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Semester {
    /// January to June.
    Satu,
    /// July to December.
    Dua,
}

/// The summary as a file.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts", optional_fields)]
pub struct CetakRingkasan {
    /// The year.
    pub tahun: i32,
    /// Which half; absent the whole year.
    #[serde(default)]
    pub semester: Option<Semester>,
    /// The kind of file.
    pub bentuk: BentukLaporan,
}

/// A table of the report as it will be filled.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct TabelIsian {
    /// The part it stands in.
    pub bagian: String,
    /// What it shows.
    pub judul: String,
    /// Headings, from the left.
    pub kepala: Vec<String>,
    /// Rows, as they are printed.
    pub baris: Vec<Vec<String>>,
}

/// The report of a year as the page shows it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct LaporanLengkap {
    /// The year.
    pub tahun: i32,
    /// The last day to provide it (Perki 1/2021 art. 56(1)).
    pub batas: NaiveDate,
    /// That day is over, and it was not set.
    pub lewat: bool,
    /// The year is over, so that it can be set.
    pub berakhir: bool,
    /// Its texts.
    pub teks: TeksLaporan,
    /// How often they were written.
    pub revisi: u32,
    /// When they were written last.
    pub ditulis: Option<DateTime<FixedOffset>>,
    /// By whom.
    pub penulis: Option<String>,
    /// Texts the law asks for and that are blank.
    pub kurang: Vec<FieldFault>,
    /// The figures it will be filled with, as they stand now.
    pub tabel: Vec<TabelIsian>,
    /// How it was set, if it was.
    pub penetapan: Option<PenetapanLaporan>,
}
