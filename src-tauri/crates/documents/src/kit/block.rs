//! Blocks: what a document is made of, each turned into strips of a given width.
//!
//! A block knows its looks but not its page; the flow decides where pages end.

use super::{
    font::{ASCENT, DESCENT, Face},
    page::{Item, Role, Shade},
    strip::{HAIRLINE, Setting, Strip},
    text::Styled,
    wrap::{Span, wrap},
};

/// How lines stand between the edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Even at the left.
    #[default]
    Left,
    /// Centred.
    Center,
    /// Even at the right.
    Right,
    /// Even at both edges, except the last line.
    Justify,
}

/// A paragraph, heading or list entry.
#[derive(Debug, Clone)]
pub struct Para {
    /// Letters.
    pub text: Styled,
    /// Type size in points.
    pub size: f32,
    /// Line height as a multiple of the size.
    pub leading: f32,
    /// Alignment.
    pub align: Align,
    /// Role.
    pub role: Role,
    /// Ink.
    pub shade: Shade,
    /// Space at the left, in points; the marker stands in it.
    pub indent: f32,
    /// Number or bullet of a list entry.
    pub marker: Option<Styled>,
    /// Space below, in points.
    pub after: f32,
    /// Whether it must stay with the next block, as a heading does.
    pub keep_with_next: bool,
}

impl Para {
    /// Running text.
    #[must_use]
    pub const fn new(text: Styled, size: f32) -> Self {
        Self {
            text,
            size,
            leading: 1.3,
            align: Align::Left,
            role: Role::Paragraph,
            shade: Shade::Black,
            indent: 0.0,
            marker: None,
            after: 0.0,
            keep_with_next: false,
        }
    }

    /// A bold heading that stays with what follows.
    #[must_use]
    pub fn heading(text: &str, size: f32) -> Self {
        Self {
            leading: 1.2,
            role: Role::Heading,
            keep_with_next: true,
            ..Self::new(Styled::of(Face::Bold, text), size)
        }
    }

    /// A list entry: the marker stands in an indent of `indent` points.
    #[must_use]
    pub fn entry(marker: &str, text: Styled, size: f32, indent: f32) -> Self {
        Self { indent, marker: Some(Styled::of(Face::Regular, marker)), ..Self::new(text, size) }
    }

    /// Sets the alignment.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// Sets the space below, in points.
    #[must_use]
    pub fn after(mut self, after: f32) -> Self {
        self.after = after;
        self
    }

    /// Sets the ink.
    #[must_use]
    pub fn shade(mut self, shade: Shade) -> Self {
        self.shade = shade;
        self
    }

    fn strips(&self, width: f32, out: &mut Vec<Strip>) {
        let setting = Setting { size: self.size, role: self.role, shade: self.shade };
        let room = width - self.indent;
        let mut lines = Vec::new();
        wrap(&self.text, self.size, room, &mut lines);
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let height = self.size * self.leading;
            let mut strip = Strip::empty(height);
            let base = baseline(height, self.size);
            if let (0, Some(marker)) = (index, &self.marker) {
                strip.write(Face::Regular, marker.text(), [0.0, base], setting);
            }
            let (x, stretch) = aligned(self.align, line, self.size, room);
            strip.set(&self.text, line, [self.indent + x, base], stretch, setting);
            // Never one line of a paragraph alone at the foot or head of a page.
            strip.keep_with_next = (index == 0 && count > 1) || index + 2 == count || self.keep_with_next;
            if index + 1 == count {
                strip.height += self.after;
            }
            out.push(strip);
        }
    }
}

/// Name and content of a field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name.
    pub label: String,
    /// Content; empty prints nothing after the colon.
    pub value: Styled,
}

impl Field {
    /// A field with upright content.
    #[must_use]
    pub fn new(label: &str, value: &str) -> Self {
        Self { label: label.to_owned(), value: Styled::of(Face::Regular, value) }
    }

    /// A field with bold content.
    #[must_use]
    pub fn bold(label: &str, value: &str) -> Self {
        Self { label: label.to_owned(), value: Styled::of(Face::Bold, value) }
    }

    fn strips(&self, width: f32, fields: &Fields, out: &mut Vec<Strip>) {
        let height = fields.size * 1.35;
        let base = baseline(height, fields.size);
        let start = fields.label + fields.size * 0.8;
        let label = Styled::of(Face::Regular, &self.label);
        let (mut names, mut values) = (Vec::new(), Vec::new());
        wrap(&label, fields.size, fields.label - 2.0, &mut names);
        wrap(&self.value, fields.size, width - start, &mut values);
        let count = names.len().max(values.len());
        for index in 0..count {
            let mut strip = Strip::empty(height);
            let name = Setting { size: fields.size, role: Role::Label, shade: Shade::Black };
            if let Some(line) = names.get(index) {
                strip.set(&label, line, [0.0, base], 0.0, name);
            }
            if index == 0 {
                strip.write(Face::Regular, ":", [fields.label, base], name);
            }
            if let Some(line) = values.get(index) {
                strip.set(&self.value, line, [start, base], 0.0, Setting { role: Role::Value, ..name });
            }
            strip.keep_with_next = index == 0 && count > 1;
            if index + 1 == count {
                strip.height += fields.gap;
            }
            out.push(strip);
        }
    }
}

