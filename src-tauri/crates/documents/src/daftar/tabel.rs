//! The table of a list: headings that return, subheadings across all columns, rows with small print in a cell.
//!
//! Rows are laid out one after the other, so a list of a hundred thousand entries never stands in memory twice.

use crate::kit::{
    block::{Block, Para, horizontal, stacked},
    flow::Flow,
    font::Face,
    head::{self, Head},
    page::{Item, Role, Shade},
    strip::{Grid, HAIRLINE, Strip},
    table::{Column, Room, Table},
    text::Styled,
};

/// Space between text and line, across and down, as a share of the type size.
const PADDING: [f32; 2] = [0.45, 0.36];
/// Line height of cells with small print, that of every other cell of the kit.
const LEADING: f32 = 1.15;
/// Size of small print as a share of the type size.
const KECIL: f32 = 0.84;
/// Rows that stay on the page of the signatures.
const LAST_ROWS: usize = 1;
/// Share of a page above which small print gives way to ordinary cells, which may be cut.
const HIGH: f32 = 1.0 / 3.0;

/// A row of the table.
pub(crate) enum Baris {
    /// A subheading; the level is 0 for the higher one.
    Sub(u8, String),
    /// The cells, from the left, and small print below the text of one of them.
    Isi(Vec<String>, Option<(usize, String)>),
}

/// A table that is being filled.
pub(crate) struct Tabel {
    table: Table,
}

impl Tabel {
    /// Starts a table in type of `size` points.
    pub(crate) fn start(flow: &mut Flow, columns: &[Column], heads: &[Head], size: f32) -> Self {
        let table = Table::new(columns, flow.width(), size, PADDING.map(|share| share * size));
        flow.start_table(vec![head::strip(&table, heads)]);
        Self { table }
    }

    /// Adds the rows, `count` of them besides subheadings, and below them `ending`, which stays with the last one. A list
    /// without rows gets an empty one.
    pub(crate) fn fill(
        mut self,
        flow: &mut Flow,
        rows: impl IntoIterator<Item = Baris>,
        count: usize,
        ending: &[Block],
    ) {
        let foot = stacked(ending, flow.width()).height;
        let mut done = 0;
        for row in rows {
            match row {
                Baris::Sub(level, text) => flow.push(self.sub(level, &text)),
                Baris::Isi(cells, small) => {
                    done += 1;
                    let foot = if done == count { foot } else { 0.0 };
                    self.row(flow, &cells, small.as_ref(), foot, done + LAST_ROWS > count);
                }
            }
        }
        if done == 0 {
            let empty = vec![String::new(); self.table.edges.len().saturating_sub(1)];
            self.row(flow, &empty, None, foot, true);
        }
        flow.add(Block::Keep(ending.to_vec()));
    }

    fn row(&mut self, flow: &mut Flow, cells: &[String], small: Option<&(usize, String)>, foot: f32, last: bool) {
        let page = flow.room();
        let mut strips = Vec::new();
        match small.map(|(column, note)| (*column, note, self.noted(cells, *column, note))) {
            Some((_, _, strip)) if strip.height <= page * HIGH => strips.push(strip),
            noted => {
                let styled = |(column, cell): (usize, &String)| match &noted {
                    Some((at, note, _)) if *at == column => Styled::of(Face::Regular, &format!("{cell}\n{note}")),
                    Some(_) | None => Styled::of(Face::Regular, cell),
                };
                let cells: Vec<Styled> = cells.iter().enumerate().map(styled).collect();
                self.table.row(&cells, Room { rest: flow.rest(), page, foot }, &mut strips);
            }
        }
        let count = strips.len();
        for (part, mut strip) in strips.into_iter().enumerate() {
            // A row cut over pages only keeps its end.
            strip.keep_with_next = last && part + 1 == count;
            flow.push(strip);
        }
    }

    /// A row in which one cell ends in small print; never cut.
    fn noted(&self, cells: &[String], column: usize, note: &str) -> Strip {
        let [across, down] = self.table.padding;
        let para = |text: &str, size: f32| -> Block {
            Para { leading: LEADING, role: Role::TableCell, ..Para::new(Styled::of(Face::Regular, text), size) }.into()
        };
        let mut row = Strip { grid: Some(self.table.edges.clone()), ..Strip::default() };
        for (index, (cell, edge)) in cells.iter().zip(self.table.edges.windows(2)).enumerate() {
            let [left, right] = [edge[0] + across, edge[1] - across];
            let mut blocks = Vec::new();
            blocks.extend((!cell.is_empty()).then(|| para(cell, self.table.size)));
            blocks.extend((index == column).then(|| para(note, self.table.size * KECIL)));
            let shift = if index == 0 { self.centred(cell, right - left) } else { 0.0 };
            let cell = stacked(&blocks, right - left);
            row.height = row.height.max(cell.height + 2.0 * down);
            row.absorb(cell, left + shift, down);
        }
        row.items.push(horizontal(0.0, self.width(), row.height, HAIRLINE));
        row
    }

    /// How far a running number stands from the left, as the first column of a list is centred.
    #[expect(clippy::cast_precision_loss, reason = "a running number is a short text")]
    fn centred(&self, number: &str, room: f32) -> f32 {
        (room - Face::Regular.width(number) as f32 * self.table.size / 1000.0).max(0.0) / 2.0
    }

    /// A subheading across all columns; it stays with the row below.
    fn sub(&self, level: u8, text: &str) -> Strip {
        let [across, down] = self.table.padding;
        let width = self.width();
        let face = if level == 0 { Face::Bold } else { Face::Italic };
        let para = Para { leading: LEADING, role: Role::Heading, ..Para::new(Styled::of(face, text), self.table.size) };
        let inner = stacked(&[para.into()], width - 2.0 * across);
        let height = inner.height + 2.0 * down;
        let grid: Grid = [0.0, width].into();
        let mut strip = Strip { keep_with_next: true, grid: Some(grid), ..Strip::empty(height) };
        if level == 0 {
            let place = [0.0, 0.0, width, height];
            strip.items.push(Item::Rect { place, shade: Shade::Pale, role: Role::Artifact });
        }
        strip.absorb(inner, across, down);
        strip.items.push(horizontal(0.0, width, height, HAIRLINE));
        strip
    }

    fn width(&self) -> f32 {
        self.table.edges.last().copied().unwrap_or(0.0)
    }
}
