//! The ZIP around an XLSX (ECMA-376) or ODS (OpenDocument), proved before anything is read of it: every entry is really unpacked, counted and
//! thrown away, so that a bomb goes off here, in a fixed piece of memory.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::Cacat;
use crate::Progress;

/// How a ZIP begins.
pub(super) const START: &[u8] = b"PK\x03\x04";
/// How the record at its end begins, and how far from the end it can stand.
const END: &[u8] = b"PK\x05\x06";
const END_WITHIN: usize = 22 + 0xFFFF;
/// Most entries; ordinary workbooks have fewer than a hundred.
const MAX_ENTRIES: usize = 5_000;
/// Most bytes all entries may unpack to. A sheet of a million styled empty rows of thirty cells takes some 900 MB.
const MAX_UNPACKED: u64 = 1_200 * 1024 * 1024;
/// Most bytes of what is held in memory whole: texts, styles, names.
const MAX_HELD: u64 = 96 * 1024 * 1024;
/// Largest list of content types.
const MAX_TYPES: u64 = 256 * 1024;
const TYPES: &str = "[Content_Types].xml";
/// Where OpenDocument says what it is, and how a spreadsheet or a template of one says it.
const MIMETYPE: &str = "mimetype";
const SPREADSHEET: &str = "application/vnd.oasis.opendocument.spreadsheet";
/// Most texts a workbook may claim to have; room is made for them before they are read.
const MAX_STRINGS: u64 = 3_000_000;

/// Whose package it is.
pub(super) enum Paket {
    Xlsx,
    Ods,
}

/// Proves `bytes` to be the package of a workbook.
pub(super) fn check(bytes: &[u8], progress: &Progress) -> Result<Paket, Cacat> {
    // Before the directory is read into memory.
    if entries(bytes).ok_or(Cacat::Rusak)? > MAX_ENTRIES {
        return Err(Cacat::Jebakan);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Cacat::Rusak)?;
    if archive.len() > MAX_ENTRIES {
        return Err(Cacat::Jebakan);
    }
    let mut names = Vec::with_capacity(archive.len());
    for place in 0..archive.len() {
        let entry = archive.by_index_data(place).map_err(|_| Cacat::Rusak)?;
        let name = entry.name().map_err(|_| Cacat::Jebakan)?.into_owned();
        if !stays_inside(&name) {
            return Err(Cacat::Jebakan);
        }
        names.push(name);
    }
    let paket = recognise(&mut archive, &names)?;
    let (mut unpacked, mut held) = (0_u64, 0_u64);
    for (place, name) in names.iter().enumerate() {
        let size = inflate(&mut archive, place, name, MAX_UNPACKED - unpacked, progress)?;
        unpacked += size;
        if !is_sheet(name) && !is_picture(name) {
            held += size;
        }
        if unpacked >= MAX_UNPACKED || held > MAX_HELD {
            return Err(Cacat::Jebakan);
        }
    }
    Ok(paket)
}

/// Unpacks an entry into nothing, at most `limit` bytes, and says how many there were.
fn inflate(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    place: usize,
    name: &str,
    limit: u64,
    progress: &Progress,
) -> Result<u64, Cacat> {
    let mut entry = archive.by_index(place).map_err(|_| Cacat::Rusak)?;
    let mut buffer = [0_u8; 64 * 1024];
    let mut size = 0_u64;
    let mut head: Vec<u8> = Vec::new();
    let strings = name.to_ascii_lowercase().ends_with("sharedstrings.xml");
    loop {
        progress.heed().map_err(|_| Cacat::Dihentikan)?;
        let read = entry.read(&mut buffer).map_err(|_| Cacat::Rusak)?;
        if read == 0 {
            return Ok(size);
        }
        size += read as u64;
        if size > limit {
            return Err(Cacat::Jebakan);
        }
        if strings && head.len() < 64 * 1024 {
            head.extend_from_slice(buffer.get(..read).unwrap_or_default());
            if claimed_strings(&head) > MAX_STRINGS {
                return Err(Cacat::Jebakan);
            }
        }
    }
}

/// The largest number of texts the list of texts claims to hold.
fn claimed_strings(head: &[u8]) -> u64 {
    const NAME: &[u8] = b"uniqueCount";
    let mut most = 0;
    for (at, window) in head.windows(NAME.len()).enumerate() {
        if window == NAME {
            let rest = head.get(at + NAME.len()..).unwrap_or_default();
            let digits =
                rest.iter().skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit()).take(19);
            let number =
                digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
            most = most.max(number);
        }
    }
    most
}

/// By its list of content types, or the type it begins with.
fn recognise(archive: &mut ZipArchive<Cursor<&[u8]>>, names: &[String]) -> Result<Paket, Cacat> {
    let has = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    let Some(place) = names.iter().position(|name| name == TYPES) else {
        let entry = archive.by_name(MIMETYPE).map_err(|_| Cacat::PaketLain)?;
        let mut kind = String::new();
        entry.take(MAX_TYPES).read_to_string(&mut kind).map_err(|_| Cacat::PaketLain)?;
        return if kind.starts_with(SPREADSHEET) { Ok(Paket::Ods) } else { Err(Cacat::PaketLain) };
    };
    let entry = archive.by_index(place).map_err(|_| Cacat::Rusak)?;
    let mut types = Vec::new();
    entry.take(MAX_TYPES + 1).read_to_end(&mut types).map_err(|_| Cacat::Rusak)?;
    if types.len() as u64 > MAX_TYPES {
        return Err(Cacat::Jebakan);
    }
    let types = String::from_utf8_lossy(&types);
    if types.contains("sheet.binary.macroEnabled.main") {
        return Err(Cacat::Xlsb);
    }
    // Workbooks, templates, and either with macros, which are never run.
    let workbook = [
        "spreadsheetml.sheet.main+xml",
        "spreadsheetml.template.main+xml",
        "ms-excel.sheet.macroEnabled.main+xml",
        "ms-excel.template.macroEnabled.main+xml",
    ];
    if workbook.iter().any(|kind| types.contains(kind)) || has("xl/worksheets/") {
        Ok(Paket::Xlsx)
    } else {
        Err(Cacat::PaketLain)
    }
}

/// How many entries the record at the end claims.
fn entries(bytes: &[u8]) -> Option<usize> {
    let tail = bytes.get(bytes.len().saturating_sub(END_WITHIN)..)?;
    let end = tail.windows(END.len()).rposition(|window| window == END)?;
    Some(usize::from(u16::from_le_bytes(tail.get(end + 10..end + 12)?.try_into().ok()?)))
}

/// Whether an entry of this name would be unpacked below the folder it is unpacked in, on every system.
fn stays_inside(name: &str) -> bool {
    !name.starts_with('/') && !name.contains(['\\', ':', '\0']) && name.split('/').all(|part| part != "..")
}

fn is_sheet(name: &str) -> bool {
    name.starts_with("xl/worksheets/")
}

fn is_picture(name: &str) -> bool {
    name.starts_with("xl/media/")
        || name.starts_with("Pictures/")
        || name.starts_with("xl/embeddings/")
        || name.ends_with("vbaProject.bin")
}
