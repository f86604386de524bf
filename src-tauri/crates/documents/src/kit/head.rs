//! Headings of a table: single columns and groups of columns under a common heading.
//!
//! The annexes of Perki 1/2021 group columns up to three deep ("Status Informasi" over "Di Bawah
//! Penguasaan" over "Ya" and "Tidak"), so headings are a tree.

use super::{
    block::{Align, aligned, baseline, horizontal},
    font::Face,
    page::{Item, Role, Shade},
    strip::{HAIRLINE, Setting, Strip, vertical},
    table::Table,
    text::Styled,
    wrap::{Span, wrap},
};

/// Heading of one column, or of a group of neighbouring columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head<'a> {
    /// One column.
    Column(&'a str),
    /// Columns or groups under a common heading.
    Group(&'a str, &'a [Head<'a>]),
}

impl<'a> Head<'a> {
    /// The wording.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        match self {
            Self::Column(text) | Self::Group(text, _) => text,
        }
    }

    /// The headings below this one.
    #[must_use]
    pub const fn below(&self) -> &'a [Self] {
        match self {
            Self::Column(_) => &[],
            Self::Group(_, below) => below,
        }
    }

    /// How many columns it covers.
    #[must_use]
    pub fn columns(&self) -> usize {
        match self {
            Self::Column(_) => 1,
            Self::Group(_, below) => below.iter().map(Self::columns).sum(),
        }
    }

    /// How many rows of headings it needs.
    #[must_use]
    pub fn depth(&self) -> usize {
        1 + self.below().iter().map(Self::depth).max().unwrap_or(0)
    }
}

/// A heading in its place in the tree.
struct Placed<'a> {
    head: Head<'a>,
    level: usize,
    x: f32,
    width: f32,
    lines: Vec<Span>,
    text: Styled,
}

/// The headings as one strip that is repeated on every page.
#[must_use]
pub fn strip(table: &Table, heads: &[Head]) -> Strip {
    let depth = heads.iter().map(Head::depth).max().unwrap_or(1);
    let mut placed = Vec::new();
    let mut column = 0;
    for head in heads {
        place(table, *head, 0, &mut column, &mut placed);
    }
    let line = size(table) * LEADING;
    #[expect(clippy::cast_precision_loss, reason = "a heading has a handful of lines")]
    let need = |one: &Placed| one.lines.len() as f32 * line + 2.0 * PADDING;
    let mut levels = vec![0.0_f32; depth];
    for group in placed.iter().filter(|one| !one.head.below().is_empty()) {
        levels[group.level] = levels[group.level].max(need(group));
    }
    for leaf in placed.iter().filter(|one| one.head.below().is_empty()) {
        let lacking = need(leaf) - levels[leaf.level..].iter().sum::<f32>();
        levels[depth - 1] += lacking.max(0.0);
    }
    paint(table, &placed, &levels, line)
}

const LEADING: f32 = 1.12;
/// Space between text and line in points: centred words need less than cells.
const PADDING: f32 = 1.6;

/// Type size: a little below that of the cells, so that fewer words are broken.
fn size(table: &Table) -> f32 {
    table.size * 0.96
}

fn place<'a>(table: &Table, head: Head<'a>, level: usize, column: &mut usize, placed: &mut Vec<Placed<'a>>) {
    let first = *column;
    let last = first + head.columns();
    let (x, until) = (table.edges[first], table.edges[last]);
    let text = Styled::of(Face::Bold, head.text());
    let mut lines = Vec::new();
    wrap(&text, size(table), until - x - 2.0 * PADDING, &mut lines);
    placed.push(Placed { head, level, x, width: until - x, lines, text });
    for below in head.below() {
        place(table, *below, level + 1, column, placed);
    }
    *column = last;
}

fn paint(table: &Table, placed: &[Placed], levels: &[f32], line: f32) -> Strip {
    let height: f32 = levels.iter().sum();
    let width = table.edges.last().copied().unwrap_or(0.0);
    let mut strip = Strip { keep_with_next: true, ..Strip::empty(height) };
    strip.items.push(Item::Rect { place: [0.0, 0.0, width, height], shade: Shade::Pale, role: Role::Artifact });
    strip.items.push(horizontal(0.0, width, 0.0, HAIRLINE));
    strip.items.push(vertical(width, 0.0, height));
    let setting = Setting { size: size(table), role: Role::TableHeader, shade: Shade::Black };
    for one in placed {
        let top: f32 = levels[..one.level].iter().sum();
        let bottom = if one.head.below().is_empty() { height } else { top + levels[one.level] };
        strip.items.push(vertical(one.x, top, bottom));
        strip.items.push(horizontal(one.x, one.x + one.width, bottom, HAIRLINE));
        #[expect(clippy::cast_precision_loss, reason = "a heading has a handful of lines")]
        let mut y = top + (bottom - top - one.lines.len() as f32 * line) / 2.0;
        for span in &one.lines {
            let (shift, _) = aligned(Align::Center, span, size(table), one.width - 2.0 * PADDING);
            let x = one.x + PADDING + shift;
            strip.set(&one.text, span, [x, y + baseline(line, size(table))], 0.0, setting);
            y += line;
        }
    }
    strip
}
