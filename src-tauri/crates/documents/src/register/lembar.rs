//! The register on paper, lying: letterhead, period, the table, notes, signatures.
//!
//! Headings return on every page. The signatures stay with the sum, the notes and the last rows, so
//! they never stand alone on a page.

use std::borrow::Cow;

use chrono::Datelike;
use domain::{
    format::{rupiah, tanggal},
    kantor::Kertas,
};

use super::{
    Keadaan, RegisterTable, bertanda,
    kolom::{self, BarisRegister, Sel},
};
use crate::{
    kit::{
        block::{Align, Block, Para, stacked},
        flow::{Flow, Furniture},
        font::{BREAK, Face},
        head, mm,
        page::Page,
        paper::{Orientation, Sheet},
        strip::Strip,
        table::{Room, Table},
        text::Styled,
    },
    tanda_tangan,
};

/// Space between text and line, across and down, as a share of the type size.
const PADDING: [f32; 2] = [0.41, 0.34];
const TEXT: f32 = 8.5;
const NOTE: f32 = 7.2;
/// Rows that stay on the page of the signatures.
const LAST_ROWS: usize = 2;

pub(super) fn pages<B: BarisRegister>(register: &RegisterTable<B>, kertas: Kertas) -> Vec<Page> {
    let parts = [register.nama(), register.keterangan_cetak(), register.kepala()];
    let footer = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let mut flow =
        Flow::new(Sheet::register(kertas, Orientation::Landscape), &Furniture::new(footer, register.latihan));
    flow.push(register.kop.strip(flow.width(), 0.85));
    flow.add(Para::heading(&B::JENIS.judul(), 12.0).align(Align::Center));
    let period = Para::new(Styled::of(Face::Regular, &register.masa()), 9.5).align(Align::Center).after(mm(3.0));
    flow.add(Para { keep_with_next: true, ..period });
    let [folio, quarto] = B::JENIS.huruf;
    let size = if kertas == Kertas::F4 { folio } else { quarto };
    let padding = PADDING.map(|share| share * size);
    let mut table = B::JENIS.tabel(flow.width(), size, padding, &widest(register, size));
    flow.start_table(vec![head::strip(&table, B::JENIS.kepala)]);
    rows(register, &mut table, &mut flow);
    flow.add(Block::Keep(ending(register)));
    flow.finish()
}

/// Width of each column that holds its widest number in one line; 0 for columns without numbers.
fn widest<B: BarisRegister>(register: &RegisterTable<B>, size: f32) -> Vec<f32> {
    let mut most = vec![0; B::JENIS.banyak()];
    for row in &register.baris {
        for (most, sel) in most.iter_mut().skip(1).zip(row.sel()) {
            if let Sel::Nomor(nomor, _) = sel {
                *most = Face::Regular.width(nomor).max(*most);
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a number is a short text")]
    let points = |most: u32| most as f32 * size / 1000.0;
    // A little more, so that rounding never breaks the line.
    most.into_iter().map(|most| if most == 0 { 0.0 } else { points(most) + 2.0 * PADDING[0] * size + 0.2 }).collect()
}

fn rows<B: BarisRegister>(register: &RegisterTable<B>, table: &mut Table, flow: &mut Flow) {
    let page = flow.room();
    let foot = stacked(&ending(register), flow.width()).height;
    let mut cells = vec![Styled::new(); B::JENIS.banyak()];
    let mut strips: Vec<Strip> = Vec::new();
    for (index, row) in register.baris.iter().enumerate() {
        let face = if matches!(row.keadaan(), Keadaan::Dibatalkan(_)) { Face::Italic } else { Face::Regular };
        for (sel, cell) in kolom::cells(row, index).iter().zip(&mut cells) {
            cell.set(face, &printed(sel));
        }
        let foot = if index + 1 == register.baris.len() { foot } else { 0.0 };
        table.row(&cells, Room { rest: flow.rest(), page, foot }, &mut strips);
        let last = index + LAST_ROWS >= register.baris.len();
        let count = strips.len();
        for (part, mut strip) in strips.drain(..).enumerate() {
            // A row cut over pages only keeps its end.
            strip.keep_with_next = last && part + 1 == count;
            flow.push(strip);
        }
    }
    if register.baris.is_empty() {
        cells.iter_mut().for_each(|cell| cell.set(Face::Regular, ""));
        table.row(&cells, Room { rest: flow.rest(), page, foot }, &mut strips);
        strips.drain(..).for_each(|strip| flow.push(Strip { keep_with_next: true, ..strip }));
    }
}

/// The letters of a cell on paper.
fn printed<'a>(sel: &'a Sel<'_>) -> Cow<'a, str> {
    match sel {
        Sel::Kosong => Cow::Borrowed(""),
        Sel::Ya => Cow::Borrowed("√"),
        Sel::Teks(text) => Cow::Borrowed(text),
        Sel::Nomor(text, dikoreksi) => bertanda(text, *dikoreksi),
        Sel::Identitas(text) => breakable(text),
        Sel::Tanggal(date) => Cow::Owned(tanggal::form(*date)),
        Sel::Hari(date) => Cow::Owned(format!("{},\n{}", tanggal::day_name(date.weekday()), tanggal::form(*date))),
        Sel::Bilangan(number) => Cow::Owned(number.to_string()),
        Sel::Rupiah(amount) => Cow::Owned(rupiah::show(*amount)),
    }
}

/// A NIK breaks after eight digits, so that its halves stand below each other; the number of a
/// decree after its full stops.
fn breakable(text: &str) -> Cow<'_, str> {
    if text.len() == NIK && text.is_ascii() {
        let (left, right) = text.split_at(NIK / 2);
        return Cow::Owned(format!("{left}{BREAK}{right}"));
    }
    Cow::Owned(text.replace('.', &format!(".{BREAK}")))
}

/// Digits of a NIK.
const NIK: usize = 16;

/// Sum, notes and signatures.
fn ending<B: BarisRegister>(register: &RegisterTable<B>) -> Vec<Block> {
    let mut blocks = vec![Block::Space(mm(2.0))];
    blocks.extend(register.catatan().iter().map(|note| Para::new(Styled::of(Face::Regular, note), NOTE).into()));
    blocks.push(Block::Space(mm(4.0)));
    match register.penanda_tangan.as_slice() {
        [] => {}
        [only] => blocks.push(tanda_tangan::single(only, TEXT)),
        [left, .., right] => blocks.push(tanda_tangan::pair(left, right, TEXT)),
    }
    blocks
}
