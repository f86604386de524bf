//! *Lembar pemulihan*: the sheet with the recovery code, printed once when an office is set up.
//!
//! The code opens the data when every password is lost. It is printed large and in groups, because it
//! will be typed by hand, perhaps years later. The file itself must not be kept: only paper is safe
//! from whoever reads the computer.

use chrono::{DateTime, FixedOffset};
use domain::{format::jam, kantor::Kertas};

use crate::{
    DocumentError, Pdf,
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::{Flow, Furniture},
        font::Face,
        kop::Kop,
        mm,
        page::{Page, Pages},
        paper::Sheet,
        text::Styled,
    },
    pdf,
    tanda_tangan::{self, TandaTangan},
};

/// What the sheet says.
#[derive(Clone, PartialEq, Eq)]
pub struct LembarPemulihan {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then the page says so.
    pub latihan: bool,
    /// The code in groups, as it is typed, such as `["K7QF", "29XM", …]`.
    pub kode: Vec<String>,
    /// Who set the office up.
    pub admin: String,
    /// When the code was made; date of the file as well.
    pub dibuat: DateTime<FixedOffset>,
}

/// The sheet as PDF, on A4 or F4; smaller papers give A4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(lembar: &LembarPemulihan, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(lembar, kertas))
}

/// The sheet as page description.
#[must_use]
pub fn pages(lembar: &LembarPemulihan, kertas: Kertas) -> Pages {
    Pages {
        title: JUDUL.to_owned(),
        author: lembar.kop.penerbit().into(),
        created: lembar.dibuat,
        pages: sheet(lembar, kertas),
    }
}

const JUDUL: &str = "Lembar pemulihan Meja PPID";
const TEXT: f32 = 10.5;
/// Groups of the code on one line.
const GROUPS: usize = 4;

fn sheet(lembar: &LembarPemulihan, kertas: Kertas) -> Vec<Page> {
    let kertas = if kertas == Kertas::F4 { Kertas::F4 } else { Kertas::A4 };
    let footer = format!("{JUDUL} · rahasia · dibuat {}", jam::instant(lembar.dibuat));
    let mut flow = Flow::new(Sheet::letter(kertas), &Furniture::new(footer, lembar.latihan));
    let kop = lembar.kop.strip(flow.width(), 1.0);
    flow.push(kop);
    flow.add(Para::heading("RAHASIA", 11.0).align(Align::Center));
    flow.add(Para::heading("LEMBAR PEMULIHAN", 15.0).align(Align::Center).after(8.0));
    let fields = vec![
        Field::bold("Kantor", &lembar.kop.penerbit()),
        Field::new("Dibuat", &jam::instant(lembar.dibuat)),
        Field::new("Oleh", &lembar.admin),
    ];
    flow.add(Fields { fields, size: TEXT, label: mm(30.0), gap: 1.0 });
    flow.add(Block::Space(8.0));
    flow.add(Block::Framed(mm(6.0), code(lembar)));
    flow.add(Block::Space(10.0));
    flow.extend(section(
        "Untuk apa kode ini",
        &[
            "Data kantor disandikan. Kode ini membuka data bila semua kata sandi hilang atau lupa.",
            "Siapa pun yang memegang kode ini dan berkas data dapat membaca seluruh data, termasuk data pribadi pemohon.",
            "Tanpa kata sandi dan tanpa kode ini data tidak dapat dibuka oleh siapa pun, termasuk pembuat aplikasi.",
        ],
    ));
    flow.extend(section(
        "Cara menyimpan",
        &[
            "Cetak dua lembar. Masukkan masing-masing ke amplop tertutup, tanda tangani di atas lemnya.",
            "Simpan satu di brankas kantor dan satu di tempat lain yang ditentukan pimpinan. Jangan simpan di dekat komputer.",
            "Jangan memotret, memindai, mengirim, atau menyimpan lembar ini sebagai berkas. Hapus berkasnya setelah dicetak.",
            "Periksa keberadaan amplop setiap serah terima jabatan dan catat dalam berita acara.",
        ],
    ));
    flow.extend(section(
        "Bila dipakai",
        &[
            "Pada layar masuk pilih “Pakai kode pemulihan”, ketik kode, lalu buat kata sandi baru. Pemakaiannya dicatat.",
            "Kode tetap berlaku setelah dipakai. Masukkan lembar ini ke amplop baru dan catat siapa yang membukanya.",
        ],
    ));
    flow.add(Block::Space(8.0));
    let kept = TandaTangan { jabatan: "Yang menyimpan".to_owned(), ..TandaTangan::default() };
    let made = TandaTangan { jabatan: "Yang membuat".to_owned(), nama: lembar.admin.clone(), ..TandaTangan::default() };
    flow.add(Block::Keep(vec![tanda_tangan::pair(&kept, &made, TEXT)]));
    flow.finish()
}

/// The groups, four on a line, large and far apart.
fn code(lembar: &LembarPemulihan) -> Vec<Block> {
    let line = |groups: &[String]| -> Block {
        let text = groups.join("   ");
        Para { leading: 1.6, ..Para::new(Styled::of(Face::Bold, &text), 22.0).align(Align::Center) }.into()
    };
    let mut blocks: Vec<Block> =
        vec![Para::new(Styled::of(Face::Regular, "Kode pemulihan"), TEXT).align(Align::Center).into()];
    blocks.extend(lembar.kode.chunks(GROUPS).map(line));
    blocks
}

fn section(title: &str, lines: &[&str]) -> Vec<Block> {
    let heading = Para::heading(title, TEXT + 0.5).after(1.0).into();
    let entry = |line: &&str| Para::entry("•", Styled::of(Face::Regular, line), TEXT, 12.0).after(1.5).into();
    vec![Block::Keep(std::iter::once(heading).chain(lines.iter().map(entry)).collect()), Block::Space(6.0)]
}
