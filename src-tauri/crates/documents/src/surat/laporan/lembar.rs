//! A report on paper: letterhead, title, parts with texts and tables, signature.

use domain::kantor::Kertas;

use super::{
    TabelAngka, Uraian,
    susunan::{BELUM, Isi, Susunan},
};
use crate::{
    kit::{
        block::{Align, Block, Para},
        flow::Flow,
        font::Face,
        head::{self, Head},
        page::Pages,
        table::{Column, Room, Table},
        text::Styled,
    },
    surat::bagian::{TEXT, catatan_aksara, close, paragraf, tetap},
};

/// Type size of the tables, in points.
const CELLS: f32 = 9.2;
/// Type sizes that are tried until each figure stands in one line, in points.
const SIZES: [f32; 3] = [CELLS, 8.2, SMALLEST];
const SMALLEST: f32 = 7.2;

/// Space between text and line, across and down, in points, beside type of `size` points.
fn padding(size: f32) -> [f32; 2] {
    [size * 0.35, size * 0.28]
}

pub(super) fn pages(report: &Susunan<'_>, kertas: Kertas) -> Pages {
    report.kepala.naskah.lay(report.nama.clone(), kertas, |flow| fill(report, flow))
}

fn fill(report: &Susunan<'_>, flow: &mut Flow) {
    flow.add(Block::Space(8.0));
    for line in &report.judul {
        flow.add(Para::heading(line, 13.0).align(Align::Center));
    }
    let period = Para::new(Styled::of(Face::Regular, &report.masa()), TEXT).align(Align::Center).after(12.0);
    flow.add(Para { keep_with_next: true, ..period });
    flow.extend(paragraf(&report.kepala.pengantar));
    let mut tables = 0;
    for part in &report.bagian {
        flow.add(Block::Space(6.0));
        flow.add(Para::heading(&part.judul, TEXT + 0.5).after(4.0));
        match &part.isi {
            Isi::Uraian(isi) => content(flow, isi, &mut tables),
            Isi::Bagian(below) => {
                for (judul, isi) in below {
                    flow.add(Para::heading(judul, TEXT).after(3.0));
                    content(flow, isi, &mut tables);
                }
            }
        }
    }
    let mut end = vec![Block::Space(6.0), tetap(report.penutup)];
    end.extend(catatan_aksara([report.kepala.pengesahan.penanda_tangan.nama.as_str()], report.teks()));
    close(flow, &end, &report.kepala.pengesahan);
}

fn content(flow: &mut Flow, isi: &Uraian, tables: &mut usize) {
    if isi.is_empty() {
        flow.add(Para::new(Styled::of(Face::Italic, BELUM), TEXT).after(6.0));
    }
    flow.extend(paragraf(&isi.teks));
    for table in &isi.tabel {
        *tables += 1;
        flow.add(Para::heading(&format!("Tabel {tables}. {}", table.judul), CELLS + 0.6).after(2.5));
        figures(flow, table);
        flow.add(Block::Space(8.0));
    }
}

/// Columns wide enough for the widest figure of each, in type of `size` points.
fn columns(figures: &TabelAngka, size: f32) -> Vec<Column> {
    let column = |index: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a figure is a short text and a share a small number")]
        let (widest, weight) = (figures.widest(index) as f32 * size / 1000.0, figures.share(index) as f32);
        match (index, figures.is_figures(index)) {
            // A little more, so that rounding never breaks the line.
            (_, true) => Column { weight, least: widest + 2.0 * padding(size)[0] + 0.5, align: Align::Right },
            (0, false) => Column { weight, least: 70.0, align: Align::Left },
            (_, false) => Column { weight, least: 50.0, align: Align::Left },
        }
    };
    (0..figures.kepala.len()).map(column).collect()
}

/// The table; its last row stays with the one before, so that a sum never begins a page.
fn figures(flow: &mut Flow, figures: &TabelAngka) {
    let set = |size: f32| (size, columns(figures, size));
    let least = |columns: &[Column]| columns.iter().map(|column| column.least).sum::<f32>();
    let fits = SIZES.into_iter().map(set).find(|(_, columns)| least(columns) <= flow.width());
    let (size, columns) = fits.unwrap_or_else(|| set(SMALLEST));
    let heads: Vec<Head> = figures.kepala.iter().map(|head| Head::Column(head)).collect();
    let mut table = Table::new(&columns, flow.width(), size, padding(size));
    flow.start_table(vec![head::strip(&table, &heads)]);
    let page = flow.room();
    let none = [Vec::new()];
    let rows = if figures.baris.is_empty() { &none[..] } else { &figures.baris };
    let mut strips = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let face = if figures.is_sum(index) { Face::Bold } else { Face::Regular };
        let cells: Vec<Styled> = figures.cells(row).map(|cell| Styled::of(face, &cell.text())).collect();
        table.row(&cells, Room { rest: flow.rest(), page, foot: 0.0 }, &mut strips);
        let (before_last, count) = (index + 2 == rows.len(), strips.len());
        for (part, mut strip) in strips.drain(..).enumerate() {
            strip.keep_with_next = before_last && part + 1 == count;
            flow.push(strip);
        }
    }
}
