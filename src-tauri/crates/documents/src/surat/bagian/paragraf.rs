//! Running text as an office writes it: blank lines part paragraphs, lines that begin with `- `, `1. `
//! or `a. ` are entries of a list.

use super::TEXT;
use crate::kit::{
    block::{Align, Block, Para},
    font::Face,
    mm,
    text::Styled,
};

/// Space between paragraphs, in points.
const GAP: f32 = 6.0;
/// Room for the marker of a list entry, in points; wide enough for `10.`.
const INDENT: f32 = mm(7.5);

/// A finished text as paragraphs and list entries, with space below each paragraph. A single line end
/// is kept as it was typed.
pub(in crate::surat) fn paragraf(text: &str) -> Vec<Block> {
    let text = text.replace("\r\n", "\n");
    let mut blocks = Vec::new();
    for part in text.split("\n\n").map(|part| part.trim_matches('\n')).filter(|part| !part.trim().is_empty()) {
        let mut entries = pieces(part);
        if let Some(last) = entries.last_mut() {
            last.after = GAP;
        }
        blocks.extend(entries.into_iter().map(Block::from));
    }
    blocks
}

/// Entries `1.`, `2.`, … of a list, with space below.
pub(in crate::surat) fn bernomor<'a>(entries: impl IntoIterator<Item = &'a str>) -> Vec<Block> {
    let entry = |(text, number): (&'a str, usize)| entry(&format!("{number}."), text).into();
    entries.into_iter().zip(1..).map(entry).chain([Block::Space(GAP)]).collect()
}

/// A paragraph of fixed wording, words between `**` bold, with space below; never for typed text
/// alone: facts inside it must not hold asterisks.
pub(in crate::surat) fn tetap(text: &str) -> Block {
    styled(Styled::marked(text)).after(GAP).into()
}

/// Fixed wording that leads to the list or table below and stays with it.
pub(in crate::surat) fn pengantar(text: &str) -> Block {
    Para { keep_with_next: true, ..styled(Styled::marked(text)).after(3.0) }.into()
}

fn pieces(part: &str) -> Vec<Para> {
    let mut pieces: Vec<Para> = Vec::new();
    let mut plain: Vec<&str> = Vec::new();
    for line in part.lines() {
        match marked(line) {
            Some((marker, text)) => {
                if !plain.is_empty() {
                    // The words that lead to a list stay with it.
                    pieces.push(Para { keep_with_next: true, ..running(&plain.join("\n")).after(2.0) });
                    plain.clear();
                }
                pieces.push(entry(marker, text));
            }
            None => plain.push(line),
        }
    }
    if !plain.is_empty() {
        pieces.push(running(&plain.join("\n")));
    }
    pieces
}

fn running(text: &str) -> Para {
    styled(Styled::of(Face::Regular, text))
}

fn styled(text: Styled) -> Para {
    Para { leading: 1.35, ..Para::new(text, TEXT).align(Align::Justify) }
}

fn entry(marker: &str, text: &str) -> Para {
    let entry = Para::entry(marker, Styled::of(Face::Regular, text), TEXT, INDENT);
    Para { leading: 1.35, ..entry.align(Align::Justify).after(1.5) }
}

/// Marker and text of a line that is an entry of a list.
pub(in crate::surat) fn marked(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    if let Some(text) = line.strip_prefix("- ") {
        return Some(("–", text.trim_start()));
    }
    let (marker, text) = line.split_once(". ")?;
    let number = marker.len() <= 2 && !marker.is_empty() && marker.bytes().all(|byte| byte.is_ascii_digit());
    let letter = marker.len() == 1 && marker.bytes().all(|byte| byte.is_ascii_lowercase());
    (number || letter).then(|| (&line[..=marker.len()], text.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_begin_with_a_marker_are_entries() {
        assert_eq!(marked("- salinan"), Some(("–", "salinan")), "a hyphen is printed as a dash");
        assert_eq!(marked("12. salinan"), Some(("12.", "salinan")), "a number keeps its full stop");
        assert_eq!(marked("a. salinan"), Some(("a.", "salinan")), "so does a letter");
        assert_eq!(marked("2026. Tahun ini"), None, "a year at the start of a line is no marker");
        assert_eq!(marked("H. Ahmad"), None, "a title before a name is no marker");
        assert_eq!(marked("-5 derajat"), None, "a minus is no marker");
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(paragraf("satu\r\n\r\n\r\ndua\ndua\n").len(), 2, "a line end alone starts no paragraph");
        assert_eq!(paragraf("Kurang:\n1. KTP\n2. kuasa\nDemikian.").len(), 4, "text, two entries, text");
        assert!(paragraf(" \n\n ").is_empty(), "white space is no paragraph");
    }
}
