//! The registers of the desk: each the book of one thing, in one table, printed three ways: PDF, XLSX with typed cells,
//! CSV for Indonesian spreadsheets.
//!
//! A kind of register is a file of its own: a row and its columns ([`BarisRegister`]). The law wants two of them kept,
//! [`permohonan`] (Perki 1/2021 art. 32, Lampiran VIII) and [`keberatan`] (art. 43, Lampiran XI); the others tell what a
//! desk must be able to show: [`sengketa`], [`tidak_lengkap`], [`perpanjangan`], [`biaya`], [`pengaduan`] and [`tamu`]. Nothing is invented, an
//! unknown fact is an empty cell. Whether identities are masked is the caller's decision and is only stated here.

pub mod biaya;
pub(crate) mod csv;
pub mod keberatan;
mod kolom;
mod lembar;
pub mod pengaduan;
pub mod permohonan;
pub mod perpanjangan;
pub mod rekap_pengaduan;
pub mod sengketa;
pub mod tamu;
pub mod tidak_lengkap;
mod xlsx;

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use crate::{
    DocumentError, Pdf,
    kit::{kop::Kop, page::Pages},
    pdf,
    tanda_tangan::TandaTangan,
};

pub use kolom::{BarisRegister, Jenis, Kolom, Sel};
pub use permohonan::{Baris, StatusInformasi};

/// A register of a period, ready to print.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterTable<B = Baris> {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// First day of the period.
    pub dari: NaiveDate,
    /// Last day of the period.
    pub sampai: NaiveDate,
    /// Rows in order of registration.
    pub baris: Vec<B>,
    /// Whether the identities in the rows are masked.
    pub disamarkan: bool,
    /// Who signs: at most two, the last one at the right.
    pub penanda_tangan: Vec<TandaTangan>,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
    /// Who prints it.
    pub pencetak: String,
    /// Head of the hash chain of the journal, hexadecimal; empty while nothing is recorded.
    pub kepala_jurnal: String,
    /// What changed in the period in registers closed before, a sentence each.
    pub susulan: Vec<String>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Keadaan {
    /// As first written.
    #[default]
    Berlaku,
    /// Corrected; the journal keeps the earlier values.
    Dikoreksi,
    /// Cancelled for a reason; the number is never used again.
    Dibatalkan(String),
}

/// The register as PDF, lying on F4 or A4; other papers are too small and give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render<B: BarisRegister>(register: &RegisterTable<B>, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(register, kertas))
}

/// The register as page description.
#[must_use]
pub fn pages<B: BarisRegister>(register: &RegisterTable<B>, kertas: Kertas) -> Pages {
    Pages {
        title: register.nama(),
        author: register.kop.penerbit().into(),
        created: register.dicetak,
        pages: lembar::pages(register, kertas),
    }
}

/// The register as XLSX with typed cells: real dates, NIK as text, nothing that is a formula.
///
/// # Errors
/// [`DocumentError::Xlsx`] when the writer fails or there are more rows than a sheet holds (1,048,576).
pub fn xlsx<B: BarisRegister>(register: &RegisterTable<B>) -> Result<Vec<u8>, DocumentError> {
    xlsx::write(register)
}

/// The register as CSV for Indonesian Excel: semicolons, UTF-8 with byte order mark, CRLF. What a
/// spreadsheet would run or change (formulas, long numbers, leading zeros) starts with an apostrophe;
/// in a practice office the first row, above the headings, says that the data are made up.
///
/// # Errors
/// [`DocumentError::Csv`] when the writer fails.
pub fn csv<B: BarisRegister>(register: &RegisterTable<B>) -> Result<Vec<u8>, DocumentError> {
    csv::write(register)
}

/// The headings of a register, groups before columns: `Status Informasi: Ya`.
#[must_use]
pub fn headings<B: BarisRegister>() -> Vec<String> {
    B::JENIS.judul_datar()
}

/// The cells of the row at `index` (from 0) as a person reads them, for a screen.
#[must_use]
pub fn words<B: BarisRegister>(row: &B, index: usize) -> Vec<String> {
    kolom::cells(row, index).iter().map(kolom::in_words).collect()
}

impl<B: BarisRegister> RegisterTable<B> {
    /// `Register permohonan informasi publik 1 Oktober 2026 – 23 November 2026`.
    fn nama(&self) -> String {
        format!("{} {}", B::JENIS.nama, self.masa())
    }

    /// `1 Oktober 2026 – 23 November 2026`.
    fn masa(&self) -> String {
        if self.dari == self.sampai {
            tanggal::long(self.dari)
        } else {
            format!("{} – {}", tanggal::long(self.dari), tanggal::long(self.sampai))
        }
    }

    /// `86 permohonan, 2 di antaranya dibatalkan`.
    fn jumlah(&self) -> String {
        let cancelled = self.baris.iter().filter(|row| matches!(row.keadaan(), Keadaan::Dibatalkan(_))).count();
        let tail = if cancelled > 0 { format!(", {cancelled} di antaranya dibatalkan") } else { String::new() };
        format!("Jumlah: {} {}{tail}.", self.baris.len(), B::JENIS.satuan)
    }

    /// What stands below the table: the sum, what its signs mean, what was done to identities.
    fn catatan(&self) -> Vec<String> {
        let mut notes = vec![self.jumlah()];
        notes.extend(B::catatan(&self.baris));
        notes.extend(B::JENIS.catatan.iter().map(|note| (*note).to_owned()));
        if self.baris.iter().any(|row| *row.keadaan() == Keadaan::Dikoreksi) {
            let history = B::JENIS.riwayat;
            notes.push(format!("(k) = data telah dikoreksi; isi semula tersimpan dalam riwayat {history}."));
        }
        if self.disamarkan && B::MENYEBUT_ORANG {
            notes.push("Identitas pemohon disamarkan dengan tanda * untuk melindungi data pribadi.".to_owned());
        }
        if !self.susulan.is_empty() {
            notes.push(format!("Perubahan sesudah penutupan bulan: {}", self.susulan.join(" ")));
        }
        notes
    }

    /// The head of the hash chain, with which a later change can be found out.
    fn kepala(&self) -> String {
        if self.kepala_jurnal.is_empty() { String::new() } else { format!("kepala jurnal {}", self.kepala_jurnal) }
    }

    /// Who printed it, when, with or without identities.
    fn keterangan_cetak(&self) -> String {
        let identity = if self.disamarkan { "identitas disamarkan" } else { "identitas lengkap, hanya untuk arsip" };
        let printed = format!("Dicetak {} oleh {}", jam::instant(self.dicetak), self.pencetak);
        if B::MENYEBUT_ORANG { format!("{printed}; {identity}") } else { printed }
    }
}

/// The number, marked when the row was corrected.
fn bertanda(nomor: &str, dikoreksi: bool) -> Cow<'_, str> {
    if dikoreksi { Cow::Owned(format!("{nomor} (k)")) } else { Cow::Borrowed(nomor) }
}
