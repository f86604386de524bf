//! Sheets of lists as offices write them: synthetic rows of the shapes that are published.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot read its own sheet must fail")]

mod banding;
mod bentuk;
mod bertingkat;
mod dik;
mod judul;
mod sifat;

use domain::impor::{BarisDip, Lembar, Pilihan, read_dip};

/// A sheet out of lines of cells parted by `|`; `/` alone begins a new line within a cell.
pub fn sheet(nama: &str, text: &str) -> Lembar {
    let row = |line: &str| line.split('|').map(|cell| cell.trim().replace(" // ", "\n")).collect();
    Lembar::of_texts(nama, &text.lines().map(row).collect::<Vec<_>>())
}

/// The rows of one sheet read as a list of public information.
pub fn dip(text: &str) -> Vec<BarisDip> {
    read_dip(&[sheet("", text)], &Pilihan::default()).baris
}

/// The titles of rows.
pub fn titles(rows: &[BarisDip]) -> Vec<&str> {
    rows.iter().map(|row| row.isi.judul.as_str()).collect()
}
