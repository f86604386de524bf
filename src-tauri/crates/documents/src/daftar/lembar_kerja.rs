//! A list as XLSX and CSV: every fact in a column of its own, written to be read back unchanged.
//!
//! XLSX: office, title, state of the list and date of printing stand above the one row of headings; texts are texts,
//! days are days. CSV: the headings are the first row; semicolons, UTF-8 with byte order mark, CRLF, days as
//! `dd-mm-yyyy`, what a spreadsheet would run or change with an apostrophe before it (see [`sel`](crate::sel)).
//! In both, several values of one fact stand below each other in the cell, and a mark is `√`.

use std::borrow::Cow;

use ::csv::{Terminator, WriterBuilder};
use chrono::NaiveDate;
use domain::format::tanggal;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::KepalaDaftar;
use crate::{
    DocumentError,
    sel::{fitting, guard},
};

/// Row of the headings.
const HEAD_ROW: u32 = 4;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
/// A4 in the numbering of spreadsheets.
const A4: u8 = 9;

/// A cell before it is written.
pub(super) enum Sel<'a> {
    Nomor(u32),
    Teks(Cow<'a, str>),
    Tanggal(Option<NaiveDate>),
    Tanda(bool),
}

/// A text cell.
pub(super) fn teks(text: &str) -> Sel<'_> {
    Sel::Teks(Cow::Borrowed(text))
}

/// Several values below each other.
pub(super) fn baris<'a>(values: impl IntoIterator<Item = String>) -> Sel<'a> {
    Sel::Teks(Cow::Owned(values.into_iter().collect::<Vec<_>>().join("\n")))
}

/// What a sheet is: its list, its name, its columns with their widths in characters.
pub(super) struct Lembar<'a> {
    pub(super) kepala: &'a KepalaDaftar,
    pub(super) judul: &'static str,
    pub(super) nama: &'static str,
    pub(super) kolom: &'a [&'static str],
    pub(super) lebar: &'a [f64],
}

impl Lembar<'_> {
    /// The list as XLSX.
    pub(super) fn xlsx<'s>(&self, rows: impl Iterator<Item = Vec<Sel<'s>>>) -> Result<Vec<u8>, DocumentError> {
        self.book(rows).map_err(|error| DocumentError::Xlsx(error.to_string()))
    }

    /// The list as CSV.
    pub(super) fn csv<'s>(&self, rows: impl Iterator<Item = Vec<Sel<'s>>>) -> Result<Vec<u8>, DocumentError> {
        let failed = |error: ::csv::Error| DocumentError::Csv(error.to_string());
        let mut writer =
            WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
        let mut judul: Vec<String> = self.kolom.iter().map(|one| (*one).to_owned()).collect();
        if let (true, Some(first)) = (self.kepala.latihan, judul.first_mut()) {
            first.push_str(" (LATIHAN – data karangan)");
        }
        writer.write_record(judul).map_err(failed)?;
        for row in rows {
            writer.write_record(row.iter().map(cell)).map_err(failed)?;
        }
        writer.into_inner().map_err(|error| DocumentError::Csv(error.to_string()))
    }

    fn book<'s>(&self, rows: impl Iterator<Item = Vec<Sel<'s>>>) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let created = ExcelDateTime::from_timestamp(self.kepala.dicetak.timestamp())?;
        book.set_properties(
            &DocProperties::new()
                .set_title(self.kepala.judul_berkas(self.judul))
                .set_company(self.kepala.kop.penerbit())
                .set_creation_datetime(&created),
        );
        let sheet = book.add_worksheet();
        sheet.set_name(self.nama)?;
        self.headings(sheet)?;
        write_rows(sheet, rows)?;
        sheet.set_freeze_panes(HEAD_ROW + 1, 0)?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
        sheet.set_footer("&R&7Halaman &P dari &N");
        book.save_to_buffer()
    }

    fn headings(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold().set_font_size(12);
        let title = self.judul.to_uppercase();
        let title = if self.kepala.latihan { format!("{title} (LATIHAN)") } else { title };
        sheet.write_string(0, 0, self.kepala.pemilik())?;
        sheet.write_string_with_format(1, 0, title, &bold)?;
        sheet.write_string(2, 0, format!("{}. {}.", self.kepala.versi.label(), self.kepala.cetak()))?;
        let format = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter)
            .set_border(FormatBorder::Thin)
            .set_background_color(0x00E9_EFEC);
        for (column, (text, width)) in (0..).zip(self.kolom.iter().zip(self.lebar)) {
            sheet.write_string_with_format(HEAD_ROW, column, *text, &format)?;
            sheet.set_column_width(column, *width)?;
        }
        Ok(())
    }
}

fn write_rows<'s>(sheet: &mut Worksheet, rows: impl Iterator<Item = Vec<Sel<'s>>>) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    // Text, so that a year or a link stays what it is when somebody edits the cell.
    let text = plain.clone().set_num_format("@");
    let date = plain.clone().set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left);
    let mark = plain.clone().set_align(FormatAlign::Center);
    for (row, cells) in (HEAD_ROW + 1..).zip(rows) {
        for (column, sel) in (0..).zip(cells) {
            match sel {
                Sel::Nomor(number) => sheet.write_number_with_format(row, column, number, &mark)?,
                Sel::Teks(letters) if letters.is_empty() => sheet.write_blank(row, column, &text)?,
                Sel::Teks(letters) => {
                    sheet.write_string_with_format(row, column, fitting(&letters, "berkas CSV"), &text)?
                }
                Sel::Tanda(true) => sheet.write_string_with_format(row, column, "√", &mark)?,
                Sel::Tanda(false) => sheet.write_blank(row, column, &mark)?,
                Sel::Tanggal(None) => sheet.write_blank(row, column, &date)?,
                Sel::Tanggal(Some(day)) => match ExcelDateTime::parse_from_str(&day.to_string()) {
                    Ok(at) => sheet.write_datetime_with_format(row, column, &at, &date)?,
                    // Before 1900 a sheet has no dates.
                    Err(_) => sheet.write_string_with_format(row, column, tanggal::form(day), &text)?,
                },
            };
        }
    }
    Ok(())
}

fn cell(sel: &Sel<'_>) -> String {
    match sel {
        Sel::Nomor(number) => number.to_string(),
        Sel::Teks(text) => guard(text),
        Sel::Tanggal(day) => day.map_or_else(String::new, tanggal::form),
        Sel::Tanda(set) => if *set { "√" } else { "" }.to_owned(),
    }
}
