//! What a register is to the writers: its name, its columns, and the cells of a row.
//!
//! A kind of register is one file beside this one: a plain struct for a row and its [`BarisRegister`].

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Keadaan;
use crate::kit::{
    block::Align,
    head::Head,
    mm,
    table::{self, Table},
};

/// Cells of a row and the register they belong to.
pub trait BarisRegister {
    /// Name, columns and notes of the register.
    const JENIS: Jenis;
    /// Whether its rows name persons at all; if they do not, nothing is said of how identities are shown.
    const MENYEBUT_ORANG: bool = true;

    /// Whether the row still stands as first written.
    fn keadaan(&self) -> &Keadaan;

    /// The cells from the left, without the running number that stands before them.
    fn sel(&self) -> Vec<Sel<'_>>;

    /// Notes that only these rows call for, such as a sum of money.
    fn catatan(_: &[Self]) -> Vec<String>
    where
        Self: Sized,
    {
        Vec::new()
    }
}

/// A kind of register.
#[derive(Debug, Clone, Copy)]
pub struct Jenis {
    /// Its name, such as `Register permohonan informasi publik`; in capitals its title.
    pub nama: &'static str,
    /// Name of the sheet, at most 31 letters.
    pub lembar: &'static str,
    /// What a row is, such as `permohonan`.
    pub satuan: &'static str,
    /// What keeps the history of a row, such as `permohonan`.
    pub riwayat: &'static str,
    /// Type size in points on F4 and on A4.
    pub huruf: [f32; 2],
    /// Headings, from the left, the running number first. Soft hyphens (`\u{AD}`) mark where one may be broken.
    pub kepala: &'static [Head<'static>],
    /// The columns below the headings.
    pub kolom: &'static [Kolom],
    /// What the reader of the table must know.
    pub catatan: &'static [&'static str],
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Kolom {
    /// Least width in millimetres in the type of F4.
    pub lebar: f32,
    /// Share of the width that is left.
    pub bobot: f32,
    /// How its cells stand.
    pub rata: Align,
    /// Width on a sheet, in characters.
    pub huruf: f64,
}

impl Kolom {
    /// A column of text.
    pub(super) const fn teks(lebar: f32, bobot: f32, huruf: f64) -> Self {
        Self { lebar, bobot, rata: Align::Left, huruf }
    }

    /// A column of marks or short numbers in the middle.
    pub(super) const fn tanda(lebar: f32, bobot: f32, huruf: f64) -> Self {
        Self { rata: Align::Center, ..Self::teks(lebar, bobot, huruf) }
    }

    /// A column of money.
    pub(super) const fn uang(lebar: f32, bobot: f32, huruf: f64) -> Self {
        Self { rata: Align::Right, ..Self::teks(lebar, bobot, huruf) }
    }
}

