//! The register as CSV for Indonesian Excel.
//!
//! Semicolons because the comma is the decimal sign, a byte order mark because Excel otherwise reads
//! ANSI, CRLF line ends. CSV cannot say that a cell is text, and Excel runs what looks like a formula
//! and rounds what looks like a long number. The defence is the one OWASP gives: such a text starts
//! with an apostrophe, which stays visible. The form `="…"` is not used: it is itself a formula.

use ::csv::{Terminator, WriterBuilder};
use domain::format::tanggal;

use super::{RegisterTable, Sel, kolom};
use crate::DocumentError;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

pub(super) fn write(register: &RegisterTable) -> Result<Vec<u8>, DocumentError> {
    let failed = |error: ::csv::Error| DocumentError::Csv(error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(kolom::judul_datar()).map_err(failed)?;
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

/// The text, with an apostrophe before it when a spreadsheet would run it or read it as a number or
/// date. Leading blanks do not hide a formula.
fn guarded(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{A0}']).chars().next();
    let runs = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    let numeric =
        |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '/' | '-' | ':' | ' ' | 'e' | 'E' | '+');
    let counts = text.contains(|letter: char| letter.is_ascii_digit()) && text.chars().all(numeric);
    if runs || counts { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_and_no_digit_is_lost() {
        for text in ["=1+1", "+62812", "-2+3|cmd", "@SUM(1)", "\t=1", "  =HYPERLINK(\"http://x\")", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?} would be run as a formula");
        }
        for text in ["3201011508950001", "0812-7300-1188", "007", "3/11/2026", "3.40413E+15", "1.500"] {
            assert_eq!(guarded(text), format!("'{text}"), "{text:?} would lose digits or become a date");
        }
        for text in ["0245/PPID/XI/2026", "Siti Rahma", "12 A", "", "a=b"] {
            assert_eq!(guarded(text), text, "{text:?} is harmless and stays as it is");
        }
    }
}
