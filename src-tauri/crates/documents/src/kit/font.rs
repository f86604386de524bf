//! The embedded typeface and its glyph widths.
//!
//! Liberation Sans has the widths of Arial and a free licence (`fonts/OFL.txt`). Widths are kept in
//! thousandths of the type size and cut to whole numbers exactly as the PDF's width table holds
//! them, so what is measured here is what a viewer draws. This is not a shaper: scripts that need
//! joined or right-to-left letters are shown by the replacement sign, see [`printable`].

use std::{borrow::Cow, sync::LazyLock};

use ttf_parser::Face as Parsed;
use unicode_segmentation::UnicodeSegmentation;

/// The sign printed for a character that the typeface lacks (white square).
pub const REPLACEMENT: char = '\u{25A1}';

const ABSENT: u16 = u16::MAX;
const REGULAR: &[u8] = include_bytes!("../../fonts/LiberationSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/LiberationSans-Bold.ttf");
const ITALIC: &[u8] = include_bytes!("../../fonts/LiberationSans-Italic.ttf");

/// One cut of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Face {
    /// Upright.
    #[default]
    Regular,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

impl Face {
    /// Every cut, in the order of their discriminants.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Italic];

    /// The font file.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::Bold => BOLD,
            Self::Italic => ITALIC,
        }
    }

    /// Advance width of a character in thousandths of the type size; `None` when the face lacks it.
    #[must_use]
    pub fn advance(self, letter: char) -> Option<u16> {
        let table = &WIDTHS[self as usize];
        table.get(letter as usize).copied().filter(|width| *width != ABSENT)
    }

    /// Width of a text in thousandths of the type size; soft hyphens and break marks count nothing.
    #[must_use]
    pub fn width(self, text: &str) -> u32 {
        text.chars().map(|letter| u32::from(self.advance(letter).unwrap_or(0))).sum()
    }
}

/// Height of the tallest letters above the baseline, as a share of the type size.
pub const ASCENT: f32 = 0.74;
/// Depth of the deepest letters below the baseline, as a share of the type size.
pub const DESCENT: f32 = 0.21;

static WIDTHS: LazyLock<[Vec<u16>; 3]> = LazyLock::new(|| Face::ALL.map(|face| widths(face.bytes())));

/// Width of each character of the first Unicode plane; an unreadable font gives an empty table.
fn widths(bytes: &[u8]) -> Vec<u16> {
    let Ok(face) = Parsed::parse(bytes, 0) else {
        return Vec::new();
    };
    let em = u32::from(face.units_per_em());
    let mut table = vec![ABSENT; 0x1_0000];
    let subtables = face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
    for subtable in subtables.filter(ttf_parser::cmap::Subtable::is_unicode) {
        subtable.codepoints(|code| {
            let Some(slot) = table.get_mut(code as usize) else {
                return;
            };
            let glyph = subtable.glyph_index(code).filter(|glyph| glyph.0 != 0);
            if let Some(advance) = glyph.and_then(|glyph| face.glyph_hor_advance(glyph)) {
                *slot = u16::try_from(u32::from(advance) * 1000 / em).unwrap_or(ABSENT);
            }
        });
    }
    for mark in [SOFT_HYPHEN, BREAK] {
        table[mark as usize] = 0;
    }
    table
}

/// A place where a word may be broken with a hyphen.
pub const SOFT_HYPHEN: char = '\u{AD}';
/// A place where a word may be broken without a hyphen (zero width space).
pub const BREAK: char = '\u{200B}';

/// Whether the kit can set this character: the face has it and it runs from left to right.
fn settable(letter: char) -> bool {
    let right_to_left = matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FEFF}');
    letter == '\n' || (!letter.is_control() && !right_to_left && Face::Regular.advance(letter).is_some())
}

/// The text as it can be printed: tabs become spaces, other control and bidi characters vanish, and
/// every whole character the face lacks becomes one [`REPLACEMENT`], visible and in its place.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| settable(letter) && !hidden(letter)) {
        return Cow::Borrowed(text);
    }
    let mut printed = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        match cluster {
            "\r\n" | "\r" | "\u{2028}" | "\u{2029}" | "\u{85}" => printed.push('\n'),
            "\t" => printed.push(' '),
            _ if cluster.chars().all(settable) => printed.extend(cluster.chars().filter(|letter| !hidden(*letter))),
            _ if cluster.chars().all(|letter| letter.is_control() || hidden(letter)) => {}
            _ => printed.push(REPLACEMENT),
        }
    }
    Cow::Owned(printed)
}

/// Whether printing the text replaces some of its characters by [`REPLACEMENT`].
#[must_use]
pub fn lacks(text: &str) -> bool {
    let squares = |text: &str| text.chars().filter(|letter| *letter == REPLACEMENT).count();
    match printable(text) {
        Cow::Borrowed(_) => false,
        Cow::Owned(printed) => squares(&printed) > squares(text),
    }
}

/// Characters that have no shape of their own and could only deceive on paper.
const fn hidden(letter: char) -> bool {
    matches!(letter, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_the_font() {
        assert_eq!(Face::Regular.advance('a'), Some(556), "the letter a of Arial is 556/1000 wide");
        assert_eq!(Face::Bold.advance('a'), Some(556), "bold a as in Arial Bold");
        assert_eq!(Face::Regular.width("iii"), 666, "widths of letters add up");
    }

    #[test]
    fn unknown_characters_stay_visible() {
        assert_eq!(
            printable("Siti \u{1F469}\u{200D}\u{1F4BB}!"),
            "Siti \u{25A1}!",
            "an emoji is one square, not three"
        );
        assert_eq!(printable("a\u{202E}b\u{0}c\td"), "abc d", "bidi override and NUL vanish, a tab is a space");
        assert_eq!(printable("محمد").chars().count(), 4, "each Arabic letter leaves a visible sign");
        assert!(Face::ALL.iter().all(|face| face.advance(REPLACEMENT).is_some()), "the sign itself is in the font");
    }

    #[test]
    fn replaced_characters_are_noticed() {
        assert!(lacks("ꦗꦮ"), "Javanese letters are replaced");
        assert!(!lacks("a\tb \u{25A1}"), "a tab, or a square that was typed, is not a replaced letter");
    }

    #[test]
    fn plain_text_is_not_copied() {
        assert!(matches!(printable("Laporan – “realisasi” é"), Cow::Borrowed(_)), "the usual case costs nothing");
    }
}
