//! Tables inside letters: rows of text that may be cut over pages, and rows of ticked boxes that are not.

use domain::{format::rupiah, permohonan::biaya::Biaya};

use super::biaya::{banyak, nama};
use crate::kit::{
    block::{Align, Block, Para, horizontal, stacked},
    flow::Flow,
    font::Face,
    head::{self, Head},
    strip::{HAIRLINE, Strip},
    table::{Column, Room, Table},
    text::Styled,
};

/// Type size of tables, in points.
pub(in crate::surat) const SEL: f32 = 10.0;
/// Space between text and line, across and down, in points.
const PADDING: [f32; 2] = [4.0, 3.0];

/// A column at least `least` points wide that takes `weight` shares of the rest.
pub(in crate::surat) const fn kolom(least: f32, weight: f32) -> Column {
    Column { weight, least, align: Align::Left }
}

/// A table that is being filled.
pub(in crate::surat) struct Tabel {
    table: Table,
}

impl Tabel {
    /// Starts a table with headings, which return on each page.
    pub(in crate::surat) fn start(flow: &mut Flow, heads: &[Head], columns: &[Column]) -> Self {
        let table = Table::new(columns, flow.width(), SEL, PADDING);
        let headings = head::strip(&table, heads);
        flow.start_table(vec![headings]);
        Self { table }
    }

    /// A row of texts; one that is high is cut where the page ends.
    pub(in crate::surat) fn texts(&mut self, flow: &mut Flow, cells: &[&str]) {
        let cells: Vec<Styled> = cells.iter().map(|cell| Styled::of(Face::Regular, cell)).collect();
        let mut strips = Vec::new();
        self.table.row(&cells, Room { rest: flow.rest(), page: flow.room(), foot: 0.0 }, &mut strips);
        strips.into_iter().for_each(|strip| flow.push(strip));
    }

    /// A row of blocks, never cut.
    pub(in crate::surat) fn blocks(&mut self, flow: &mut Flow, cells: &[Vec<Block>]) {
        let edges = &self.table.edges;
        let mut row = Strip { grid: Some(edges.clone()), ..Strip::default() };
        for (cell, edge) in cells.iter().zip(edges.windows(2)) {
            let [left, right] = [edge[0] + PADDING[0], edge[1] - PADDING[0]];
            let cell = stacked(cell, right - left);
            row.height = row.height.max(cell.height + 2.0 * PADDING[1]);
            row.absorb(cell, left, PADDING[1]);
        }
        let width = edges.last().copied().unwrap_or(0.0);
        row.items.push(horizontal(0.0, width, row.height, HAIRLINE));
        flow.push(row);
    }
}

/// Text in a cell of blocks.
pub(in crate::surat) fn isi(text: &str) -> Block {
    Para { leading: 1.2, ..Para::new(Styled::of(Face::Regular, text), SEL) }.into()
}

/// The costs as a table with their sum.
pub(in crate::surat) fn biaya(flow: &mut Flow, biaya: &Biaya) {
    const KEPALA: [Head; 4] =
        [Head::Column("Untuk"), Head::Column("Banyaknya"), Head::Column("Harga satuan"), Head::Column("Jumlah")];
    let money = |least| Column { align: Align::Right, ..kolom(least, 0.0) };
    let columns = [kolom(150.0, 1.0), kolom(80.0, 0.0), money(84.0), money(92.0)];
    let mut tabel = Tabel::start(flow, &KEPALA, &columns);
    for line in &biaya.baris {
        tabel.texts(flow, &[&nama(line), &banyak(line), &rupiah::show(line.rupiah), &rupiah::show(line.total())]);
    }
    let bold = |text: &str, align| -> Block {
        Para { leading: 1.2, ..Para::new(Styled::of(Face::Bold, text), SEL).align(align) }.into()
    };
    let sum = rupiah::show(biaya.total());
    tabel.blocks(flow, &[vec![bold("Jumlah", Align::Left)], vec![], vec![], vec![bold(&sum, Align::Right)]]);
}

/// Numbers of items, neighbours drawn together: `1–3, 7`.
pub(in crate::surat) fn nomor(numbers: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let shown = runs.iter().map(|(first, last)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    });
    shown.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::nomor;

    #[test]
    fn neighbouring_items_are_drawn_together() {
        assert_eq!(nomor(&[1, 2, 3, 7, 9, 10]), "1–3, 7, 9, 10", "runs of three and more are drawn together");
        assert_eq!(nomor(&[]), "", "no item, no number");
    }
}
