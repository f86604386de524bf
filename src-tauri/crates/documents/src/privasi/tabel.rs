//! Lines under headings as PDF, XLSX and CSV: the trail of the journal. Every cell is text; nothing starts a formula.

use ::csv::{Terminator, WriterBuilder};
use chrono::{DateTime, FixedOffset};
use domain::{format::jam, kantor::Kertas};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};

use crate::{
    DocumentError, Kop, Pdf, aksara,
    daftar::tabel::{Baris, Tabel},
    kit::{
        block::{Align, Block, Para},
        flow::{Flow, Furniture},
        font::Face,
        head::Head,
        mm,
        page::Pages,
        paper::{Orientation, Sheet},
        table::Column,
        text::Styled,
    },
    pdf,
    sel::{fitting, guard},
};

const SIZE: f32 = 8.0;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
/// Row of the headings of a sheet.
const HEAD_ROW: u32 = 4;

/// A column: its heading, its share of the page, its width on a sheet in characters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kolom {
    /// Heading.
    pub judul: &'static str,
    /// Share of the page.
    pub bagian: f32,
    /// Width on a sheet, in characters.
    pub huruf: f64,
}

/// Lines with what stands above them.
#[derive(Clone, Debug, PartialEq)]
pub struct TabelBaris {
    /// Letterhead.
    pub kop: Kop,
    /// Whether this is a practice office; then every page says so.
    pub latihan: bool,
    /// Title, as `Jejak audit`.
    pub judul: String,
    /// What was chosen, who made it: one sentence a line.
    pub keterangan: Vec<String>,
    /// The columns.
    pub kolom: Vec<Kolom>,
    /// The cells, a line each.
    pub baris: Vec<Vec<String>>,
    /// Head of the journal, hex.
    pub kepala: String,
    /// When it is made; date of the file as well.
    pub dicetak: DateTime<FixedOffset>,
}

/// The lines as PDF, lying.
///
/// # Errors
/// [`DocumentError::Pdf`] when the writer fails.
pub fn render(tabel: &TabelBaris, kertas: Kertas) -> Result<Pdf, DocumentError> {
    pdf::write(pages(tabel, kertas))
}

/// The lines as page description.
#[must_use]
pub fn pages(tabel: &TabelBaris, kertas: Kertas) -> Pages {
    let footer = format!("{} · dicetak {} · kepala jurnal {}", tabel.judul, jam::instant(tabel.dicetak), tabel.kepala);
    let mut flow = Flow::new(Sheet::register(kertas, Orientation::Landscape), &Furniture::new(footer, tabel.latihan));
    flow.push(tabel.kop.strip(flow.width(), 0.85));
    flow.add(Para::heading(&tabel.judul.to_uppercase(), 12.0).align(Align::Center));
    for line in &tabel.keterangan {
        let para = Para::new(Styled::of(Face::Regular, line), 9.0).align(Align::Center);
        flow.add(Para { keep_with_next: true, ..para });
    }
    flow.add(Block::Space(mm(3.0)));
    let columns: Vec<Column> =
        tabel.kolom.iter().map(|kolom| Column { weight: kolom.bagian, least: mm(12.0), align: Align::Left }).collect();
    let heads: Vec<Head> = tabel.kolom.iter().map(|kolom| Head::Column(kolom.judul)).collect();
    let rows = tabel.baris.iter().map(|cells| Baris::Isi(cells.clone(), None));
    let texts = tabel.baris.iter().flatten().map(String::as_str);
    let mut ending = vec![Block::Space(mm(2.0))];
    let mut notes = vec![format!("Jumlah: {} baris.", tabel.baris.len())];
    notes.extend(aksara::catatan([], texts).map(str::to_owned));
    ending.extend(notes.iter().map(|note| Para::new(Styled::of(Face::Regular, note), SIZE).into()));
    Tabel::start(&mut flow, &columns, &heads, SIZE).fill(&mut flow, rows, tabel.baris.len(), &ending);
    Pages {
        title: tabel.judul.clone(),
        author: tabel.kop.penerbit().into(),
        created: tabel.dicetak,
        pages: flow.finish(),
    }
}

/// The lines as CSV for Indonesian Excel; what a spreadsheet would run starts with an apostrophe.
///
/// # Errors
/// [`DocumentError::Csv`] when the writer fails.
pub fn csv(tabel: &TabelBaris) -> Result<Vec<u8>, DocumentError> {
    let failed = |error: ::csv::Error| DocumentError::Csv(error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let mut judul: Vec<String> = tabel.kolom.iter().map(|kolom| kolom.judul.to_owned()).collect();
    if let (true, Some(first)) = (tabel.latihan, judul.first_mut()) {
        first.push_str(" (LATIHAN – data karangan)");
    }
    writer.write_record(judul).map_err(failed)?;
    for row in &tabel.baris {
        writer.write_record(row.iter().map(|cell| guard(cell))).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| DocumentError::Csv(error.to_string()))
}

/// The lines as XLSX.
///
/// # Errors
/// [`DocumentError::Xlsx`] when the writer fails.
pub fn xlsx(tabel: &TabelBaris) -> Result<Vec<u8>, DocumentError> {
    book(tabel).map_err(|error| DocumentError::Xlsx(error.to_string()))
}

fn book(tabel: &TabelBaris) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_timestamp(tabel.dicetak.timestamp())?;
    book.set_properties(
        &DocProperties::new().set_title(&tabel.judul).set_company(tabel.kop.penerbit()).set_creation_datetime(&created),
    );
    let sheet = book.add_worksheet();
    sheet.set_name("Jejak")?;
    let bold = Format::new().set_bold().set_font_size(12);
    let title = if tabel.latihan { format!("{} (LATIHAN)", tabel.judul) } else { tabel.judul.clone() };
    sheet.write_string(0, 0, tabel.kop.penerbit())?;
    sheet.write_string_with_format(1, 0, title, &bold)?;
    sheet.write_string(2, 0, tabel.keterangan.join(" "))?;
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin)
        .set_background_color(0x00E9_EFEC);
    for (column, kolom) in (0..).zip(&tabel.kolom) {
        sheet.write_string_with_format(HEAD_ROW, column, kolom.judul, &head)?;
        sheet.set_column_width(column, kolom.huruf)?;
    }
    let text =
        Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin).set_num_format("@");
    for (row, cells) in (HEAD_ROW + 1..).zip(&tabel.baris) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string_with_format(row, column, fitting(cell, "berkas CSV"), &text)?;
        }
    }
    sheet.set_freeze_panes(HEAD_ROW + 1, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.set_footer("&R&7Halaman &P dari &N");
    book.save_to_buffer()
}
