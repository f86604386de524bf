//! XLSX: its cells streamed one by one, the empty ones dropped, merged ranges filled, formulas by the value they last
//! came to.

use std::collections::HashMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use domain::impor::{Lembar, Sel};

use crate::Progress;

use super::hitungan::Kekurangan;
use super::kisi::{Gabungan, Jatah, Kisi};
use super::{Cacat, MAX_LEMBAR, sel};

type Buku<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The sheets of a proven package.
pub(super) fn read(bytes: &[u8], progress: &Progress) -> Result<Vec<Lembar>, Cacat> {
    // A number no workbook has can make the reader's arithmetic stop; that is a damaged file, not ours to fall over.
    catch_unwind(AssertUnwindSafe(|| open(bytes, progress))).unwrap_or(Err(Cacat::Rusak))
}

fn open(bytes: &[u8], progress: &Progress) -> Result<Vec<Lembar>, Cacat> {
    let mut buku: Buku<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| cacat(&error))?;
    let sheets: Vec<(String, bool)> = buku
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    if sheets.len() > MAX_LEMBAR {
        return Err(Cacat::TerlaluBanyakLembar);
    }
    let mut jatah = Jatah::new(progress);
    let mut read = Vec::with_capacity(sheets.len());
    for (nama, hidden) in sheets {
        let mut kisi = Kisi::new(nama.clone());
        if hidden {
            kisi.tell("Lembar ini tersembunyi di Excel, tetapi ikut dibaca.".to_owned());
        }
        cells(&mut buku, &nama, &mut kisi, &mut jatah)?;
        let merged = buku.merge_cells_by_sheet_name(&nama).map_err(|error| cacat(&error))?;
        kisi.merge(&mut jatah, merged.iter().map(|range| Gabungan { start: range.start, end: range.end }))?;
        read.push(kisi.finish()?);
    }
    if read.is_empty() { Err(Cacat::PaketLain) } else { Ok(read) }
}

fn cacat(error: &XlsxError) -> Cacat {
    match error {
        XlsxError::Password => Cacat::PaketLain,
        _ => Cacat::Rusak,
    }
}

fn cells(buku: &mut Buku<'_>, nama: &str, kisi: &mut Kisi, jatah: &mut Jatah) -> Result<(), Cacat> {
    let mut kurang = Kekurangan::default();
    let mut dates = false;
    let mut reader = buku.worksheet_cells_reader(nama).map_err(|error| cacat(&error))?;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|error| cacat(&error))? {
        jatah.heed()?;
        let (baris, kolom) = cell.pos;
        if cell.value == DataRef::Empty {
            if cell.formula.is_some() {
                kurang.blank(baris, kolom);
            }
            continue;
        }
        dates |= matches!(cell.value, DataRef::DateTime(_));
        let text = sel::text(&cell.value, None);
        if let Some(which) = text.catatan {
            kurang.add(which, baris, kolom);
        }
        kisi.put(jatah, baris, kolom, Sel::new(text.teks))?;
    }
    drop(reader);
    if dates {
        dates_as_shown(buku, nama, kisi, jatah)?;
    }
    kurang.tell(kisi);
    Ok(())
}

/// Reads the dates of a sheet anew, each by what its format shows: a day, a month, a year.
fn dates_as_shown(buku: &mut Buku<'_>, nama: &str, kisi: &mut Kisi, jatah: &mut Jatah) -> Result<(), Cacat> {
    let mut shown = Vec::new();
    let mut reader = buku.worksheet_cells_reader(nama).map_err(|error| cacat(&error))?;
    let formats: HashMap<usize, String> = reader
        .styles()
        .iter()
        .enumerate()
        .filter_map(|(id, style)| Some((id, style.number_format.as_ref()?.format_code.clone())))
        .collect();
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|error| cacat(&error))? {
        jatah.heed()?;
        if matches!(cell.get_value(), DataRef::DateTime(_)) {
            let (baris, kolom) = cell.get_position();
            shown.push((baris, kolom, sel::text(cell.get_value(), formats.get(&style).map(String::as_str)).teks));
        }
    }
    drop(reader);
    for (baris, kolom, teks) in shown {
        kisi.put(jatah, baris, kolom, Sel::new(teks))?;
    }
    Ok(())
}
