//! Breaking text into lines that fit a width.
//!
//! Greedy: a line takes as many words as fit. Words break after `-` and `/`, at soft hyphens and at
//! marked places; a word wider than the whole line is broken between letters, so nothing ever runs
//! over the edge. Works in whole thousandths of the type size, so a result never depends on rounding.

use super::{
    font::{BREAK, Face, SOFT_HYPHEN},
    text::Styled,
};

/// One line: a byte range of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last one, without the spaces at the end.
    pub end: usize,
    /// Width in thousandths of the type size, the hyphen included.
    pub width: u32,
    /// Spaces inside the line that justification may stretch.
    pub spaces: u16,
    /// Whether a hyphen is printed at the end.
    pub hyphen: bool,
    /// Whether the text (or its paragraph) ends here; such a line is not justified.
    pub last: bool,
}

/// A place where the current line could end.
#[derive(Clone, Copy)]
struct Opportunity {
    end: usize,
    next: usize,
    width: u32,
    spaces: u16,
}

struct Breaker<'a> {
    text: &'a Styled,
    room: u32,
    start: usize,
    width: u32,
    spaces: u16,
    chance: Option<Opportunity>,
    /// The last soft hyphen of the word being read; used only when the word fills a line alone.
    soft: Option<usize>,
}

/// Breaks `text` into lines at most `room` points wide at type size `size` and appends them to
/// `lines`; empty text gives one empty line.
pub fn wrap(text: &Styled, size: f32, room: f32, lines: &mut Vec<Span>) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a width in thousandths is small and positive"
    )]
    let room = (room.max(0.0) * 1000.0 / size) as u32;
    let mut breaker = Breaker { text, room, start: 0, width: 0, spaces: 0, chance: None, soft: None };
    let mut from = 0;
    for (until, face) in text.cuts() {
        for (offset, letter) in text.text()[from..*until].char_indices() {
            breaker.take(from + offset, letter, *face, lines);
        }
        from = *until;
    }
    breaker.close(text.text().len(), lines);
}

impl Breaker<'_> {
    fn take(&mut self, at: usize, letter: char, face: Face, lines: &mut Vec<Span>) {
        match letter {
            '\n' => {
                self.close(at, lines);
                self.restart(at + 1);
            }
            ' ' if at == self.start && !lines.is_empty() => self.start = at + 1,
            ' ' => {
                // Of several spaces in a row the first ends the line.
                if self.chance.is_none_or(|chance| chance.next != at) {
                    self.chance = Some(Opportunity { end: at, next: at + 1, width: self.width, spaces: self.spaces });
                } else if let Some(chance) = &mut self.chance {
                    chance.next = at + 1;
                }
                self.soft = None;
                self.width += advance(face, ' ');
                self.spaces += 1;
            }
            SOFT_HYPHEN => {
                if self.width + advance(face, '-') <= self.room {
                    self.soft = Some(at);
                }
            }
            BREAK => self.offer(at),
            _ => {
                let width = advance(face, letter);
                while self.width + width > self.room && at > self.start && width > 0 {
                    self.turn(at, lines);
                }
                self.width += width;
                if matches!(letter, '-' | '/') && at > self.start {
                    self.offer(at + letter.len_utf8());
                }
            }
        }
    }

    const fn offer(&mut self, at: usize) {
        self.soft = None;
        self.chance = Some(Opportunity { end: at, next: at, width: self.width, spaces: self.spaces });
    }

    /// Ends the line between words; inside a word at a soft hyphen; or right here.
    fn turn(&mut self, at: usize, lines: &mut Vec<Span>) {
        let chance = self.chance.take().filter(|chance| chance.end > self.start);
        let soft = self.soft.filter(|soft| chance.is_none() && *soft > self.start);
        let chance = match (chance, soft) {
            (Some(chance), _) => chance,
            (None, Some(soft)) => {
                let (width, spaces) = self.measure(self.start, soft);
                let hyphen = advance(self.text.face_at(soft), '-');
                Opportunity { end: soft, next: soft + SOFT_HYPHEN.len_utf8(), width: width + hyphen, spaces }
            }
            (None, None) => Opportunity { end: at, next: at, width: self.width, spaces: self.spaces },
        };
        lines.push(Span {
            start: self.start,
            end: chance.end,
            width: chance.width,
            spaces: chance.spaces,
            hyphen: soft.is_some(),
            last: false,
        });
        self.start = chance.next.min(at);
        (self.width, self.spaces) = self.measure(self.start, at);
    }

    /// Width and spaces of a part of the text.
    fn measure(&self, from: usize, until: usize) -> (u32, u16) {
        self.text.parts(from, until).fold((0, 0), |(width, spaces), (face, from, until)| {
            let part = &self.text.text()[from..until];
            let blanks = part.bytes().filter(|byte| *byte == b' ').count();
            (width + face.width(part), spaces + u16::try_from(blanks).unwrap_or(u16::MAX))
        })
    }

    fn close(&self, at: usize, lines: &mut Vec<Span>) {
        let line = &self.text.text()[self.start.min(at)..at];
        let trimmed = line.trim_end_matches(' ');
        let cut = line.len() - trimmed.len();
        let blank = u32::try_from(cut).unwrap_or(0) * advance(Face::Regular, ' ');
        lines.push(Span {
            start: self.start.min(at),
            end: at - cut,
            width: self.width.saturating_sub(blank),
            spaces: self.spaces.saturating_sub(u16::try_from(cut).unwrap_or(0)),
            hyphen: false,
            last: true,
        });
    }

    const fn restart(&mut self, start: usize) {
        self.start = start;
        self.width = 0;
        self.spaces = 0;
        self.chance = None;
        self.soft = None;
    }
}

fn advance(face: Face, letter: char) -> u32 {
    match face.advance(letter) {
        Some(width) => width as u32,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, room: f32) -> Vec<String> {
        let styled = Styled::of(Face::Regular, text);
        let mut spans = Vec::new();
        wrap(&styled, 10.0, room, &mut spans);
        for span in &spans {
            assert!(span.width as f32 <= room * 100.0 || span.end - span.start <= 4, "line {span:?} fits {room} pt");
        }
        spans
            .iter()
            .map(|span| format!("{}{}", &styled.text()[span.start..span.end], if span.hyphen { "-" } else { "" }))
            .collect()
    }

    #[test]
    fn words_stay_whole_while_they_fit() {
        assert_eq!(lines("satu dua tiga empat", 45.0), ["satu dua", "tiga", "empat"], "broken between words");
        assert_eq!(lines("", 45.0), [""], "empty text is one empty line");
        assert_eq!(lines("a\n\nb", 45.0), ["a", "", "b"], "line ends typed by people are kept");
        assert_eq!(lines("a    b   ", 500.0), ["a    b"], "spaces at the end take no room");
    }

    #[test]
    fn long_words_break() {
        assert_eq!(lines("0245/PPID/XI/2026", 50.0), ["0245/", "PPID/XI/", "2026"], "numbers break after a slash");
        assert_eq!(
            lines("Didoku\u{AD}mentasikan", 50.0),
            ["Didoku-", "mentasika", "n"],
            "soft hyphen first, letters last"
        );
        let long = "x".repeat(100_000);
        assert_eq!(lines(&long, 100.0).concat(), long, "100,000 letters without a space lose none");
    }

    #[test]
    fn a_width_smaller_than_a_letter_still_ends() {
        assert_eq!(lines("abc", 1.0), ["a", "b", "c"], "one letter a line is the least");
    }
}
