//! *Lembar entri SP4N-LAPOR!*: the fields of the channel's form on a page, in its order, to be typed over. It carries no identity.

use chrono::{DateTime, FixedOffset};
use domain::{format::jam, kantor::Kertas};

use crate::{
    DocumentError, Pdf, aksara,
    kit::{
        block::{Align, Block, Field, Fields, Para},
        flow::{Flow, Furniture},
        font::Face,
        kop::Kop,
        mm,
        page::Pages,
        paper::Sheet,
        text::Styled,
    },
    pdf,
};

/// What the page says.
#[derive(Debug, Clone, PartialEq)]
pub struct LembarLapor {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Number of the complaint.
    pub nomor: String,
    /// Fields of the form with their values, in its order.
    pub isian: Vec<(String, String)>,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

const CATATAN: &str = "Setelah dikirim, catat tanggal entri dan Tracking ID pada halaman pengaduan ini. Jawaban dari SP4N-LAPOR! \
    disampaikan kepada pelapor oleh meja ini.";

/// The page as PDF, on A4 or F4.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(lembar: &LembarLapor, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(lembar, kertas))
}

/// The page as page description.
#[must_use]
pub fn pages(lembar: &LembarLapor, kertas: Kertas) -> Pages {
    let title = format!("Lembar entri SP4N-LAPOR!, pengaduan {}", lembar.nomor);
    let furniture = Furniture::new(format!("{title} · dicetak {}", jam::instant(lembar.dicetak)), lembar.latihan);
    let kertas = if kertas == Kertas::F4 { Kertas::F4 } else { Kertas::A4 };
    let mut flow = Flow::new(Sheet::letter(kertas), &furniture);
    flow.push(lembar.kop.strip(flow.width(), 1.0));
    flow.add(Block::Space(6.0));
    flow.add(Para::heading("LEMBAR ENTRI SP4N-LAPOR!", 13.0).align(Align::Center));
    flow.add(Para::heading(&format!("Pengaduan {}", lembar.nomor), 12.0).align(Align::Center));
    flow.add(Block::Space(8.0));
    let fields = lembar.isian.iter().map(|(name, value)| Field::new(name, value)).collect();
    flow.add(Fields { fields, size: 10.5, label: mm(42.0), gap: 4.0 });
    if let Some(note) = aksara::catatan([], lembar.isian.iter().map(|(_, value)| value.as_str())) {
        flow.add(Para::new(Styled::of(Face::Italic, note), 8.4));
    }
    flow.add(Block::Space(10.0));
    flow.add(Para::new(Styled::of(Face::Regular, CATATAN), 9.0));
    Pages { title, author: lembar.kop.penerbit().into(), created: lembar.dicetak, pages: flow.finish() }
}
