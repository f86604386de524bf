//! What a cell of a spreadsheet may hold: guarded texts for CSV, cut texts for XLSX.
//!
//! CSV cannot say that a cell is text, and a spreadsheet runs what looks like a formula and changes what
//! looks like a long number or a date. The defence is the one OWASP gives: such a text, and no other,
//! starts with an apostrophe, which stays visible. The form `="…"` is not used: it is itself a formula.
//! [`unguard`] is the exact inverse of [`guard`], so that what was written is read back unchanged, while a
//! name such as `'Aisyiyah` in a file of other origin keeps its apostrophe.

use std::borrow::Cow;

/// Most UTF-16 units a cell of a sheet can hold.
const LONGEST: usize = 32_767;
/// Digits beyond which a spreadsheet shows a number with an exponent.
const LONGEST_NUMBER: usize = 11;

/// The text, with an apostrophe before it when a spreadsheet would run it, or would change it because
/// it reads as a number or date. Leading blanks do not hide a formula.
#[must_use]
pub fn guard(text: &str) -> String {
    if needs_guard(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text that [`guard`] was given: without the apostrophe, if that one was put there.
#[must_use]
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if needs_guard(text) => text,
        Some(_) | None => cell,
    }
}

fn needs_guard(text: &str) -> bool {
    // A text that looks guarded is guarded once more, or reading it back would take its own apostrophe.
    let bare = text.trim_start_matches('\'');
    runs(bare) || changes(bare)
}

fn runs(text: &str) -> bool {
    let first = text.trim_start_matches([' ', '\u{A0}']).chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'))
}

/// Whether a spreadsheet would show the text otherwise than it is written.
fn changes(text: &str) -> bool {
    let digit = |letter: char| letter.is_ascii_digit();
    if !text.is_empty() && text.chars().all(digit) {
        return text.len() > LONGEST_NUMBER || (text.len() > 1 && text.starts_with('0'));
    }
    let numeric = |letter: char| digit(letter) || matches!(letter, '.' | ',' | '/' | '-' | ':' | ' ' | 'e' | 'E' | '+');
    text.contains(digit) && text.chars().all(numeric) && !is_telephone(text)
}

/// Whether the text is a telephone number in groups, such as `0812-3456-7890`: no date starts with a
/// group of three or four digits of which the first is 0.
fn is_telephone(text: &str) -> bool {
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let area = |group: &str| group.len() >= 3 && group.starts_with('0');
    text.split_once('-').is_some_and(|(first, _)| area(first)) && text.split('-').all(digits)
}

/// The text as far as a cell of a sheet can hold it; a longer one ends with a note that says so and that
/// the whole text is in `elsewhere`, such as `register PDF`.
pub(crate) fn fitting<'a>(text: &'a str, elsewhere: &str) -> Cow<'a, str> {
    if text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
        return Cow::Borrowed(text);
    }
    let note = format!(" … [terpotong: sel lembar kerja penuh; teks lengkap ada dalam {elsewhere}]");
    let mut room = LONGEST - note.encode_utf16().count();
    let kept: String = text
        .chars()
        .take_while(|letter| {
            let fits = letter.len_utf16() <= room;
            room = room.saturating_sub(letter.len_utf16());
            fits
        })
        .collect();
    Cow::Owned(format!("{kept}{note}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_and_no_digit_is_lost() {
        for text in ["=1+1", "+62812", "-2+3|cmd", "@SUM(1)", "\t=1", "  =HYPERLINK(\"http://x\")", "＝1"] {
            assert_eq!(guard(text), format!("'{text}"), "{text:?} would be run as a formula");
        }
        for text in ["3201011508950001", "081273001188", "007", "3/11/2026", "01-02-2026", "3.40413E+15", "1.500"] {
            assert_eq!(guard(text), format!("'{text}"), "{text:?} would lose digits or become a date");
        }
        for text in
            ["0245/PPID/XI/2026", "0812-7300-1188", "021-3456789", "33100", "0", "Siti Rahma", "12 A", "", "a=b"]
        {
            assert_eq!(guard(text), text, "{text:?} is harmless and stays as it is");
        }
    }

    #[test]
    fn what_was_guarded_is_read_back_as_it_was() {
        for text in ["=1+1", "'=1+1", "''=1", "'", "''", "'Aisyiyah", "'007", "2026", "01-02-2026", "", "' =x", "'a'"] {
            assert_eq!(unguard(&guard(text)), text, "{text:?} comes back unchanged");
        }
        assert_eq!(unguard("'Aisyiyah"), "'Aisyiyah", "an apostrophe that belongs to a name stays");
    }
}
