//! The register as CSV for Indonesian Excel.
//!
//! Semicolons because the comma is the decimal sign, a byte order mark because Excel otherwise reads
//! ANSI, CRLF line ends. CSV cannot say that a cell is text, and Excel runs what looks like a formula
//! and changes what looks like a long number or a date. The defence is the one OWASP gives: such a
//! text, and no other, starts with an apostrophe, which stays visible. The form `="…"` is not used: it
//! is itself a formula. In the file of a practice office the first heading says so, and the headings stay
//! the first row.

use ::csv::{Terminator, WriterBuilder};
use domain::format::tanggal;

use super::{RegisterTable, Sel, kolom};
use crate::DocumentError;

pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

const LATIHAN: &str = "LATIHAN – data karangan";

pub(super) fn write(register: &RegisterTable) -> Result<Vec<u8>, DocumentError> {
    let failed = |error: ::csv::Error| DocumentError::Csv(error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let mut judul = kolom::judul_datar();
    if let (true, Some(first)) = (register.latihan, judul.first_mut()) {
        *first = format!("{first} ({LATIHAN})");
    }
    writer.write_record(judul).map_err(failed)?;
    for (index, row) in register.baris.iter().enumerate() {
        writer.write_record(kolom::sel(row, index).map(|sel| cell(&sel))).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| DocumentError::Csv(error.to_string()))
}

fn cell(sel: &Sel<'_>) -> String {
    match sel {
        Sel::Kosong => String::new(),
        Sel::Ya => "Ya".to_owned(),
        Sel::Teks(text) => guarded(text),
        Sel::Tanggal(date) => tanggal::form(*date),
        Sel::Bilangan(number) => number.to_string(),
    }
}

/// The text, with an apostrophe before it when a spreadsheet would run it, or would change it because
/// it reads as a number or date. Leading blanks do not hide a formula.
pub(crate) fn guarded(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{A0}']).chars().next();
    let runs = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    if runs || changes(text) { format!("'{text}") } else { text.to_owned() }
}

/// Digits beyond which a spreadsheet shows a number with an exponent.
const LONGEST_NUMBER: usize = 11;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_and_no_digit_is_lost() {
        for text in ["=1+1", "+62812", "-2+3|cmd", "@SUM(1)", "\t=1", "  =HYPERLINK(\"http://x\")", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?} would be run as a formula");
        }
        for text in ["3201011508950001", "081273001188", "007", "3/11/2026", "01-02-2026", "3.40413E+15", "1.500"] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?} would lose digits or become a date");
        }
        for text in
            ["0245/PPID/XI/2026", "0812-7300-1188", "021-3456789", "33100", "0", "Siti Rahma", "12 A", "", "a=b"]
        {
            assert_eq!(guarded(text), text, "{text:?} is harmless and stays as it is");
        }
    }
}
