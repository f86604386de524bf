//! What a part of a report is made of: a text of the office, and tables of figures.

use domain::format::rupiah;

use crate::kit::font::Face;

/// The content of a part; without any the report says that it is not filled in yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Uraian {
    /// Text of the office: blank lines part paragraphs, `- `, `1. ` and `a. ` begin entries of a list.
    pub teks: String,
    /// Tables below it.
    pub tabel: Vec<TabelAngka>,
}

impl Uraian {
    /// Whether nothing was written and nothing counted.
    pub(super) fn is_empty(&self) -> bool {
        self.teks.trim().is_empty() && self.tabel.is_empty()
    }

    /// Everything in it that is no figure.
    pub(super) fn tulisan(&self) -> impl Iterator<Item = &str> {
        let cells = self.tabel.iter().flat_map(|table| table.baris.iter().flatten()).filter_map(|cell| match cell {
            Nilai::Teks(text) => Some(text.as_str()),
            Nilai::Kosong | Nilai::Bilangan(_) | Nilai::Persepuluh(_) | Nilai::Persen(_) | Nilai::Rupiah(_) => None,
        });
        let heads = self.tabel.iter().flat_map(|table| table.kepala.iter().chain([&table.judul])).map(String::as_str);
        std::iter::once(self.teks.as_str()).chain(heads).chain(cells)
    }
}

/// A table of figures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TabelAngka {
    /// What it shows; the number of the table is set before it.
    pub judul: String,
    /// Headings, from the left.
    pub kepala: Vec<String>,
    /// Rows; one shorter than the headings ends in empty cells, what is longer is not printed.
    pub baris: Vec<Vec<Nilai>>,
    /// Whether the last row is a sum.
    pub berjumlah: bool,
}

/// A cell of a table of figures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Nilai {
    /// Nothing is known.
    #[default]
    Kosong,
    /// What a row counts.
    Teks(String),
    /// A count.
    Bilangan(i64),
    /// Tenths, such as a mean of working days: 74 is printed `7,4`.
    Persepuluh(i64),
    /// Tenths of a percent: 925 is printed `92,5%`.
    Persen(i64),
    /// Money in rupiah.
    Rupiah(i64),
}

impl Nilai {
    /// The letters of the cell.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Kosong => String::new(),
            Self::Teks(text) => text.clone(),
            Self::Bilangan(number) => bilangan(*number),
            Self::Persepuluh(tenths) => persepuluh(*tenths),
            Self::Persen(tenths) => format!("{}%", persepuluh(*tenths)),
            Self::Rupiah(amount) => rupiah::show(*amount),
        }
    }

    /// Whether it is a figure: figures stand at the right.
    pub(super) const fn is_figure(&self) -> bool {
        match self {
            Self::Kosong | Self::Teks(_) => false,
            Self::Bilangan(_) | Self::Persepuluh(_) | Self::Persen(_) | Self::Rupiah(_) => true,
        }
    }
}

fn bilangan(number: i64) -> String {
    rupiah::show(number).replacen("Rp", "", 1)
}

fn persepuluh(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    format!("{sign}{},{rest}", bilangan(i64::try_from(whole).unwrap_or(i64::MAX)))
}

impl TabelAngka {
    /// The cells of a row, exactly one a heading.
    pub(super) fn cells<'a>(&self, row: &'a [Nilai]) -> impl Iterator<Item = &'a Nilai> {
        row.iter().chain(std::iter::repeat(&Nilai::Kosong)).take(self.kepala.len())
    }

    /// Whether a column holds figures and nothing else.
    pub(super) fn is_figures(&self, column: usize) -> bool {
        let cells = || self.baris.iter().filter_map(|row| row.get(column));
        cells().any(Nilai::is_figure) && cells().all(|cell| cell.is_figure() || *cell == Nilai::Kosong)
    }

    fn is_money(&self, column: usize) -> bool {
        self.baris.iter().any(|row| matches!(row.get(column), Some(Nilai::Rupiah(_))))
    }

    /// Width of the widest figure of a column, or of the longest word above it, in thousandths of the type size; both are
    /// bold, as sums are.
    pub(super) fn widest(&self, column: usize) -> u32 {
        let figures = self.baris.iter().filter_map(|row| row.get(column)).filter(|cell| cell.is_figure());
        let words = self.kepala.get(column).into_iter().flat_map(|head| head.split_whitespace()).map(str::to_owned);
        figures.map(Nilai::text).chain(words).map(|text| Face::Bold.width(&text)).max().unwrap_or(0)
    }

    /// The share of the width a column takes: figures little, what the rows count most.
    pub(super) fn share(&self, column: usize) -> usize {
        match (column, self.is_figures(column)) {
            (_, true) if self.is_money(column) => 5,
            (_, true) => 4,
            (0, false) => 9,
            (_, false) => 6,
        }
    }

    /// Whether the row at `index` is the sum.
    pub(super) const fn is_sum(&self, index: usize) -> bool {
        self.berjumlah && index + 1 == self.baris.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_indonesians_read_them() {
        for (value, wanted) in [
            (Nilai::Bilangan(1_234_567), "1.234.567"),
            (Nilai::Bilangan(-5), "-5"),
            (Nilai::Persepuluh(74), "7,4"),
            (Nilai::Persepuluh(-3), "-0,3"),
            (Nilai::Persen(1000), "100,0%"),
            (Nilai::Rupiah(24_000), "Rp24.000"),
            (Nilai::Kosong, ""),
        ] {
            assert_eq!(value.text(), wanted, "{value:?}");
        }
    }
}
