//! The page description: what stands where, and as what.
//!
//! Everything a writer needs and nothing of PDF. The items of a page are in reading order and each
//! carries its structural role, which is what a tagged, archival PDF is made from. Places are points
//! from the top left corner; a text is placed by its baseline.

use std::{fmt::Write as _, sync::Arc};

use chrono::{DateTime, FixedOffset};

use super::{font::Face, image::Logo};

/// What a placed thing is, for readers that do not see the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Title or heading.
    Heading,
    /// Running text.
    Paragraph,
    /// Name of a field.
    Label,
    /// Content of a field.
    Value,
    /// Heading of a table column.
    TableHeader,
    /// Cell of a table.
    TableCell,
    /// Signature block.
    Signature,
    /// Picture or code.
    Figure,
    /// Decoration, footer, watermark: not part of what the document says.
    Artifact,
}

/// Black, or a share of white.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Shade {
    /// Ink.
    #[default]
    Black,
    /// Secondary text and fine rules.
    Grey,
    /// Background of headings.
    Pale,
    /// Watermark.
    Faint,
}

/// A placed line of text in one cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Text {
    /// Left edge.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Type size.
    pub size: f32,
    /// Added to every space by justification.
    pub stretch: f32,
    /// Degrees against the clock around the left end of the baseline.
    pub angle: f32,
    /// Cut.
    pub face: Face,
    /// Ink.
    pub shade: Shade,
    /// Role.
    pub role: Role,
    /// Whether a hyphen follows.
    pub hyphen: bool,
    /// First byte in the letters of the page.
    pub start: usize,
    /// Byte after the last one.
    pub end: usize,
}

/// A thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A line of text.
    Text(Text),
    /// A straight line from the first point to the second.
    Line {
        /// x and y of the one end.
        from: [f32; 2],
        /// x and y of the other end.
        to: [f32; 2],
        /// Thickness.
        thickness: f32,
    },
    /// A filled rectangle.
    Rect {
        /// Left, top, width, height.
        place: [f32; 4],
        /// Fill.
        shade: Shade,
        /// Role: a figure (part of a code) or an artifact.
        role: Role,
    },
    /// The office's logo.
    Image {
        /// Left, top, width, height.
        place: [f32; 4],
        /// Pixels.
        logo: Logo,
    },
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Things in reading order.
    pub items: Vec<Item>,
    /// The letters of all texts, one after the other: one allocation a page, not one a line.
    pub letters: String,
}

impl Page {
    /// The letters of a text of this page.
    #[must_use]
    pub fn letters_of(&self, text: &Text) -> &str {
        self.letters.get(text.start..text.end).unwrap_or_default()
    }

    /// The page `factor` times as large, with everything on it.
    #[must_use]
    pub fn scaled(self, factor: f32) -> Self {
        Self {
            width: self.width * factor,
            height: self.height * factor,
            items: self.items.into_iter().map(|item| item.scaled(factor)).collect(),
            letters: self.letters,
        }
    }

    /// Every text in reading order.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.items.iter().filter_map(|item| match item {
            Item::Text(text) => Some(text),
            Item::Line { .. } | Item::Rect { .. } | Item::Image { .. } => None,
        })
    }

    /// The text of the page: a line for each baseline, a tab between things beside each other.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut last: Option<&Text> = None;
        for text in self.texts() {
            match last {
                Some(before) if (before.y - text.y).abs() > 0.1 => out.push('\n'),
                Some(before) if text.x - before.x - before.width > 1.0 => out.push('\t'),
                Some(before) if text.x < before.x => out.push('\n'),
                Some(_) | None => {}
            }
            let _ = write!(out, "{}{}", self.letters_of(text), if text.hyphen { "-" } else { "" });
            last = Some(text);
        }
        out
    }
}

impl Item {
    /// The thing `factor` times as large, as seen from the top left corner of the page.
    fn scaled(self, factor: f32) -> Self {
        match self {
            Self::Text(text) => Self::Text(Text {
                x: text.x * factor,
                y: text.y * factor,
                width: text.width * factor,
                size: text.size * factor,
                stretch: text.stretch * factor,
                ..text
            }),
            Self::Line { from, to, thickness } => Self::Line {
                from: from.map(|at| at * factor),
                to: to.map(|at| at * factor),
                thickness: thickness * factor,
            },
            Self::Rect { place, shade, role } => Self::Rect { place: place.map(|at| at * factor), shade, role },
            Self::Image { place, logo } => Self::Image { place: place.map(|at| at * factor), logo },
        }
    }
}

/// A laid-out document.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// Title, for the metadata: what kind of document this is; never a person's name.
    pub title: String,
    /// The office that issues it.
    pub author: Arc<str>,
    /// When it was made.
    pub created: DateTime<FixedOffset>,
    /// The pages.
    pub pages: Vec<Page>,
}

impl Pages {
    /// Text of every page, with a line `--- halaman n ---` before each: what tests and reviewers read.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for (index, page) in self.pages.iter().enumerate() {
            let _ = writeln!(out, "--- halaman {} ---\n{}", index + 1, page.text());
        }
        out
    }
}