/// A cell before it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Sel<'a> {
    /// Nothing is known, or nothing is to be said.
    Kosong,
    /// A text.
    Teks(Cow<'a, str>),
    /// A number people look for, and whether the row was corrected: the column is as wide as its widest.
    Nomor(&'a str, bool),
    /// NIK or number of a decree.
    Identitas(&'a str),
    /// A day.
    Tanggal(NaiveDate),
    /// A day with its name, where the law asks for day and date.
    Hari(NaiveDate),
    /// A count, such as the running number.
    Bilangan(i64),
    /// Money in rupiah.
    Rupiah(i64),
    /// A mark.
    Ya,
}

/// The most a column of numbers may take, in millimetres, in type of [`HURUF`] points, unless it is made wider.
const NOMOR_TERLEBAR: f32 = 26.0;
/// The smallest type a register is set in on F4, in points.
const HURUF: f32 = 6.4;

impl Jenis {
    /// Title above the table.
    pub(super) fn judul(&self) -> String {
        self.nama.to_uppercase()
    }

    /// How many columns there are, the running number included.
    pub(super) const fn banyak(&self) -> usize {
        self.kolom.len()
    }

    /// The table in type of `size` points, `width` points wide; `nomor` are the widths of the widest number of each
    /// column, 0 where there is none.
    pub(super) fn tabel(&self, width: f32, size: f32, padding: [f32; 2], nomor: &[f32]) -> Table {
        let column = |(kolom, nomor): (&Kolom, &f32)| {
            let least = mm(kolom.lebar) * size / self.huruf[0];
            let least = nomor.min(mm(NOMOR_TERLEBAR) * (self.huruf[0] / HURUF)).max(least);
            table::Column { weight: kolom.bobot, least, align: kolom.rata }
        };
        let columns: Vec<table::Column> = self.kolom.iter().zip(nomor).map(column).collect();
        Table::new(&columns, width, size, padding)
    }

    /// The heading of each column in one line, groups before columns: `Status Informasi: Ya`.
    pub(super) fn judul_datar(&self) -> Vec<String> {
        fn walk(head: &Head, path: &str, out: &mut Vec<String>) {
            let name = head.text().replace('\u{AD}', "");
            let path = if path.is_empty() { name } else { format!("{path}: {name}") };
            if head.below().is_empty() {
                out.push(path);
            } else {
                head.below().iter().for_each(|below| walk(below, &path, out));
            }
        }
        let mut out = Vec::with_capacity(self.banyak());
        self.kepala.iter().for_each(|head| walk(head, "", &mut out));
        out
    }
}

/// The cells of the row that stands at `index` (from 0), its running number first.
pub(super) fn cells<B: BarisRegister>(row: &B, index: usize) -> Vec<Sel<'_>> {
    let number = i64::try_from(index).map_or(Sel::Kosong, |index| Sel::Bilangan(index + 1));
    let mut cells = vec![number];
    cells.extend(row.sel());
    cells
}

/// A cell as a person reads it.
pub(super) fn in_words(sel: &Sel<'_>) -> String {
    match sel {
        Sel::Kosong => String::new(),
        Sel::Ya => "√".to_owned(),
        Sel::Teks(text) => text.clone().into_owned(),
        Sel::Nomor(text, dikoreksi) => super::bertanda(text, *dikoreksi).into_owned(),
        Sel::Identitas(text) => (*text).to_owned(),
        Sel::Tanggal(date) => domain::format::tanggal::form(*date),
        Sel::Hari(date) => domain::format::tanggal::with_day(*date),
        Sel::Bilangan(number) => number.to_string(),
        Sel::Rupiah(amount) => domain::format::rupiah::show(*amount),
    }
}

/// A text; nothing for an empty one.
pub(super) const fn teks(text: &str) -> Sel<'_> {
    if text.is_empty() { Sel::Kosong } else { Sel::Teks(Cow::Borrowed(text)) }
}

/// A day; nothing when it is not known.
pub(super) fn tanggal(date: Option<NaiveDate>) -> Sel<'static> {
    date.map_or(Sel::Kosong, Sel::Tanggal)
}

/// A day with its name; nothing when it is not known.
pub(super) fn hari(date: Option<NaiveDate>) -> Sel<'static> {
    date.map_or(Sel::Kosong, Sel::Hari)
}

/// Money; nothing when there is none.
pub(super) fn rupiah(amount: Option<i64>) -> Sel<'static> {
    amount.map_or(Sel::Kosong, Sel::Rupiah)
}

/// A mark, if it is set.
pub(super) const fn tanda(set: bool) -> Sel<'static> {
    if set { Sel::Ya } else { Sel::Kosong }
}

/// What became of a row in words: of a void one why, of any other `text`.
pub(super) fn atau_batal<'a>(keadaan: &Keadaan, text: &'a str) -> Sel<'a> {
    match keadaan {
        Keadaan::Dibatalkan(reason) => Sel::Teks(Cow::Owned(format!("Dibatalkan: {reason}"))),
        Keadaan::Berlaku | Keadaan::Dikoreksi => teks(text),
    }
}
