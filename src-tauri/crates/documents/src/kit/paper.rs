//! Papers and margins of an office.
//!
//! A4 and F4 (folio, 215 × 330 mm) are both in daily use, a half sheet saves paper at the counter,
//! and small desks print receipts on 80 mm thermal rolls. Margins follow the usual rule for official
//! letters: wider at the left, where the holes of the file are. A half sheet is half an A4, lying
//! (210 × 148.5 mm); a roll prints 72 of its 80 mm and each page is as long as its content.

use domain::kantor::Kertas;

use super::mm;

/// Which way the paper lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Orientation {
    /// Standing.
    Portrait,
    /// Lying.
    Landscape,
}

/// The page a flow fills, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Width of the page.
    pub width: f32,
    /// Height of the page; for a roll the longest page there may be.
    pub height: f32,
    /// Whether the page is cut after its content.
    pub roll: bool,
    /// Empty space at the left.
    pub left: f32,
    /// Empty space at the right.
    pub right: f32,
    /// Empty space at the top.
    pub top: f32,
    /// Empty space at the bottom, below the footer.
    pub bottom: f32,
}

impl Sheet {
    /// A sheet for letters, forms and receipts, with the margins of official letters.
    #[must_use]
    pub const fn letter(paper: Kertas) -> Self {
        match paper {
            Kertas::A4 => Self::margins(210.0, 297.0, [25.0, 20.0, 15.0, 12.0]),
            Kertas::F4 => Self::margins(215.0, 330.0, [25.0, 20.0, 15.0, 12.0]),
            Kertas::Setengah => Self::margins(210.0, 148.5, [15.0, 12.0, 9.0, 7.0]),
            // 5000 mm: beyond that PDF viewers refuse a page.
            Kertas::Slip80 => Self { roll: true, ..Self::margins(80.0, 5000.0, [4.0, 4.0, 4.0, 6.0]) },
        }
    }

    /// A sheet for registers: narrow margins, as many columns must find room.
    #[must_use]
    pub const fn register(paper: Kertas, orientation: Orientation) -> Self {
        let sheet = match paper {
            Kertas::F4 => Self::margins(215.0, 330.0, [10.0, 10.0, 10.0, 8.0]),
            Kertas::A4 | Kertas::Setengah | Kertas::Slip80 => Self::margins(210.0, 297.0, [10.0, 10.0, 10.0, 8.0]),
        };
        match orientation {
            Orientation::Portrait => sheet,
            Orientation::Landscape => Self { width: sheet.height, height: sheet.width, ..sheet },
        }
    }

    /// A lying sheet for test sheets and annexes: room for the holes of the file, and for many columns.
    #[must_use]
    pub const fn lying(paper: Kertas) -> Self {
        let (width, height) = match paper {
            Kertas::F4 => (330.0, 215.0),
            Kertas::A4 | Kertas::Setengah | Kertas::Slip80 => (297.0, 210.0),
        };
        Self::margins(width, height, [20.0, 15.0, 15.0, 10.0])
    }

    /// The sheet with its margins `factor` times as large: what is laid out on it and then made smaller
    /// by the same factor stands on the real sheet in smaller type.
    #[must_use]
    pub const fn scaled(self, factor: f32) -> Self {
        Self {
            width: self.width * factor,
            height: self.height * factor,
            roll: self.roll,
            left: self.left * factor,
            right: self.right * factor,
            top: self.top * factor,
            bottom: self.bottom * factor,
        }
    }

    /// Width between the margins, in points.
    #[must_use]
    pub const fn body(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// All in millimetres; margins are left, right, top, bottom.
    const fn margins(width: f32, height: f32, [left, right, top, bottom]: [f32; 4]) -> Self {
        Self {
            width: mm(width),
            height: mm(height),
            roll: false,
            left: mm(left),
            right: mm(right),
            top: mm(top),
            bottom: mm(bottom),
        }
    }
}
