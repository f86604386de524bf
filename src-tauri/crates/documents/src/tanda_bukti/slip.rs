//! The receipt on an 80 mm roll: everything below each other, the rights in short.
//!
//! Of a long request the beginning is printed, and that the form has the rest: a slip of several
//! metres helps no one.

use std::borrow::Cow;

use domain::{
    format::{jam, tanggal},
    kantor::Kertas,
};

use super::{BUKAN_TTE, JUDUL, TandaBukti, dilewati};
use crate::{
    DocumentError, hak,
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        mm,
        page::{Page, Role, Shade},
        paper::Sheet,
        qr,
        text::Styled,
    },
};

/// Type size of a slip, in points.
pub(crate) const TEXT: f32 = 8.5;
/// Type size of notes and names of fields, in points.
pub(crate) const SMALL: f32 = 7.4;

pub(super) fn pages(receipt: &TandaBukti) -> Result<Vec<Page>, DocumentError> {
    let mut flow = Flow::new(Sheet::letter(Kertas::Slip80), &receipt.furniture());
    let width = flow.width();
    flow.push(receipt.kop.strip(width, 0.66));
    flow.add(Para::heading(JUDUL, 10.0).align(Align::Center));
    flow.add(Para::heading(&receipt.nomor, 13.0).align(Align::Center));
    if let Some(copy) = receipt.salinan() {
        flow.add(Para::new(Styled::of(Face::Italic, &copy), TEXT).align(Align::Center));
    }
    flow.add(Block::Space(4.0));
    flow.extend(field("Diterima", Face::Regular, &jam::instant(receipt.diterima)));
    if let Some(later) = receipt.belakangan() {
        flow.extend(field("Dicatat", Face::Regular, &later));
    }
    flow.extend(field("Nama pemohon", Face::Bold, &receipt.pemohon));
    if let Some(kuasa) = &receipt.kuasa {
        flow.extend(field("Diwakili kuasa", Face::Regular, kuasa));
    }
    flow.extend(wanted(&receipt.butir));
    flow.extend(field("Cara memperoleh", Face::Regular, &receipt.cara));
    if let Some(note) = receipt.catatan_aksara() {
        flow.add(small(Face::Italic, note));
    }
    flow.add(Block::Space(4.0));
    flow.add(deadline(receipt));
    flow.add(Block::Space(5.0));
    flow.add(Para::heading("Hak Anda", TEXT));
    flow.extend(hak::ringkas(SMALL));
    flow.add(Block::Space(6.0));
    let side = mm(30.0);
    flow.add(Block::Drawn((width - side) / 2.0, qr::code(&receipt.kode(), side)?));
    flow.add(Block::Space(2.0));
    flow.add(centred(Face::Bold, &format!("Kode {}", receipt.kode_pemeriksa), TEXT));
    flow.add(centred(Face::Regular, BUKAN_TTE, SMALL));
    flow.add(Block::Space(4.0));
    flow.add(centred(Face::Regular, &format!("Petugas: {}", receipt.petugas), TEXT));
    flow.add(centred(Face::Regular, "Simpan tanda bukti ini.", SMALL));
    flow.add(Block::Space(6.0));
    Ok(flow.finish())
}

/// What was asked, numbered when there is more than one item.
fn wanted(items: &[String]) -> Vec<Block> {
    const LABEL: &str = "Informasi yang diminta";
    let [first, others @ ..] = items else { return field(LABEL, Face::Regular, "") };
    if others.is_empty() {
        return field(LABEL, Face::Regular, &beginning(first));
    }
    let mut blocks = field(LABEL, Face::Regular, &format!("1. {}", beginning(first)));
    let entry = |(item, number): (&String, usize)| value(Face::Regular, &format!("{number}. {}", beginning(item)));
    blocks.extend(others.iter().zip(2..).map(entry));
    blocks
}

/// Most characters of an item on a slip.
const LONGEST: usize = 600;
const SISANYA: &str = " … (rincian selengkapnya pada formulir)";

/// The item, or its beginning up to a word's end and that the form has the rest.
pub(crate) fn beginning(item: &str) -> Cow<'_, str> {
    let Some((end, _)) = item.char_indices().nth(LONGEST) else { return Cow::Borrowed(item) };
    let kept = &item[..end];
    // A word without an end is cut between letters.
    let kept = kept.rfind(char::is_whitespace).filter(|at| *at > end / 2).map_or(kept, |at| &kept[..at]);
    Cow::Owned(format!("{}{SISANYA}", kept.trim_end()))
}

/// The name of a field above its content.
pub(crate) fn field(label: &str, face: Face, content: &str) -> Vec<Block> {
    let name = Para {
        role: Role::Label,
        leading: 1.2,
        keep_with_next: true,
        ..Para::new(Styled::of(Face::Regular, label), SMALL).shade(Shade::Grey)
    };
    vec![name.into(), value(face, content)]
}

pub(crate) fn value(face: Face, content: &str) -> Block {
    Para { role: Role::Value, leading: 1.2, ..Para::new(Styled::of(face, content), TEXT).after(2.0) }.into()
}

fn deadline(receipt: &TandaBukti) -> Block {
    let batas = &receipt.batas;
    let first_day = receipt.hitungan().map(|count| format!(" {}", count.hari_pertama)).unwrap_or_default();
    let mut inner = vec![
        Para::new(Styled::of(Face::Regular, "Jawaban tertulis paling lambat"), TEXT).into(),
        Para::new(Styled::of(Face::Bold, &tanggal::with_day(batas.jawab)), 11.0).into(),
        small(Face::Regular, &format!("10 hari kerja sejak diterima.{first_day}")),
        small(Face::Regular, &format!("Bila diperpanjang 7 hari kerja: {}.", tanggal::long(batas.perpanjangan))),
    ];
    if let Some(skipped) = receipt.hitungan().map(dilewati).filter(|text| !text.is_empty()) {
        inner.push(small(Face::Regular, &format!("Tidak dihitung: {skipped}.")));
    }
    if batas.sementara {
        inner.push(small(Face::Italic, "Sementara: hari libur belum ditetapkan seluruhnya."));
    }
    Block::Framed(4.0, inner)
}

pub(crate) fn small(face: Face, text: &str) -> Block {
    Para { leading: 1.2, ..Para::new(Styled::of(face, text), SMALL) }.into()
}

pub(crate) fn centred(face: Face, text: &str, size: f32) -> Block {
    Para::new(Styled::of(face, text), size).align(Align::Center).into()
}
