//! Tables: columns with widths, wrapped cells, rows that are cut only when they are high.
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

/// The heights a row may take, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// What is left of this page.
    pub rest: f32,
    /// A whole page below its headings.
    pub page: f32,
    /// What must find room below the end of the row, on the same page.
    pub foot: f32,
}

/// The columns of a table in points, and the scratch space of its rows.
#[derive(Debug)]
pub struct Table {
    /// Left edge of each column and the right edge of the last.
    pub edges: Grid,
    /// Type size.
    pub size: f32,
    /// Space between text and line, across and down.
    pub padding: [f32; 2],
    aligns: Vec<Align>,
    lines: Vec<Vec<Span>>,
}

impl Table {
    /// Columns that together are `width` points wide. When their least widths are already more, all
    /// shrink by the same factor: cells wrap sooner, nothing leaves the page.
    #[must_use]
    pub fn new(columns: &[Column], width: f32, size: f32, padding: [f32; 2]) -> Self {
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

    /// Appends a row. It is one strip if it fits on this page or is not high; a high one would leave
    /// the rest of the page empty, so it is cut between lines of text, into as few strips as possible.
    pub fn row(&mut self, cells: &[Styled], room: Room, out: &mut Vec<Strip>) {
        for (column, (cell, lines)) in cells.iter().zip(&mut self.lines).enumerate() {
            lines.clear();
            if !cell.is_empty() {
                let inner = self.edges[column + 1] - self.edges[column] - 2.0 * self.padding[0];
                wrap(cell, self.size, inner, lines);
            }
        }
        let line = self.size * LEADING;
        let most = self.lines.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let height = self.height(most);
        if height <= room.page * HIGH || height + room.foot <= room.rest {
            out.push(self.part(cells, 0, most, line));
            return;
        }
        let mut space = if self.holds(room.rest) < FEWEST { room.page } else { room.rest };
        let mut from = 0;
        while from < most {
            let left = most - from;
            let lines = if left <= self.holds(space - room.foot) {
                left
            } else {
                self.holds(space).min(left.saturating_sub(FEWEST)).max(1)
            };
            out.push(self.part(cells, from, from + lines, line));
            from += lines;
            space = room.page;
        }
    }

    /// Height of a row of so many lines.
    #[expect(clippy::cast_precision_loss, reason = "a cell has far fewer than 2^24 lines")]
    fn height(&self, lines: usize) -> f32 {
        lines as f32 * self.size * LEADING + 2.0 * self.padding[1]
    }

    /// How many lines a row of a height holds.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page holds a small number of lines; what is negative becomes 0"
    )]
    fn holds(&self, height: f32) -> usize {
        ((height - 2.0 * self.padding[1]) / (self.size * LEADING)) as usize
    }

    /// Lines `from..until` of every cell.
    fn part(&self, cells: &[Styled], from: usize, until: usize, line: f32) -> Strip {
        let height = self.height(until - from);
        let mut strip = Strip { grid: Some(self.edges.clone()), ..Strip::empty(height) };
        let setting = Setting { size: self.size, role: Role::TableCell, shade: Shade::Black };
        for (column, (cell, lines)) in cells.iter().zip(&self.lines).enumerate() {
            let left = self.edges[column] + self.padding[0];
            let room = self.edges[column + 1] - self.padding[0] - left;
            let mut y = self.padding[1] + baseline(line, self.size);
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
/// Share of a page above which a row is cut rather than moved to the next page as a whole.
const HIGH: f32 = 1.0 / 3.0;
/// Fewest lines of a row that is cut on either side of the cut.
const FEWEST: usize = 3;
