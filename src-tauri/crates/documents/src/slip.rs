//! *Slip rujukan*: what whoever comes to the desk takes home, so that nobody leaves without a next step: where, why, address,
//! hours, what to bring, by when, contact. On half an A4 (A5) or a roll of 80 mm. It names nobody.

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
    tanda_bukti::slip::{TEXT, field, small},
};

/// What a slip says. Texts may be empty; an empty one leaves its line out.
#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Where to go.
    pub ke: String,
    /// Why there.
    pub sebab: String,
    /// Address.
    pub alamat: String,
    /// Hours.
    pub jam: String,
    /// Telephone, web page.
    pub kontak: String,
    /// What to bring.
    pub bawa: String,
    /// By when.
    pub batas: String,
    /// What it was about.
    pub keperluan: String,
    /// Number of what was registered here, if anything was.
    pub nomor: String,
    /// The officer.
    pub petugas: String,
    /// When it is printed; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

const JUDUL: &str = "SLIP RUJUKAN";

/// The slip as PDF: on half an A4, or on a roll.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(slip: &Slip, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(slip, kertas))
}

/// The slip as page description.
#[must_use]
pub fn pages(slip: &Slip, kertas: Kertas) -> Pages {
    let furniture = Furniture::new(format!("Slip rujukan · {}", jam::instant(slip.dicetak)), slip.latihan);
    let pages = if kertas == Kertas::Slip80 { roll(slip, &furniture) } else { sheet(slip, &furniture) };
    Pages {
        title: format!("Slip rujukan ke {}", slip.ke),
        author: slip.kop.penerbit().into(),
        created: slip.dicetak,
        pages,
    }
}

impl Slip {
    fn facts(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("Untuk apa", self.sebab.as_str()),
            ("Alamat", self.alamat.as_str()),
            ("Jam layanan", self.jam.as_str()),
            ("Kontak", self.kontak.as_str()),
            ("Yang dibawa", self.bawa.as_str()),
            ("Paling lambat", self.batas.as_str()),
            ("Keperluan", self.keperluan.as_str()),
            ("Nomor", self.nomor.as_str()),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    fn note(&self) -> Option<&'static str> {
        aksara::catatan([self.ke.as_str()], [self.keperluan.as_str(), self.alamat.as_str()])
    }
}

fn sheet(slip: &Slip, furniture: &Furniture) -> Vec<crate::kit::page::Page> {
    let mut flow = Flow::new(Sheet::letter(Kertas::Setengah), furniture);
    flow.push(slip.kop.strip(flow.width(), 0.72));
    flow.add(Block::Space(4.0));
    flow.add(Para::heading(JUDUL, 11.5).align(Align::Center));
    flow.add(Para::heading(&format!("Silakan ke: {}", slip.ke), 13.0).align(Align::Center));
    flow.add(Block::Space(6.0));
    let fields = slip.facts().into_iter().map(|(name, value)| Field::new(name, value)).collect();
    flow.add(Fields { fields, size: 10.0, label: mm(33.0), gap: 1.5 });
    if let Some(note) = slip.note() {
        flow.add(Para::new(Styled::of(Face::Italic, note), 7.6));
    }
    flow.add(Block::Space(8.0));
    flow.add(Para::new(Styled::of(Face::Regular, &format!("Petugas: {}", slip.petugas)), 9.0));
    flow.finish()
}

fn roll(slip: &Slip, furniture: &Furniture) -> Vec<crate::kit::page::Page> {
    let mut flow = Flow::new(Sheet::letter(Kertas::Slip80), furniture);
    let width = flow.width();
    flow.push(slip.kop.strip(width, 0.66));
    flow.add(Para::heading(JUDUL, 10.0).align(Align::Center));
    flow.add(Para::heading(&slip.ke, 12.0).align(Align::Center));
    flow.add(Block::Space(4.0));
    for (name, value) in slip.facts() {
        flow.extend(field(name, Face::Regular, value));
    }
    if let Some(note) = slip.note() {
        flow.add(small(Face::Italic, note));
    }
    flow.add(Block::Space(6.0));
    flow.add(Para::new(Styled::of(Face::Regular, &format!("Petugas: {}", slip.petugas)), TEXT));
    flow.add(Block::Space(6.0));
    flow.finish()
}
