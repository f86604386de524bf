//! Reading back what was printed.

use std::io::Write;
use std::process::{Command, Stdio};

use tests::window::Outcome;

/// The text of a PDF as `pdftotext` (poppler-utils) reads it, one space between words.
pub fn text_of(pdf: &[u8]) -> Outcome<String> {
    extracted(pdf, "-layout")
}

/// The same in the order in which it was written, cell by cell of a row, whatever lies behind it.
pub fn rows_of(pdf: &[u8]) -> Outcome<String> {
    extracted(pdf, "-raw")
}

fn extracted(pdf: &[u8], order: &str) -> Outcome<String> {
    let mut file = tempfile::NamedTempFile::new()?;
    file.write_all(pdf)?;
    let output = Command::new("pdftotext")
        .args([order, "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("pdftotext of poppler-utils: {error}"))?;
    if !output.status.success() {
        return Err(format!("pdftotext: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
