//! Text with its cuts: the input of wrapping.
//!
//! One string with the places where the cut changes, so that a bold word inside a sentence needs no
//! second paragraph. It carries no size and no place.

use super::font::{self, Face};

/// A printable text and the cut of each of its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Styled {
    text: String,
    /// End (byte offset) and cut of each part, ascending.
    parts: Vec<(usize, Face)>,
}

impl Styled {
    /// Empty text.
    #[must_use]
    pub const fn new() -> Self {
        Self { text: String::new(), parts: Vec::new() }
    }

    /// A text in one cut.
    #[must_use]
    pub fn of(face: Face, text: &str) -> Self {
        let mut styled = Self::new();
        styled.push(face, text);
        styled
    }

    /// Upright text in which words between two asterisks `**` are bold: for fixed wording only,
    /// never for what a person typed.
    #[must_use]
    pub fn marked(text: &str) -> Self {
        let mut styled = Self::new();
        for (index, part) in text.split("**").enumerate() {
            styled.push(if index % 2 == 0 { Face::Regular } else { Face::Bold }, part);
        }
        styled
    }

    /// Appends a part; characters the face lacks are replaced visibly.
    pub fn push(&mut self, face: Face, text: &str) {
        if text.is_empty() {
            return;
        }
        self.text.push_str(&font::printable(text));
        match self.parts.last_mut() {
            Some((end, last)) if *last == face => *end = self.text.len(),
            _ => self.parts.push((self.text.len(), face)),
        }
    }

    /// Appends a part and gives the text back, for chaining.
    #[must_use]
    pub fn with(mut self, face: Face, text: &str) -> Self {
        self.push(face, text);
        self
    }

    /// Makes this text the given one, keeping the memory: rows of a long table reuse their cells.
    pub fn set(&mut self, face: Face, text: &str) {
        self.text.clear();
        self.parts.clear();
        self.push(face, text);
    }

    /// The letters.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is nothing to print.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The parts that a byte range touches, each with its cut.
    pub fn parts(&self, start: usize, end: usize) -> impl Iterator<Item = (Face, usize, usize)> + '_ {
        let mut from = 0;
        self.parts.iter().filter_map(move |(until, face)| {
            let part = (from.max(start), (*until).min(end));
            from = *until;
            (part.0 < part.1).then_some((*face, part.0, part.1))
        })
    }

    /// The cut at a byte offset.
    #[must_use]
    pub fn face_at(&self, offset: usize) -> Face {
        self.parts.iter().find(|(end, _)| offset < *end).map_or(Face::Regular, |(_, face)| *face)
    }

    /// The cuts in order, each with the byte offset where it ends.
    #[must_use]
    pub fn cuts(&self) -> &[(usize, Face)] {
        &self.parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_text_has_bold_words() {
        let styled = Styled::marked("Jawaban **paling lambat** besok");
        let parts: Vec<_> =
            styled.parts(0, styled.text().len()).map(|(face, a, b)| (face, &styled.text()[a..b])).collect();
        assert_eq!(
            parts,
            [(Face::Regular, "Jawaban "), (Face::Bold, "paling lambat"), (Face::Regular, " besok")],
            "words between asterisks are bold and the asterisks are gone"
        );
    }
}
