//! Documents of the desk: receipts, forms, letters, decrees, reports, registers, lists, recovery sheet, as PDF, XLSX, CSV
//! and DOCX.
//!
//! Two halves: [`kit`] lays blocks out into a page description, [`pdf`] writes pages as PDF. Each
//! document has one file and one plain struct that the caller fills. Nothing here opens a file, asks
//! a clock or knows a rule of the law beyond its wording: the same values give the same bytes.

mod aksara;
pub mod daftar;
pub mod formulir;
pub mod hak;
pub mod keberatan;
pub mod kit;
pub mod lembar_pemulihan;
pub mod pdf;
pub mod pengaduan;
pub mod privasi;
pub mod register;
pub mod sel;
pub mod slip;
pub mod surat;
pub mod tanda_bukti;
pub mod tanda_tangan;
pub mod terbitan;

use thiserror::Error;

pub use kit::{image::Logo, kop::Kop};

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
}

/// Why a document could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// The logo is not a usable PNG; says why.
    #[error("Logo tidak dapat dipakai: {0}.")]
    Logo(&'static str),
    /// The content of a QR code is too long.
    #[error("Isi kode QR terlalu panjang.")]
    Code,
    /// A file that should be a PDF cannot be used as one; says why.
    #[error("Berkas ini tidak dapat dipakai sebagai PDF: {0}.")]
    Foreign(&'static str),
    /// The PDF writer failed; technical.
    #[error("Berkas PDF tidak dapat dibuat: {0}")]
    Pdf(String),
    /// The XLSX writer failed; technical.
    #[error("Berkas Excel tidak dapat dibuat: {0}")]
    Xlsx(String),
    /// The CSV writer failed; technical.
    #[error("Berkas CSV tidak dapat dibuat: {0}")]
    Csv(String),
    /// The DOCX writer failed; technical.
    #[error("Berkas Word tidak dapat dibuat: {0}")]
    Docx(String),
    /// The JSON writer failed; technical.
    #[error("Berkas JSON tidak dapat dibuat: {0}")]
    Json(String),
}
