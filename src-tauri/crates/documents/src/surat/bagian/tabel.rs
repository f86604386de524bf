//! A table inside a letter: its headings return on every page, its last row stays with what follows.

use crate::kit::{
    flow::Flow,
    font::Face,
    head::{self, Head},
    strip::Strip,
    table::{Column, Room, Table},
    text::Styled,
};

/// Type size of the cells, in points.
const CELLS: f32 = 10.0;
/// Space between text and line, across and down, in points.
const PADDING: [f32; 2] = [4.0, 3.0];

/// Adds a table; each row has as many cells as there are columns. Without rows one empty row is printed.
pub(in crate::surat) fn table(flow: &mut Flow, columns: &[Column], heads: &[Head], rows: &[Vec<String>]) {
    let mut table = Table::new(columns, flow.width(), CELLS, PADDING);
    flow.start_table(vec![head::strip(&table, heads)]);
    let page = flow.room();
    let empty = [vec![String::new(); columns.len()]];
    let rows = if rows.is_empty() { &empty } else { rows };
    let mut strips: Vec<Strip> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<Styled> = row.iter().map(|cell| Styled::of(Face::Regular, cell)).collect();
        table.row(&cells, Room { rest: flow.rest(), page, foot: 0.0 }, &mut strips);
        let (last, count) = (index + 1 == rows.len(), strips.len());
        for (part, mut strip) in strips.drain(..).enumerate() {
            strip.keep_with_next = last && part + 1 == count;
            flow.push(strip);
        }
    }
}
