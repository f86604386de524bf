//! What an entry of the list says: the columns of Lampiran I of Perki 1/2021 (art. 21(2)), and what a desk needs beside
//! them. Facts that a published list joined ("Jakarta, 2025") are kept apart, and the text as it was written too.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Wajib;
use crate::fault::{FieldFault, Rule, clean_line, clean_lines};
use crate::id::LampiranId;

/// Longest title, in characters.
pub const MAX_JUDUL: usize = 500;
/// Longest summary, in characters.
pub const MAX_RINGKASAN: usize = 4_000;
/// Longest name of a unit, place or period, in characters.
pub const MAX_BARIS: usize = 300;
/// Longest address on the web, in characters.
pub const MAX_TAUTAN: usize = 2_000;
/// Most addresses of one entry.
pub const MAX_TAUTAN_BUTIR: usize = 20;

/// The class an item of public information belongs to (UU 14/2008 art. 9–11; Perki 1/2021 art. 14–21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Kelas {
    /// Announced at least every six months (art. 9).
    Berkala,
    /// Announced at once when lives or public order are in danger (art. 10).
    SertaMerta,
    /// Available at any time (art. 11).
    SetiapSaat,
}

impl Kelas {
    /// Every class, in the order of the law.
    pub const ALL: [Self; 3] = [Self::Berkala, Self::SertaMerta, Self::SetiapSaat];

    /// The class as a screen and a list write it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Berkala => "Berkala",
            Self::SertaMerta => "Serta-merta",
            Self::SetiapSaat => "Setiap saat",
        }
    }

    /// Its name on the wire and in columns.
    pub fn name(self) -> &'static str {
        match self {
            Self::Berkala => "berkala",
            Self::SertaMerta => "serta_merta",
            Self::SetiapSaat => "setiap_saat",
        }
    }
}

/// In which forms an item can be had (Lampiran I, *bentuk informasi yang tersedia*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BentukTersedia {
    /// As a soft copy, recordings included.
    pub softcopy: bool,
    /// As a hard copy.
    pub hardcopy: bool,
    /// What else the list says of it, for example `PDF` or `papan pengumuman`; or empty.
    #[serde(default)]
    pub lain: String,
}

impl BentukTersedia {
    /// As a list prints it; empty when nothing is known.
    pub fn label(&self) -> String {
        let said = [(self.softcopy, "Softcopy"), (self.hardcopy, "Hardcopy")];
        let mut parts: Vec<&str> = said.into_iter().filter_map(|(is, word)| is.then_some(word)).collect();
        if !self.lain.is_empty() {
            parts.push(&self.lain);
        }
        parts.join(", ")
    }
}

/// One item of public information as typed, imported or set. Every text may be empty but the title and the unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct IsiInformasi {
    /// What it is called.
    pub judul: String,
    /// Summary of its content (*ringkasan isi informasi*); empty when the title says it all.
    #[serde(default)]
    pub ringkasan: String,
    /// Its class.
    pub kelas: Kelas,
    /// The heading of the list it stands under, or empty.
    #[serde(default)]
    pub kelompok: String,
    /// The kind of information that the law demands and this entry provides, if somebody said so.
    #[serde(default)]
    pub wajib: Option<Wajib>,
    /// The official, unit or work unit that holds it (*pejabat/unit/satker yang menguasai*).
    pub unit: String,
    /// Who is answerable for making or publishing it.
    #[serde(default)]
    pub penanggung_jawab: String,
    /// When it was made, as the list says it: a year, a month, a date, a period.
    #[serde(default)]
    pub waktu: String,
    /// Where it was made.
    #[serde(default)]
    pub tempat: String,
    /// Time and place as the list joined them, when it did; else empty.
    #[serde(default)]
    pub waktu_tempat_asli: String,
    /// Forms it can be had in.
    #[serde(default)]
    pub bentuk: BentukTersedia,
    /// How long it is kept (*jangka waktu penyimpanan atau retensi arsip*), as the list says it.
    #[serde(default)]
    pub retensi: String,
    /// The day the retention ends, when there is one.
    #[serde(default)]
    pub retensi_sampai: Option<NaiveDate>,
    /// Where the original is kept, or empty.
    #[serde(default)]
    pub tempat_asli: String,
    /// Addresses where it is published.
    #[serde(default)]
    pub tautan: Vec<String>,
    /// Other media that carry it (*jenis media yang memuat informasi*), or empty.
    #[serde(default)]
    pub media: String,
    /// Its file, kept with the office's data.
    #[serde(default)]
    pub berkas: Option<BerkasInformasi>,
}

/// The file of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export_to = "bindings.ts")]
pub struct BerkasInformasi {
    /// The id under which its bytes are kept.
    pub id: LampiranId,
    /// Its name.
    pub nama: String,
    /// Its bytes.
    pub ukuran: u64,
    /// SHA-256 of its bytes, hex.
    pub sha256: String,
}

