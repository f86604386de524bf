//! A strip: the smallest thing that is never cut by a page end.
//!
//! One line of a paragraph, one row of a table, one signature block. A strip has a height, things
//! placed from its own top left corner, and says whether it must stay with the strip that follows.

use std::sync::Arc;

use super::{
    font::{self, Face},
    page::{Item, Role, Shade, Text},
    text::Styled,
    wrap::Span,
};

/// Where the lines between table columns stand; strips of the same part of a table share one.
pub type Grid = Arc<[f32]>;

/// Things placed on a band of a given height.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// Height in points.
    pub height: f32,
    /// Things, placed from the top left corner of the strip.
    pub items: Vec<Item>,
    /// Letters of the texts.
    pub letters: String,
    /// Never the last thing on a page.
    pub keep_with_next: bool,
    /// Vertical lines that run through neighbouring strips.
    pub grid: Option<Grid>,
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Type size in points.
    pub size: f32,
    /// Role.
    pub role: Role,
    /// Ink.
    pub shade: Shade,
}

impl Strip {
    /// An empty band.
    #[must_use]
    pub fn empty(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    /// Sets one line of text with its left edge at `x` and its baseline at `y`; `stretch` points are
    /// added to every space.
    pub fn set(&mut self, text: &Styled, span: &Span, [x, y]: [f32; 2], stretch: f32, setting: Setting) {
        let mut x = x;
        for (face, from, until) in text.parts(span.start, span.end) {
            let letters = &text.text()[from..until];
            let start = self.letters.len();
            // Marks for breaking have done their work; on paper they are nothing.
            self.letters.extend(letters.chars().filter(|letter| !matches!(*letter, font::SOFT_HYPHEN | font::BREAK)));
            #[expect(clippy::cast_precision_loss, reason = "widths of a line are far below 2^24")]
            let mut width = face.width(letters) as f32 * setting.size / 1000.0;
            if stretch > 0.0 {
                #[expect(clippy::cast_precision_loss, reason = "spaces of a line are few")]
                let spaces = letters.bytes().filter(|byte| *byte == b' ').count() as f32;
                width += spaces * stretch;
            }
            let hyphen = span.hyphen && until == span.end;
            if hyphen {
                width += f32::from(face.advance('-').unwrap_or(0)) * setting.size / 1000.0;
            }
            self.items.push(Item::Text(Text {
                x,
                y,
                width,
                size: setting.size,
                stretch,
                angle: 0.0,
                face,
                shade: setting.shade,
                role: setting.role,
                hyphen,
                start,
                end: self.letters.len(),
            }));
            x += width;
        }
    }

    /// Sets a short fixed text in one cut with its left edge at `x` and its baseline at `y`.
    pub fn write(&mut self, face: Face, text: &str, at: [f32; 2], setting: Setting) {
        let styled = Styled::of(face, text);
        let end = styled.text().len();
        let span = Span { start: 0, end, width: 0, spaces: 0, hyphen: false, last: true };
        self.set(&styled, &span, at, 0.0, setting);
    }

    /// Puts another strip's things on this one, moved by `x` and `y`; this strip grows if it must.
    pub fn absorb(&mut self, other: Self, x: f32, y: f32) {
        let base = self.letters.len();
        self.letters.push_str(&other.letters);
        self.height = self.height.max(y + other.height);
        if let Some(grid) = &other.grid {
            self.items.extend(grid.iter().map(|at| vertical(x + at, y, y + other.height)));
        }
        self.items.extend(other.items.into_iter().map(|item| moved(item, x, y, base)));
    }
}

/// A line between two columns.
#[must_use]
pub const fn vertical(x: f32, top: f32, bottom: f32) -> Item {
    Item::Line { from: [x, top], to: [x, bottom], thickness: HAIRLINE }
}

/// Thickness of the lines of a table.
pub const HAIRLINE: f32 = 0.5;

/// The item moved by `x` and `y`, its letters standing `base` bytes later.
#[must_use]
pub fn moved(item: Item, x: f32, y: f32, base: usize) -> Item {
    let shift = |[left, top, width, height]: [f32; 4]| [left + x, top + y, width, height];
    match item {
        Item::Text(text) => {
            Item::Text(Text { x: text.x + x, y: text.y + y, start: text.start + base, end: text.end + base, ..text })
        }
        Item::Line { from, to, thickness } => {
            Item::Line { from: [from[0] + x, from[1] + y], to: [to[0] + x, to[1] + y], thickness }
        }
        Item::Rect { place, shade, role } => Item::Rect { place: shift(place), shade, role },
        Item::Image { place, logo } => Item::Image { place: shift(place), logo },
    }
}
