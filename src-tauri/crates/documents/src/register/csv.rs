//! The register as CSV for Indonesian Excel.
//!
//! Semicolons because the comma is the decimal sign, a byte order mark because Excel otherwise reads
//! ANSI, CRLF line ends. What a spreadsheet would run or change starts with an apostrophe, see
//! [`sel`](crate::sel). In the file of a practice office the first heading says so, and the headings stay
//! the first row.

use ::csv::{Terminator, WriterBuilder};
use domain::format::tanggal;

use super::{
    RegisterTable, bertanda,
    kolom::{self, BarisRegister, Sel},
};
use crate::{DocumentError, sel::guard};

pub(crate) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

const LATIHAN: &str = "LATIHAN – data karangan";

pub(super) fn write<B: BarisRegister>(register: &RegisterTable<B>) -> Result<Vec<u8>, DocumentError> {
    let failed = |error: ::csv::Error| DocumentError::Csv(error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let mut judul = B::JENIS.judul_datar();
    if let (true, Some(first)) = (register.latihan, judul.first_mut()) {
        *first = format!("{first} ({LATIHAN})");
    }
    writer.write_record(judul).map_err(failed)?;
    for (index, row) in register.baris.iter().enumerate() {
        writer.write_record(kolom::cells(row, index).iter().map(cell)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| DocumentError::Csv(error.to_string()))
}

fn cell(sel: &Sel<'_>) -> String {
    match sel {
        Sel::Kosong => String::new(),
        Sel::Ya => "Ya".to_owned(),
        Sel::Teks(text) => guard(text),
        Sel::Nomor(text, dikoreksi) => guard(&bertanda(text, *dikoreksi)),
        Sel::Identitas(text) => guard(text),
        Sel::Tanggal(date) | Sel::Hari(date) => tanggal::form(*date),
        Sel::Bilangan(number) | Sel::Rupiah(number) => number.to_string(),
    }
}
