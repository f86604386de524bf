//! Tables: columns with widths, wrapped cells, rows that are not cut.
//!
//! A table is laid out row by row, so that a register of ten thousand rows never stands in memory
//! twice. Lines between columns belong to the flow, which draws each once a page.

use super::{
    block::{Align, aligned, baseline, horizontal},
    page::{Role, Shade},
    strip::{Grid, HAIRLINE, Setting, Strip},
    text::Styled,
    wrap::{Span, wrap},
};

/// Width and alignment of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// Share of the width that is free after every column has its least.
    pub weight: f32,
    /// Least width in points.
    pub least: f32,
    /// Alignment of the cells.
    pub align: Align,
}

/// The columns of a table in points, and the scratch space of its rows.
#[derive(Debug)]
pub struct Table {
    /// Left edge of each column and the right edge of the last.
    pub edges: Grid,
    /// Type size.
    pub size: f32,
    /// Space between text and line.
    pub padding: f32,
    aligns: Vec<Align>,
    lines: Vec<Vec<Span>>,
}

impl Table {
    /// Columns that together are `width` points wide. When their least widths are already more, all
    /// shrink by the same factor: cells wrap sooner, nothing leaves the page.
    #[must_use]
    pub fn new(columns: &[Column], width: f32, size: f32, padding: f32) -> Self {
        let least: f32 = columns.iter().map(|column| column.least).sum();
        let weight: f32 = columns.iter().map(|column| column.weight).sum::<f32>().max(f32::EPSILON);
        let (shrink, free) = if least > width { (width / least, 0.0) } else { (1.0, width - least) };
        let mut edges = vec![0.0];
        let mut x = 0.0;
        for column in columns {
            x += column.least * shrink + free * column.weight / weight;
            edges.push(x);
        }
        let aligns = columns.iter().map(|column| column.align).collect();
        Self { edges: edges.into(), size, padding, aligns, lines: vec![Vec::new(); columns.len()] }
    }

    /// Appends a row. It is one strip unless it is higher than `room` points (a whole page); then it
    /// is cut between lines of text, into as few strips as possible.
    pub fn row(&mut self, cells: &[Styled], room: f32, out: &mut Vec<Strip>) {
        for (column, (cell, lines)) in cells.iter().zip(&mut self.lines).enumerate() {
            lines.clear();
            if !cell.is_empty() {
                let inner = self.edges[column + 1] - self.edges[column] - 2.0 * self.padding;
                wrap(cell, self.size, inner, lines);
            }
        }
        let line = self.size * LEADING;
        let most = self.lines.iter().map(Vec::len).max().unwrap_or(0).max(1);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page holds a positive, small number of lines"
        )]
        let page = (((room - 2.0 * self.padding) / line) as usize).max(1);
        let mut from = 0;
        while from < most {
            let until = (from + page).min(most);
            out.push(self.part(cells, from, until, line));
            from = until;
        }
    }

    /// Lines `from..until` of every cell.
    fn part(&self, cells: &[Styled], from: usize, until: usize, line: f32) -> Strip {
        #[expect(clippy::cast_precision_loss, reason = "a page holds few lines")]
        let height = (until - from) as f32 * line + 2.0 * self.padding;
        let mut strip = Strip { grid: Some(self.edges.clone()), ..Strip::empty(height) };
        let setting = Setting { size: self.size, role: Role::TableCell, shade: Shade::Black };
        for (column, (cell, lines)) in cells.iter().zip(&self.lines).enumerate() {
            let left = self.edges[column] + self.padding;
            let room = self.edges[column + 1] - self.padding - left;
            let mut y = self.padding + baseline(line, self.size);
            for span in lines.get(from..until.min(lines.len())).unwrap_or_default() {
                let (x, stretch) = aligned(self.aligns[column], span, self.size, room);
                strip.set(cell, span, [left + x, y], stretch, setting);
                y += line;
            }
        }
        let right = self.edges.last().copied().unwrap_or(0.0);
        strip.items.push(horizontal(0.0, right, height, HAIRLINE));
        strip
    }
}

const LEADING: f32 = 1.15;
