//! *Daftar informasi yang dikecualikan*: the exemptions of an office in one table (Perki 1/2021 art. 49–51).
//!
//! The law knows the decree of each exemption and its test sheet, not this list; its columns are those of Lampiran II
//! with the decree and the unit beside them. XLSX and CSV have every fact in the columns of [`KOLOM`], but for the links
//! to entries of the public list, which mean nothing in another office.

mod kolom;
mod lembar;

use domain::{kantor::Kertas, pengecualian::IsiPengecualian, permohonan::keputusan::Penetapan};

use super::KepalaDaftar;
use crate::{DocumentError, Pdf, kit::page::Pages, pdf};

pub use kolom::{KOLOM, split_dasar};

/// The name of the list.
const JUDUL: &str = "Daftar Informasi yang Dikecualikan";

/// An exemption in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct ButirDik {
    /// What is exempted, why, for how long.
    pub isi: IsiPengecualian,
    /// The decree that exempts it; none while there is none.
    pub penetapan: Option<Penetapan>,
}

/// A list of exempted information, ready to print.
#[derive(Debug, Clone, PartialEq)]
pub struct DaftarDik {
    /// What stands above and below it.
    pub kepala: KepalaDaftar,
    /// The exemptions, in the order they are printed.
    pub butir: Vec<ButirDik>,
}

/// The list as PDF, lying on F4 or A4; other papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(daftar: &DaftarDik, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(daftar, kertas))
}

/// The list as page description.
#[must_use]
pub fn pages(daftar: &DaftarDik, kertas: Kertas) -> Pages {
    lembar::pages(daftar, kertas)
}

/// The list as XLSX: one sheet, days as days, everything else text.
///
/// # Errors
/// [`DocumentError::Xlsx`] when the writer fails or there are more rows than a sheet holds.
pub fn xlsx(daftar: &DaftarDik) -> Result<Vec<u8>, DocumentError> {
    kolom::lembar(daftar).xlsx(kolom::rows(daftar))
}

/// The list as CSV for Indonesian spreadsheets; [`unguard`](crate::sel::unguard) gives a text back as it was.
///
/// # Errors
/// [`DocumentError::Csv`] when the writer fails.
pub fn csv(daftar: &DaftarDik) -> Result<Vec<u8>, DocumentError> {
    kolom::lembar(daftar).csv(kolom::rows(daftar))
}
