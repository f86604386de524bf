//! A spreadsheet's bytes become sheets of text: XLSX and ODS by their cells, CSV by its separators. What a file is, is told by its
//! content and never by its name; what a column or row means is not asked here but in `domain::impor`.
//!
//! Nothing is run, no formula is computed, no address is opened. Memory is bounded whatever the file claims, and every
//! refusal says what to do.

mod asing;
mod csv;
mod hitungan;
mod huruf;
mod kisi;
mod ods;
mod paket;
mod sel;
mod xlsx;

use domain::fault::{FieldFault, Rule};
use domain::impor::Lembar;

use self::paket::Paket;
use crate::{Fault, Progress};

/// Largest file, in bytes.
pub const MAX_BERKAS: usize = 25 * 1024 * 1024;
/// Most rows that hold something, of all sheets together.
pub const MAX_BARIS: usize = 60_000;
/// Most columns that hold something.
pub const MAX_KOLOM: usize = 60;
/// Most sheets.
const MAX_LEMBAR: usize = 200;
/// Most bytes of text of all cells together, as they are kept.
const MAX_TEKS: usize = 128 * 1024 * 1024;

/// Why a spreadsheet is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Cacat {
    /// It ends early, or its parts do not fit each other.
    Rusak,
    /// It unpacks to more than any list needs, or to names outside its folder.
    Jebakan,
    /// A ZIP of something else.
    PaketLain,
    /// Excel's binary form.
    Xlsb,
    /// It is under a password.
    Terkunci,
    /// More rows than are taken.
    TerlaluBanyakBaris,
    /// More columns than are taken, on the sheet named.
    TerlaluLebar(String),
    /// More sheets than are taken.
    TerlaluBanyakLembar,
    /// More text than any list has.
    TerlaluBanyakTeks,
    /// Text that is no table.
    BukanTabel,
    /// Whoever waited asked to stop.
    Dihentikan,
}

/// The first sheet of a spreadsheet, as rows of texts.
///
/// # Errors
/// As [`read`].
pub fn first_sheet(bytes: &[u8], progress: &Progress) -> Result<Vec<Vec<String>>, Fault> {
    let first = read(bytes, progress)?.into_iter().next();
    let rows = first.into_iter().flat_map(|sheet| sheet.baris);
    Ok(rows.map(|row| row.sel.into_iter().map(|cell| cell.teks).collect()).collect())
}

/// The sheets of a spreadsheet.
///
/// # Errors
/// One fault of the field `berkas`, saying what the file is and what to do instead; [`Fault::Cancelled`] when `progress`
/// was cancelled. It hears of rows read; how many there are is not known before the end.
pub fn read(bytes: &[u8], progress: &Progress) -> Result<Vec<Lembar>, Fault> {
    if bytes.is_empty() {
        return Err(refusal("Berkas ini kosong (0 bita). Salin ulang dari sumbernya, lalu impor lagi."));
    }
    if bytes.len() > MAX_BERKAS {
        return Err(refusal(
            "Berkas ini lebih dari 25 MB, terlalu besar untuk daftar. Hapus gambar dan lembar lain, simpan, lalu impor lagi.",
        ));
    }
    let sheets = if bytes.starts_with(paket::START) {
        match paket::check(bytes, progress) {
            Ok(Paket::Xlsx) => xlsx::read(bytes, progress),
            Ok(Paket::Ods) => ods::read(bytes, progress),
            Err(cacat) => Err(cacat),
        }
    } else if let Some(sentence) = asing::sentence(bytes) {
        return Err(refusal(sentence));
    } else {
        csv::read(bytes, progress).map(|sheet| vec![sheet])
    };
    sheets.map_err(|cacat| fault(&cacat))
}

fn refusal(sentence: impl Into<String>) -> Fault {
    vec![FieldFault::new("berkas", &Rule::Format(sentence.into()))].into()
}

fn fault(cacat: &Cacat) -> Fault {
    let sentence = match cacat {
        Cacat::Dihentikan => return Fault::Cancelled,
        Cacat::Rusak => {
            "Berkas ini terpotong atau rusak. Salin ulang dari sumbernya, pastikan dapat dibuka dengan Excel, lalu impor lagi."
                .to_owned()
        }
        Cacat::Jebakan => {
            "Isi berkas ini tidak wajar dan dapat merugikan komputer yang membukanya. Buka dengan Excel, salin tabelnya ke buku kerja baru, simpan, lalu impor lagi."
                .to_owned()
        }
        Cacat::PaketLain => {
            "Berkas ini arsip ZIP atau dokumen lain, bukan lembar kerja Excel. Keluarkan isinya, atau salin tabelnya ke Excel, simpan sebagai .xlsx, lalu impor lagi."
                .to_owned()
        }
        Cacat::Xlsb => "Berkas ini berformat Excel biner (.xlsb). Buka dengan Excel, simpan sebagai .xlsx, lalu impor lagi.".to_owned(),
        Cacat::Terkunci => {
            "Lembar kerja ini terkunci kata sandi. Buka dengan LibreOffice, simpan ulang tanpa kata sandi, lalu impor lagi.".to_owned()
        }
        Cacat::TerlaluBanyakBaris => format!(
            "Berkas ini memuat lebih dari {} baris berisi. Bagi menjadi beberapa berkas, lalu impor satu per satu.",
            thousands(MAX_BARIS)
        ),
        Cacat::TerlaluLebar(nama) => {
            let sheet = if nama.is_empty() { "Berkas ini".to_owned() } else { format!("Lembar “{nama}”") };
            format!("{sheet} memuat lebih dari {MAX_KOLOM} kolom berisi. Hapus kolom yang bukan bagian daftar, simpan, lalu impor lagi.")
        }
        Cacat::TerlaluBanyakLembar => {
            format!("Berkas ini memuat lebih dari {MAX_LEMBAR} lembar. Hapus lembar yang bukan daftar, simpan, lalu impor lagi.")
        }
        Cacat::TerlaluBanyakTeks => {
            "Teks berkas ini terlalu banyak untuk sebuah daftar. Bagi menjadi beberapa berkas, lalu impor satu per satu.".to_owned()
        }
        Cacat::BukanTabel => {
            "Berkas ini bukan lembar kerja yang dikenal. Simpan daftarnya dari Excel sebagai .xlsx atau CSV, lalu impor lagi.".to_owned()
        }
    };
    refusal(sentence)
}

fn thousands(n: usize) -> String {
    format!("{}.{:03}", n / 1000, n % 1000)
}
