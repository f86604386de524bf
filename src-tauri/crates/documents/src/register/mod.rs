//! *Register permohonan*: the book the law wants kept (Perki 1/2021 art. 32, Lampiran VIII).
//!
//! One table value, printed three ways: PDF in the layout of Lampiran VIII, XLSX with typed cells, CSV
//! for Indonesian spreadsheets. The columns are the union of art. 32 (which has NIK and power of
//! attorney) and of the annex (which has occupation and decision); nothing is invented, an unknown
//! fact is an empty cell. Whether identities are masked is the caller's decision and is only stated
//! here.

pub(crate) mod csv;
mod kolom;
mod lembar;
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

/// A register of a period, ready to print.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterTable {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// First day of the period.
    pub dari: NaiveDate,
    /// Last day of the period.
    pub sampai: NaiveDate,
    /// Rows in order of registration.
    pub baris: Vec<Baris>,
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
}

/// One request in the register. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Baris {
    /// Registration number.
    pub nomor: String,
    /// Day the request was received; `None` leaves the cell empty.
    pub tanggal: Option<NaiveDate>,
    /// Name of person, body or proxy.
    pub nama: String,
    /// NIK or number of the decree that ratifies a legal body.
    pub identitas: String,
    /// Address.
    pub alamat: String,
    /// Telephone and e-mail.
    pub kontak: String,
    /// Occupation.
    pub pekerjaan: String,
    /// Special power of attorney.
    pub surat_kuasa: String,
    /// Information asked for.
    pub informasi: String,
    /// Purpose of use.
    pub tujuan: String,
    /// Whether the body holds the information; nothing while undecided, several for several items.
    pub status: StatusInformasi,
    /// Held as soft copy.
    pub softcopy: bool,
    /// Held as hard copy.
    pub hardcopy: bool,
    /// Asked to see it.
    pub melihat: bool,
    /// Asked for a copy.
    pub salinan: bool,
    /// Decision.
    pub keputusan: String,
    /// Reason of refusal.
    pub alasan: String,
    /// Day of the written notice.
    pub pemberitahuan: Option<NaiveDate>,
    /// Day the information was given.
    pub pemberian: Option<NaiveDate>,
    /// Cost in rupiah.
    pub biaya: Option<i64>,
    /// How it was paid.
    pub cara_bayar: String,
    /// Whether this row still stands as first written.
    pub keadaan: Keadaan,
}

/// Whether the public body holds the information (art. 32(1)j). A request of several items may tick several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusInformasi {
    /// Held.
    pub dikuasai: bool,
    /// Not held; names the bodies that hold it, empty when none is known.
    pub tidak_dikuasai: Option<String>,
    /// Not documented yet.
    pub belum_didokumentasikan: bool,
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

/// A cell before it is written.
enum Sel<'a> {
    Kosong,
    Teks(Cow<'a, str>),
    Tanggal(NaiveDate),
    Bilangan(i64),
    Ya,
}

/// The register as PDF, lying on F4 or A4; other papers are too small and give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(register: &RegisterTable, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(register, kertas))
}

/// The register as page description.
#[must_use]
pub fn pages(register: &RegisterTable, kertas: Kertas) -> Pages {
    Pages {
        title: format!("Register permohonan informasi publik {}", register.masa()),
        author: register.kop.penerbit().into(),
        created: register.dicetak,
        pages: lembar::pages(register, kertas),
    }
}

/// The register as XLSX with typed cells: real dates, NIK as text, nothing that is a formula.
///
/// # Errors
/// [`DocumentError::Xlsx`] when the writer fails or there are more rows than a sheet holds (1,048,576).
pub fn xlsx(register: &RegisterTable) -> Result<Vec<u8>, DocumentError> {
    xlsx::write(register)
}

/// The register as CSV for Indonesian Excel: semicolons, UTF-8 with byte order mark, CRLF. What a
/// spreadsheet would run or change (formulas, long numbers, leading zeros) starts with an apostrophe;
/// in a practice office the first row, above the headings, says that the data are made up.
///
/// # Errors
/// [`DocumentError::Csv`] when the writer fails.
pub fn csv(register: &RegisterTable) -> Result<Vec<u8>, DocumentError> {
    csv::write(register)
}

const JUDUL: &str = "REGISTER PERMOHONAN INFORMASI PUBLIK";

impl RegisterTable {
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
        let cancelled = self.baris.iter().filter(|row| matches!(row.keadaan, Keadaan::Dibatalkan(_))).count();
        let tail = if cancelled > 0 { format!(", {cancelled} di antaranya dibatalkan") } else { String::new() };
        format!("Jumlah: {} permohonan{tail}.", self.baris.len())
    }

    /// The head of the hash chain, with which a later change can be found out.
    fn kepala(&self) -> String {
        if self.kepala_jurnal.is_empty() { String::new() } else { format!("kepala jurnal {}", self.kepala_jurnal) }
    }

    /// Who printed it, when, with or without identities.
    fn keterangan_cetak(&self) -> String {
        let identity = if self.disamarkan { "identitas disamarkan" } else { "identitas lengkap, hanya untuk arsip" };
        format!("Dicetak {} oleh {}; {identity}", jam::instant(self.dicetak), self.pencetak)
    }
}

impl Baris {
    /// The number, marked when the row was corrected.
    fn nomor_bertanda(&self) -> Cow<'_, str> {
        match self.keadaan {
            Keadaan::Dikoreksi => Cow::Owned(format!("{} (k)", self.nomor)),
            Keadaan::Berlaku | Keadaan::Dibatalkan(_) => Cow::Borrowed(&self.nomor),
        }
    }

    /// The decision; of a cancelled number that it is void, and why.
    fn keputusan_lengkap(&self) -> Cow<'_, str> {
        match &self.keadaan {
            Keadaan::Dibatalkan(reason) => Cow::Owned(format!("Dibatalkan: {reason}")),
            Keadaan::Berlaku | Keadaan::Dikoreksi => Cow::Borrowed(&self.keputusan),
        }
    }
}
