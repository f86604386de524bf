//! XLSX: its cells streamed one by one, the empty ones dropped, merged ranges filled, formulas by the value they last
//! came to.

use std::collections::HashMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use domain::impor::{Lembar, Sel};

use crate::Progress;

use super::kisi::{Jatah, Kisi};
use super::sel::{self, Kurang};
use super::{Cacat, MAX_LEMBAR, paket};

/// Most merged ranges of a sheet, and most cells they are filled into.
const MAX_GABUNGAN: usize = 100_000;
const MAX_ISIAN: usize = 500_000;

type Buku<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The sheets of a workbook.
pub(super) fn read(bytes: &[u8], progress: &Progress) -> Result<Vec<Lembar>, Cacat> {
    paket::check(bytes, progress)?;
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
        merges(&mut buku, &nama, &mut kisi, &mut jatah)?;
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

/// Cells that something is to be told about, counted with the first of them.
#[derive(Default)]
struct Hitungan {
    jumlah: usize,
    pertama: String,
}

impl Hitungan {
    fn add(&mut self, baris: u32, kolom: u32) {
        if self.jumlah == 0 {
            self.pertama = address(baris, kolom);
        }
        self.jumlah += 1;
    }

    fn tell(&self, kisi: &mut Kisi, sentence: &str) {
        if self.jumlah > 0 {
            kisi.tell(format!("{} sel {sentence}, mulai sel {}.", self.jumlah, self.pertama));
        }
    }
}

fn cells(buku: &mut Buku<'_>, nama: &str, kisi: &mut Kisi, jatah: &mut Jatah) -> Result<(), Cacat> {
    let (mut blank, mut large, mut wrong) = (Hitungan::default(), Hitungan::default(), Hitungan::default());
    let mut dates = false;
    let mut reader = buku.worksheet_cells_reader(nama).map_err(|error| cacat(&error))?;
    while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(|error| cacat(&error))? {
        jatah.heed()?;
        let (baris, kolom) = cell.pos;
        if cell.value == DataRef::Empty {
            if cell.formula.is_some() {
                blank.add(baris, kolom);
            }
            continue;
        }
        dates |= matches!(cell.value, DataRef::DateTime(_));
        let text = sel::text(&cell.value, None);
        match text.catatan {
            Some(Kurang::Angka) => large.add(baris, kolom),
            Some(Kurang::Galat) => wrong.add(baris, kolom),
            None => {}
        }
        kisi.put(jatah, baris, kolom, Sel::new(text.teks))?;
    }
    drop(reader);
    if dates {
        dates_as_shown(buku, nama, kisi, jatah)?;
    }
    blank.tell(
        kisi,
        "berisi rumus tanpa hasil dan dibaca kosong; buka dengan Excel, simpan, lalu impor lagi bila hasilnya perlu",
    );
    large.tell(
        kisi,
        "berisi angka yang terlalu besar untuk Excel, sehingga digit akhirnya hilang; tulis ulang sebagai teks",
    );
    wrong.tell(kisi, "berisi galat rumus dan dibaca kosong");
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

/// Fills merged ranges: to the right in their first row, downwards where rows hold something else too.
fn merges(buku: &mut Buku<'_>, nama: &str, kisi: &mut Kisi, jatah: &mut Jatah) -> Result<(), Cacat> {
    let ranges = buku.merge_cells_by_sheet_name(nama).map_err(|error| cacat(&error))?;
    if ranges.len() > MAX_GABUNGAN {
        return Err(Cacat::Jebakan);
    }
    let mut filled = 0_usize;
    for range in ranges {
        let ((top, left), (bottom, right)) = (range.start, range.end);
        let Some(text) = kisi.text(top, left).map(str::to_owned) else { continue };
        if bottom < top || right < left {
            continue;
        }
        for baris in kisi.rows(top, bottom) {
            // Across a whole sheet a merge is a banner; sixty columns say as much.
            for kolom in left..=right.min(left.saturating_add(59)) {
                if (baris, kolom) == (top, left) || kisi.text(baris, kolom).is_some() {
                    continue;
                }
                filled += 1;
                if filled > MAX_ISIAN {
                    return Err(Cacat::Jebakan);
                }
                kisi.put(jatah, baris, kolom, Sel { teks: text.clone(), gabungan: true })?;
            }
        }
    }
    Ok(())
}

/// `C12`.
fn address(baris: u32, kolom: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = kolom;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    let letters: String = letters.into_iter().rev().collect();
    format!("{letters}{}", baris.saturating_add(1))
}