impl IsiInformasi {
    /// An entry with nothing but what it is, its class and its unit.
    pub fn new(judul: impl Into<String>, kelas: Kelas, unit: impl Into<String>) -> Self {
        Self {
            judul: judul.into(),
            ringkasan: String::new(),
            kelas,
            kelompok: String::new(),
            wajib: None,
            unit: unit.into(),
            penanggung_jawab: String::new(),
            waktu: String::new(),
            tempat: String::new(),
            waktu_tempat_asli: String::new(),
            bentuk: BentukTersedia::default(),
            retensi: String::new(),
            retensi_sampai: None,
            tempat_asli: String::new(),
            tautan: Vec::new(),
            media: String::new(),
            berkas: None,
        }
    }

    /// What Lampiran I prints as *ringkasan isi informasi*: the title, and below it the summary if it says more.
    pub fn ringkasan_isi(&self) -> String {
        if self.ringkasan.is_empty() || self.ringkasan == self.judul {
            self.judul.clone()
        } else {
            format!("{}\n{}", self.judul, self.ringkasan)
        }
    }

    /// What Lampiran I prints as *waktu dan tempat pembuatan*: as the list wrote it, or the facts joined.
    pub fn waktu_tempat(&self) -> String {
        if !self.waktu_tempat_asli.is_empty() {
            return self.waktu_tempat_asli.clone();
        }
        [self.tempat.as_str(), self.waktu.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The kind of mandatory information it provides: the one somebody said, or the one its words tell.
    pub fn wajib(&self) -> Option<Wajib> {
        self.wajib.or_else(|| Wajib::guess(self))
    }

    /// The year it is about, to filter a list by: the last one named in its time, else in its title.
    pub fn tahun(&self) -> Option<i32> {
        [&self.waktu, &self.waktu_tempat_asli, &self.judul].into_iter().find_map(|text| last_year(text))
    }

    /// Cleans every text.
    ///
    /// # Errors
    /// All fields at fault at once, named from `path` (empty, or ending in a full stop).
    pub fn checked(mut self, path: &str) -> Result<Self, Vec<FieldFault>> {
        const JUDUL: &str = "Tulis judul informasinya; judul inilah yang dicari petugas dan pemohon.";
        const UNIT: &str = "Isi pejabat atau unit yang menguasai informasi ini (Perki 1/2021 Pasal 21 ayat (2)).";
        const BACKED: &str = "Alamat tautan harus diawali http:// atau https://; alamat lain ditulis pada kolom media.";
        let mut faults = Vec::new();
        let at = |field: &str| format!("{path}{field}");
        clean_line(&mut faults, &at("judul"), &mut self.judul, MAX_JUDUL, Some(JUDUL));
        clean_lines(&mut faults, &at("ringkasan"), &mut self.ringkasan, MAX_RINGKASAN, None);
        clean_line(&mut faults, &at("unit"), &mut self.unit, MAX_BARIS, Some(UNIT));
        for (field, text) in [
            ("kelompok", &mut self.kelompok),
            ("penanggung_jawab", &mut self.penanggung_jawab),
            ("waktu", &mut self.waktu),
            ("tempat", &mut self.tempat),
            ("waktu_tempat_asli", &mut self.waktu_tempat_asli),
            ("retensi", &mut self.retensi),
            ("tempat_asli", &mut self.tempat_asli),
            ("bentuk.lain", &mut self.bentuk.lain),
            ("media", &mut self.media),
        ] {
            clean_line(&mut faults, &at(field), text, MAX_BARIS, None);
        }
        if self.tautan.len() > MAX_TAUTAN_BUTIR {
            faults.push(FieldFault::new(at("tautan"), &Rule::TooMany(MAX_TAUTAN_BUTIR)));
        }
        for (index, tautan) in self.tautan.iter_mut().enumerate() {
            let field = at(&format!("tautan.{index}"));
            clean_line(&mut faults, &field, tautan, MAX_TAUTAN, None);
            if !tautan.is_empty() && !is_web(tautan) {
                faults.push(FieldFault::new(field, &Rule::Other(BACKED)));
            }
        }
        self.tautan.retain(|tautan| !tautan.is_empty());
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

/// Whether `address` may be opened as a page: nothing else is ever written as a link.
pub fn is_web(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://")) && !address.contains(char::is_whitespace)
}

/// The last number of four digits in `text` that can be a year of an office's papers.
fn last_year(text: &str) -> Option<i32> {
    let numbers = text.split(|char: char| !char.is_ascii_digit()).filter(|run| run.len() == 4);
    numbers.filter_map(|run| run.parse().ok()).rfind(|year| (1945..=2100).contains(year))
}
