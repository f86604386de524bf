//! A sheet as it was read: text in cells, with the number each row has in the file.

use serde::{Deserialize, Serialize};

/// One sheet of a workbook, or the whole of a CSV file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lembar {
    /// Its name; empty for a CSV file.
    pub nama: String,
    /// Rows that hold something, in order.
    pub baris: Vec<BarisLembar>,
    /// What the reader has to tell about it, in plain Indonesian.
    pub catatan: Vec<String>,
}

/// One row that holds something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BarisLembar {
    /// Its number in the file, from 1.
    pub nomor: u32,
    /// Its cells from the first column on.
    pub sel: Vec<Sel>,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sel {
    /// Its text; empty when it holds nothing.
    pub teks: String,
    /// Whether the text stands in another cell of a merged range and was repeated here.
    pub gabungan: bool,
}

impl Sel {
    /// A cell of its own.
    pub fn new(teks: impl Into<String>) -> Self {
        Self { teks: teks.into(), gabungan: false }
    }

    /// Whether it says something that stands nowhere else.
    pub(super) fn is_own(&self) -> bool {
        !self.gabungan && !self.teks.trim().is_empty()
    }
}

impl Lembar {
    /// A sheet of rows of text, numbered from 1; empty rows are left out.
    pub fn of_texts(nama: impl Into<String>, rows: &[Vec<String>]) -> Self {
        let baris = rows
            .iter()
            .zip(1_u32..)
            .map(|(row, nomor)| BarisLembar { nomor, sel: row.iter().map(Sel::new).collect() })
            .filter(|baris| baris.sel.iter().any(Sel::is_own))
            .collect();
        Self { nama: nama.into(), baris, catatan: Vec::new() }
    }
}
