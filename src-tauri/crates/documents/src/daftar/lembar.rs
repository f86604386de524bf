//! A list on paper, lying: letterhead, title, public body and unit, which version, the table, the sum, signatures.

use domain::kantor::Kertas;

use super::KepalaDaftar;
use crate::{
    aksara,
    kit::{
        block::{Align, Block, Para},
        flow::{Flow, Furniture},
        font::Face,
        mm,
        page::Pages,
        paper::{Orientation, Sheet},
        text::Styled,
    },
    tanda_tangan,
};

const NOTE: f32 = 7.6;
const SIGNED: f32 = 9.0;

/// Type size of the cells, in points: F4 has more room.
pub(super) fn size(kertas: Kertas) -> f32 {
    if kertas == Kertas::F4 { 8.4 } else { 7.8 }
}

/// Empty pages that begin with letterhead and title; `judul` names the list.
pub(super) fn flow(kepala: &KepalaDaftar, judul: &str, kertas: Kertas) -> Flow {
    let parts = [judul, kepala.pemilik().as_str(), &kepala.versi.short(), &kepala.cetak()].map(str::to_owned);
    let footer = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let mut flow = Flow::new(Sheet::register(kertas, Orientation::Landscape), &Furniture::new(footer, kepala.latihan));
    flow.push(kepala.kop.strip(flow.width(), 0.85));
    let centred = |text: &str, size: f32| Para {
        keep_with_next: true,
        ..Para::new(Styled::of(Face::Regular, text), size).align(Align::Center)
    };
    flow.add(Para::heading(&judul.to_uppercase(), 12.0).align(Align::Center));
    flow.add(centred(&kepala.pemilik(), 10.0));
    flow.add(centred(&kepala.versi.label(), 9.0));
    flow.add(centred(&kepala.cetak(), 9.0).after(mm(3.0)));
    flow
}

/// The sum, notes and signatures; the note on letters that cannot be printed if one of `texts` has such.
pub(super) fn ending<'a>(
    kepala: &KepalaDaftar,
    jumlah: String,
    texts: impl IntoIterator<Item = &'a str>,
) -> Vec<Block> {
    let mut notes = vec![jumlah];
    notes.extend(aksara::catatan([], texts).map(str::to_owned));
    let mut blocks = vec![Block::Space(mm(2.0))];
    blocks.extend(notes.iter().map(|note| Para::new(Styled::of(Face::Regular, note), NOTE).into()));
    match kepala.penanda_tangan.as_slice() {
        [] => {}
        [only] => blocks.extend([Block::Space(mm(4.0)), tanda_tangan::single(only, SIGNED)]),
        [left, .., right] => blocks.extend([Block::Space(mm(4.0)), tanda_tangan::pair(left, right, SIGNED)]),
    }
    blocks
}

/// The finished list.
pub(super) fn pages(kepala: &KepalaDaftar, judul: &str, flow: Flow) -> Pages {
    Pages {
        title: kepala.judul_berkas(judul),
        author: kepala.kop.penerbit().into(),
        created: kepala.dicetak,
        pages: flow.finish(),
    }
}
