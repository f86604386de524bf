//! What a sent file really is, by its content and never by its name, and what of it is kept: pictures without the place
//! and the machine they were taken with (UU 27/2022 art. 16(2)), all else byte for byte.
//!
//! Nothing here draws, unpacks or runs a file. Every refusal says what to do.

mod asing;
mod exif;
mod jpeg;
mod office;
mod pdf;
mod png;

use domain::fault::{FieldFault, Rule};
use domain::lampiran::{TipeBerkas, check_size};

/// Most dots of a picture: an A4 sheet at 600 dots an inch has 35 million, and each takes four bytes when it is drawn.
const MAX_TITIK: u64 = 50_000_000;
/// Longest side of a picture in dots; no screen draws a longer one.
const MAX_SISI: u32 = 16_000;

/// A file that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terbaca {
    /// What it is.
    pub tipe: TipeBerkas,
    /// What is kept of it.
    pub bytes: Vec<u8>,
}

/// Why a file of a known type is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cacat {
    /// It ends early, or its parts do not fit each other.
    Rusak,
    /// A picture of so many dots that no screen could show it.
    TerlaluLuas { lebar: u32, tinggi: u32 },
    /// Carries a program.
    Makro,
    /// Unpacks to more than any document needs, or to names outside its folder.
    Jebakan,
    /// A package of another kind.
    PaketLain,
}

/// Reads a file sent under the name `nama`.
///
/// # Errors
/// One fault of the field `berkas`: empty, too large, of no type that is taken, damaged, or named as what it is not.
pub fn read(nama: &str, bytes: Vec<u8>) -> Result<Terbaca, FieldFault> {
    check_size(bytes.len() as u64)?;
    let Some(tipe) = recognise(&bytes) else {
        return Err(refusal(asing::sentence(&bytes).to_owned()));
    };
    let read = match tipe {
        Sampul::Pdf => pdf::check(&bytes).map(|()| Terbaca { tipe: TipeBerkas::Pdf, bytes }),
        Sampul::Jpeg => jpeg::strip(&bytes).map(|bytes| Terbaca { tipe: TipeBerkas::Jpeg, bytes }),
        Sampul::Png => png::strip(&bytes).map(|bytes| Terbaca { tipe: TipeBerkas::Png, bytes }),
        Sampul::Zip => office::recognise(&bytes).map(|tipe| Terbaca { tipe, bytes }),
    };
    let read = read.map_err(|cacat| refusal(sentence(tipe, cacat)))?;
    match TipeBerkas::claimed_by(nama) {
        Some(claimed) if claimed != read.tipe => Err(refusal(format!(
            "Nama berkas berakhiran .{}, tetapi isinya {}. Pastikan berkasnya benar, ganti akhirannya menjadi .{}, lalu lampirkan lagi.",
            claimed.ending(),
            read.tipe.label(),
            read.tipe.ending(),
        ))),
        _ => Ok(read),
    }
}

/// How a file begins.
#[derive(Clone, Copy)]
enum Sampul {
    Pdf,
    Jpeg,
    Png,
    Zip,
}

fn recognise(bytes: &[u8]) -> Option<Sampul> {
    if bytes.starts_with(jpeg::START) {
        Some(Sampul::Jpeg)
    } else if bytes.starts_with(png::START) {
        Some(Sampul::Png)
    } else if bytes.starts_with(office::START) {
        Some(Sampul::Zip)
    } else if pdf::begins(bytes) {
        Some(Sampul::Pdf)
    } else {
        None
    }
}

/// Refuses a picture of too many dots, or of none.
fn check_dots(lebar: u32, tinggi: u32) -> Result<(), Cacat> {
    if lebar == 0 || tinggi == 0 {
        Err(Cacat::Rusak)
    } else if lebar.max(tinggi) > MAX_SISI || u64::from(lebar) * u64::from(tinggi) > MAX_TITIK {
        Err(Cacat::TerlaluLuas { lebar, tinggi })
    } else {
        Ok(())
    }
}

fn refusal(sentence: String) -> FieldFault {
    FieldFault::new("berkas", &Rule::Format(sentence))
}

fn sentence(sampul: Sampul, cacat: Cacat) -> String {
    match cacat {
        Cacat::Rusak => {
            let what = match sampul {
                Sampul::Pdf => "PDF",
                Sampul::Jpeg | Sampul::Png => "Gambar",
                Sampul::Zip => "Dokumen Office",
            };
            format!(
                "{what} ini terpotong atau rusak. Salin ulang dari sumbernya, pastikan dapat dibuka, lalu lampirkan lagi."
            )
        }
        Cacat::TerlaluLuas { lebar, tinggi } => format!(
            "Gambar ini {lebar} × {tinggi} titik, terlalu luas untuk ditampilkan. Pindai pada 300 dpi, atau kecilkan sampai paling banyak 50 juta titik, lalu lampirkan lagi."
        ),
        Cacat::Makro => {
            "Dokumen ini memuat makro (program). Simpan ulang tanpa makro sebagai .docx, .xlsx, atau PDF, lalu lampirkan lagi."
                .to_owned()
        }
        Cacat::Jebakan => {
            "Isi dokumen ini tidak wajar dan dapat merugikan komputer yang membukanya. Minta pengirimnya menyimpan ulang sebagai PDF."
                .to_owned()
        }
        Cacat::PaketLain => {
            "Berkas ini arsip ZIP atau dokumen jenis lain, bukan Word (.docx) atau Excel (.xlsx). Simpan dokumennya sebagai PDF, atau keluarkan isi arsipnya lalu lampirkan satu per satu."
                .to_owned()
        }
    }
}