/// Fields below each other, their colons in one line.
#[derive(Debug, Clone)]
pub struct Fields {
    /// The fields.
    pub fields: Vec<Field>,
    /// Type size in points.
    pub size: f32,
    /// Width of the names in points.
    pub label: f32,
    /// Space below each field in points.
    pub gap: f32,
}

/// A part of a document.
#[derive(Debug, Clone)]
pub enum Block {
    /// Paragraph, heading, list entry.
    Para(Para),
    /// Names and contents.
    Fields(Fields),
    /// Empty space of some points; vanishes at the head of a page.
    Space(f32),
    /// A line across, of a thickness in points.
    Rule(f32),
    /// Blocks beside each other, each with its share of the width; never cut.
    Beside(Vec<(f32, Vec<Block>)>),
    /// Blocks that stay on one page as long as a page can hold them.
    Keep(Vec<Block>),
    /// Blocks in a frame with some padding in points; never cut.
    Framed(f32, Vec<Block>),
    /// Something drawn already, `x` points from the left.
    Drawn(f32, Strip),
    /// A block laid over something drawn already; never cut.
    Over(Strip, Box<Block>),
}

impl From<Para> for Block {
    fn from(para: Para) -> Self {
        Self::Para(para)
    }
}

impl From<Fields> for Block {
    fn from(fields: Fields) -> Self {
        Self::Fields(fields)
    }
}

impl Block {
    /// Appends the strips of this block, set `width` points wide.
    pub fn strips(&self, width: f32, out: &mut Vec<Strip>) {
        match self {
            Self::Para(para) => para.strips(width, out),
            Self::Fields(fields) => fields.fields.iter().for_each(|field| field.strips(width, fields, out)),
            Self::Space(height) => out.push(Strip::empty(*height)),
            Self::Rule(thickness) => {
                let mut strip = Strip::empty(*thickness);
                strip.items.push(horizontal(0.0, width, thickness / 2.0, *thickness));
                out.push(strip);
            }
            Self::Beside(columns) => out.push(beside(columns, width)),
            Self::Keep(blocks) => {
                let from = out.len();
                blocks.iter().for_each(|block| block.strips(width, out));
                let until = out.len().saturating_sub(1).max(from);
                out[from..until].iter_mut().for_each(|strip| strip.keep_with_next = true);
            }
            Self::Framed(padding, blocks) => out.push(framed(*padding, blocks, width)),
            Self::Over(drawn, block) => {
                let mut strip = drawn.clone();
                strip.absorb(stacked(std::slice::from_ref(block), width), 0.0, 0.0);
                out.push(strip);
            }
            Self::Drawn(x, drawn) => {
                let mut strip = Strip { keep_with_next: drawn.keep_with_next, ..Strip::empty(drawn.height) };
                strip.absorb(drawn.clone(), *x, 0.0);
                out.push(strip);
            }
        }
    }
}

/// All blocks on one strip, below each other.
#[must_use]
pub fn stacked(blocks: &[Block], width: f32) -> Strip {
    let mut strips = Vec::new();
    blocks.iter().for_each(|block| block.strips(width, &mut strips));
    let mut whole = Strip::default();
    for strip in strips {
        let y = whole.height;
        whole.absorb(strip, 0.0, y);
    }
    whole
}

fn beside(columns: &[(f32, Vec<Block>)], width: f32) -> Strip {
    let shares: f32 = columns.iter().map(|(share, _)| share).sum();
    let mut strip = Strip::default();
    let mut x = 0.0;
    for (share, blocks) in columns {
        let part = width * share / shares;
        strip.absorb(stacked(blocks, part), x, 0.0);
        x += part;
    }
    strip
}

fn framed(padding: f32, blocks: &[Block], width: f32) -> Strip {
    let inner = stacked(blocks, width - 2.0 * padding);
    let height = inner.height + 2.0 * padding;
    let mut strip = Strip::empty(height);
    let side = |x: f32| Item::Line { from: [x, 0.0], to: [x, height], thickness: HAIRLINE };
    strip.items.extend([
        side(0.0),
        side(width),
        horizontal(0.0, width, 0.0, HAIRLINE),
        horizontal(0.0, width, height, HAIRLINE),
    ]);
    strip.absorb(inner, padding, padding);
    strip
}

/// A line across from `left` to `right` at height `y`.
#[must_use]
pub const fn horizontal(left: f32, right: f32, y: f32, thickness: f32) -> Item {
    Item::Line { from: [left, y], to: [right, y], thickness }
}

/// The baseline of type of a size that stands in the middle of a line of a height.
#[must_use]
pub const fn baseline(height: f32, size: f32) -> f32 {
    (height + (ASCENT - DESCENT) * size) / 2.0
}

/// Where an aligned line starts in its room, and how much each space is stretched.
#[must_use]
pub fn aligned(align: Align, line: &Span, size: f32, room: f32) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "widths of a line are far below 2^24")]
    let free = (room - line.width as f32 * size / 1000.0).max(0.0);
    match align {
        Align::Left => (0.0, 0.0),
        Align::Center => (free / 2.0, 0.0),
        Align::Right => (free, 0.0),
        Align::Justify if line.last || line.spaces == 0 => (0.0, 0.0),
        Align::Justify => (0.0, free / f32::from(line.spaces)),
    }
}
