//! *Daftar Informasi Publik*: UU 14/2008 art. 11(1)a, Perki 1/2021 art. 21(2), 45, Lampiran I.
//!
//! The PDF has the seven columns of Lampiran I and nothing beside them, grouped by class; XLSX and CSV have every fact
//! of an entry in the columns of [`KOLOM`], but for its attached file, which a list cannot carry.

mod kolom;
mod lembar;

use domain::{dip::IsiInformasi, kantor::Kertas};

use super::KepalaDaftar;
use crate::{DocumentError, Pdf, kit::page::Pages, pdf};

pub use kolom::{KOLOM, kode_wajib};
pub(crate) use lembar::{jumlah, tabel};

/// The name of the list.
pub(crate) const JUDUL: &str = "Daftar Informasi Publik";

/// A list of public information, ready to print.
#[derive(Debug, Clone, PartialEq)]
pub struct DaftarDip {
    /// What stands above and below it.
    pub kepala: KepalaDaftar,
    /// The entries; printed by class and heading, in this order within.
    pub butir: Vec<IsiInformasi>,
}

/// The list as PDF, lying on F4 or A4; other papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(daftar: &DaftarDip, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(daftar, kertas))
}

/// The list as page description.
#[must_use]
pub fn pages(daftar: &DaftarDip, kertas: Kertas) -> Pages {
    lembar::pages(daftar, kertas)
}

/// The list as XLSX: one sheet, days as days, everything else text.
///
/// # Errors
/// [`DocumentError::Xlsx`] when the writer fails or there are more rows than a sheet holds.
pub fn xlsx(daftar: &DaftarDip) -> Result<Vec<u8>, DocumentError> {
    kolom::lembar(daftar).xlsx(kolom::rows(daftar))
}

/// The list as CSV for Indonesian spreadsheets; [`unguard`](crate::sel::unguard) gives a text back as it was.
///
/// # Errors
/// [`DocumentError::Csv`] when the writer fails.
pub fn csv(daftar: &DaftarDip) -> Result<Vec<u8>, DocumentError> {
    kolom::lembar(daftar).csv(kolom::rows(daftar))
}
