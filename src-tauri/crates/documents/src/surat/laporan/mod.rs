//! *Laporan layanan informasi publik*: what a public body reports on its information service, once a year in full
//! ([`tahunan`], Perki 1/2021 art. 56–57) and every half year in short ([`ringkasan`], art. 15(5)).
//!
//! Both are made of texts of the office and of tables of figures, never of identities (art. 5(3)–(4)): the tables have
//! no place for a person. As PDF a report is finished; as DOCX it is the office's own to go on with, so the two say the
//! same in the same order. [`angka`] is the screen of figures as a print, at any time and for any period.

pub mod angka;
mod berkas;
mod docx;
mod isi;
mod lembar;
pub mod ringkasan;
mod susunan;
pub mod tahunan;

pub use angka::{AngkaLayanan, AngkaUtama, Bagan};
pub use isi::{Nilai, TabelAngka, Uraian};
pub use ringkasan::RingkasanLaporan;
pub use tahunan::LaporanTahunan;

use chrono::NaiveDate;

use super::bagian::{Naskah, Pengesahan};

/// Office, period and signature of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct KepalaLaporan {
    /// Office and occasion of the print.
    pub naskah: Naskah,
    /// First day of the period.
    pub dari: NaiveDate,
    /// Last day of the period.
    pub sampai: NaiveDate,
    /// Words before the first part, finished text; may be empty.
    pub pengantar: String,
    /// Signatory, the line above the position being place and date; and who gets a copy, such as the Komisi Informasi
    /// (art. 56(3)).
    pub pengesahan: Pengesahan,
}
