//! The register as XLSX: one sheet with grouped headings, typed cells and a print set-up.
//!
//! Texts are written as texts, so nothing starts a formula and a NIK keeps its sixteen digits; dates
//! are dates and costs are numbers, so an office can filter and sum.

use domain::format::tanggal;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{
    Keadaan, RegisterTable, bertanda,
    kolom::{self, BarisRegister, Sel},
};
use crate::{DocumentError, kit::head::Head, sel::fitting};

/// Row of the first headings; above stand office, title, period and the note on printing.
const HEAD_ROW: u32 = 5;

/// Where a text stands that a cell cannot hold.
const ELSEWHERE: &str = "register PDF";

pub(super) fn write<B: BarisRegister>(register: &RegisterTable<B>) -> Result<Vec<u8>, DocumentError> {
    book(register).map_err(|error| DocumentError::Xlsx(error.to_string()))
}

fn book<B: BarisRegister>(register: &RegisterTable<B>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(register)?);
    let sheet = book.add_worksheet();
    sheet.set_name(B::JENIS.lembar)?;
    headings(sheet, register)?;
    rows(sheet, register)?;
    let first = first_row::<B>();
    sheet.set_freeze_panes(first, 2)?;
    sheet.set_landscape().set_paper_size(FOLIO).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.2, 0.2);
    sheet.set_repeat_rows(HEAD_ROW, first - 1)?;
    // `&` starts a code in headers and footers of a sheet.
    sheet.set_footer(format!("&L&7{}&R&7Halaman &P dari &N", register.kepala().replace('&', "&&")));
    book.save_to_buffer()
}

/// Folio, 8.5 × 13 inches: of the sizes a spreadsheet knows the nearest to F4.
const FOLIO: u8 = 14;

/// Title, office and the date of printing; no person.
fn properties<B: BarisRegister>(register: &RegisterTable<B>) -> Result<DocProperties, XlsxError> {
    let created = ExcelDateTime::from_timestamp(register.dicetak.timestamp())?;
    Ok(DocProperties::new()
        .set_title(format!("{} {}", B::JENIS.judul(), register.masa()))
        .set_company(register.kop.penerbit())
        .set_creation_datetime(&created))
}

fn headings<B: BarisRegister>(sheet: &mut Worksheet, register: &RegisterTable<B>) -> Result<(), XlsxError> {
    let judul = B::JENIS.judul();
    let bold = Format::new().set_bold().set_font_size(12);
    sheet.write_string(0, 0, register.kop.penerbit())?;
    sheet.write_string_with_format(1, 0, if register.latihan { format!("{judul} (LATIHAN)") } else { judul }, &bold)?;
    sheet.write_string(2, 0, register.masa())?;
    sheet.write_string(3, 0, format!("{}. {}", register.keterangan_cetak(), register.jumlah()))?;
    let format = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_background_color(0x00E9_EFEC);
    let mut column = 0;
    for head in B::JENIS.kepala {
        heading(sheet, head, HEAD_ROW, first_row::<B>() - 1, &mut column, &format)?;
    }
    for (column, kolom) in (0..).zip(B::JENIS.kolom) {
        sheet.set_column_width(column, kolom.huruf)?;
    }
    Ok(())
}

/// The first row below the headings.
fn first_row<B: BarisRegister>() -> u32 {
    let depth = B::JENIS.kepala.iter().map(Head::depth).max().unwrap_or(1);
    HEAD_ROW + u32::try_from(depth).unwrap_or(1)
}

/// Writes a heading in `row` over its columns, and down to the `last` row of headings when nothing is below it.
fn heading(
    sheet: &mut Worksheet,
    head: &Head,
    row: u32,
    last: u32,
    column: &mut u16,
    format: &Format,
) -> Result<(), XlsxError> {
    let text = head.text().replace('\u{AD}', "");
    let from = *column;
    for below in head.below() {
        heading(sheet, below, row + 1, last, column, format)?;
    }
    let bottom = if head.below().is_empty() { last } else { row };
    *column = (*column).max(from + 1);
    let until = *column - 1;
    if bottom > row || until > from {
        sheet.merge_range(row, from, bottom, until, &text, format)?;
    } else {
        sheet.write_string_with_format(row, from, text, format)?;
    }
    Ok(())
}

fn rows<B: BarisRegister>(sheet: &mut Worksheet, register: &RegisterTable<B>) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    let date = plain.clone().set_num_format("dd-mm-yyyy").set_align(FormatAlign::Left);
    let money = plain.clone().set_num_format("#,##0");
    let mark = plain.clone().set_align(FormatAlign::Center);
    let void = plain.clone().set_italic();
    for (row, (index, line)) in (first_row::<B>()..).zip(register.baris.iter().enumerate()) {
        let text = if matches!(line.keadaan(), Keadaan::Dibatalkan(_)) { &void } else { &plain };
        for (column, sel) in (0..).zip(kolom::cells(line, index)) {
            match sel {
                Sel::Kosong => sheet.write_blank(row, column, &plain)?,
                Sel::Ya => sheet.write_string_with_format(row, column, "√", &mark)?,
                Sel::Teks(letters) => {
                    sheet.write_string_with_format(row, column, fitting(&letters, ELSEWHERE), text)?
                }
                Sel::Nomor(letters, dikoreksi) => {
                    let letters = bertanda(letters, dikoreksi);
                    sheet.write_string_with_format(row, column, fitting(&letters, ELSEWHERE), text)?
                }
                Sel::Identitas(letters) => {
                    sheet.write_string_with_format(row, column, fitting(letters, ELSEWHERE), text)?
                }
                Sel::Tanggal(day) | Sel::Hari(day) => match ExcelDateTime::parse_from_str(&day.to_string()) {
                    Ok(day) => sheet.write_datetime_with_format(row, column, &day, &date)?,
                    // Before 1900 a sheet has no dates.
                    Err(_) => sheet.write_string_with_format(row, column, tanggal::form(day), text)?,
                },
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "a spreadsheet only has floating point; costs are far below 2^53"
                )]
                Sel::Bilangan(number) | Sel::Rupiah(number) => {
                    sheet.write_number_with_format(row, column, number as f64, &money)?
                }
            };
        }
    }
    Ok(())
}
