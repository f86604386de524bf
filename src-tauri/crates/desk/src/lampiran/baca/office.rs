//! DOCX and XLSX (Office Open XML, ECMA-376): a ZIP whose list of content types names the main part. Only that list is
//! unpacked, to a limit; everything else is read from the directory at the end. Kept byte for byte.

use std::io::{Cursor, Read};

use domain::lampiran::TipeBerkas;
use zip::ZipArchive;

use super::Cacat;

/// How a ZIP begins.
pub(super) const START: &[u8] = b"PK\x03\x04";
/// How the record at its end begins, and how far from the end it can stand.
const END: &[u8] = b"PK\x05\x06";
const END_WITHIN: usize = 22 + 0xFFFF;
/// Most entries of a document; ordinary ones have fewer than a hundred.
const MAX_ENTRIES: u16 = 5_000;
/// Most bytes all entries may claim to unpack to.
const MAX_UNPACKED: u64 = 512 * 1024 * 1024;
/// Largest list of content types.
const MAX_TYPES: u64 = 256 * 1024;
const TYPES: &str = "[Content_Types].xml";

/// Which of the two it is.
pub(super) fn recognise(bytes: &[u8]) -> Result<TipeBerkas, Cacat> {
    // Before the directory is read into memory.
    if entries(bytes).ok_or(Cacat::Rusak)? > MAX_ENTRIES {
        return Err(Cacat::Jebakan);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Cacat::Rusak)?;
    let names = directory(&archive)?;
    let types = types(&mut archive)?;
    let has = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    if types.contains("macroEnabled") || names.iter().any(|name| is_program(name)) {
        Err(Cacat::Makro)
    } else if types.contains("wordprocessingml.document.main+xml") && has("word/") {
        Ok(TipeBerkas::Docx)
    } else if types.contains("spreadsheetml.sheet.main+xml") && has("xl/") {
        Ok(TipeBerkas::Xlsx)
    } else {
        Err(Cacat::PaketLain)
    }
}

/// How many entries the record at the end claims.
fn entries(bytes: &[u8]) -> Option<u16> {
    let tail = bytes.get(bytes.len().saturating_sub(END_WITHIN)..)?;
    let end = tail.windows(END.len()).rposition(|window| window == END)?;
    Some(u16::from_le_bytes(tail.get(end + 10..end + 12)?.try_into().ok()?))
}

/// Names of all entries; one that would be written outside its folder, or sizes beyond reason, refuse it.
fn directory(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<Vec<String>, Cacat> {
    let mut unpacked = 0_u64;
    let mut names = Vec::with_capacity(archive.len());
    for place in 0..archive.len() {
        let entry = archive.by_index_data(place).map_err(|_| Cacat::Rusak)?;
        unpacked = unpacked.saturating_add(entry.size());
        let name = entry.name().map_err(|_| Cacat::Jebakan)?.into_owned();
        if unpacked > MAX_UNPACKED || !stays_inside(&name) {
            return Err(Cacat::Jebakan);
        }
        names.push(name);
    }
    Ok(names)
}

/// The list of content types; a package without one is no Office document.
fn types(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<String, Cacat> {
    let place = archive.index_for_name(TYPES).ok_or(Cacat::PaketLain)?;
    let entry = archive.by_index(place).map_err(|_| Cacat::Rusak)?;
    let mut types = Vec::new();
    entry.take(MAX_TYPES + 1).read_to_end(&mut types).map_err(|_| Cacat::Rusak)?;
    if types.len() as u64 > MAX_TYPES {
        return Err(Cacat::Jebakan);
    }
    Ok(String::from_utf8_lossy(&types).into_owned())
}

/// Whether an entry of this name would be unpacked below the folder it is unpacked in, on every system.
fn stays_inside(name: &str) -> bool {
    !name.starts_with('/') && !name.contains(['\\', ':', '\0']) && name.split('/').all(|part| part != "..")
}

/// Visual Basic, or a macro sheet of Excel 4.
fn is_program(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/")
}
