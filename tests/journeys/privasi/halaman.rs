//! Looking for a text in every file of a data directory: as it lies there, and behind the encryption, page by page, the
//! free ones and the write-ahead log too; in what lies inside a backup, and in the attachments beside it.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use aes::cipher::block_padding::NoPadding;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use store::{DataKey, KeyFile};
use tests::kantor::{KATA_SANDI, MASUK};
use tests::window::Outcome;

/// Page size of SQLCipher 4, and what it keeps at the end of each: the initial vector and the code.
const PAGE: usize = 4096;
const RESERVE: usize = 80;
/// What stands before the first page of a log, and before each page of it.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// The data key, by the administrator's password.
pub(super) fn key(dir: &Path) -> Outcome<DataKey> {
    Ok(KeyFile::read(dir)?.unlock(MASUK, KATA_SANDI, chrono::Utc::now())?.0)
}

/// The files in which `needle` is found.
pub(super) fn found_in(dir: &Path, key: &DataKey, needle: &str) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    walk(dir, key, needle.as_bytes(), &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(dir: &Path, key: &DataKey, needle: &[u8], found: &mut Vec<String>) -> Outcome {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, key, needle, found)?;
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&path)?;
        let in_set = path.parent().is_some_and(|folder| folder.ends_with("lampiran")) && name.ends_with(".db");
        let plain = if name.ends_with(".cadangan") { unpacked(bytes, key)? } else { clear(&name, in_set, bytes, key)? };
        if plain.windows(needle.len()).any(|part| part == needle) {
            found.push(name);
        }
    }
    Ok(())
}

/// All that stands in a file, its pages in the clear where it is one of ours.
fn clear(name: &str, in_set: bool, bytes: Vec<u8>, key: &DataKey) -> Outcome<Vec<u8>> {
    let label = if name.starts_with("kantor.db") {
        "meja-ppid/berkas/1"
    } else if name.starts_with("lampiran.db") || in_set {
        "meja-ppid/lampiran/1"
    } else {
        return Ok(bytes);
    };
    if name.ends_with("-wal") {
        log(&bytes, &key.derive(label))
    } else if name.ends_with(".db") {
        pages(&bytes, &key.derive(label))
    } else {
        Ok(bytes)
    }
}

/// The same of every part of a backup.
fn unpacked(bytes: Vec<u8>, key: &DataKey) -> Outcome<Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut plain = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index)?;
        let (name, mut bytes) = (part.name()?.into_owned(), Vec::new());
        part.read_to_end(&mut bytes)?;
        plain.extend(clear(&name, false, bytes, key)?);
    }
    Ok(plain)
}

/// The pages of a data file in the clear.
fn pages(bytes: &[u8], key: &[u8; 32]) -> Outcome<Vec<u8>> {
    let mut plain = Vec::with_capacity(bytes.len());
    for (index, page) in bytes.chunks_exact(PAGE).enumerate() {
        // The first page begins with the salt.
        plain.extend(page_of(page, if index == 0 { 16 } else { 0 }, key)?);
    }
    Ok(plain)
}

/// The pages of a write-ahead log in the clear, those of earlier rounds too.
fn log(bytes: &[u8], key: &[u8; 32]) -> Outcome<Vec<u8>> {
    let mut plain = Vec::new();
    for frame in bytes.get(LOG_HEAD..).unwrap_or_default().chunks_exact(FRAME_HEAD + PAGE) {
        let number = frame.get(..4).map(|number| number == [0, 0, 0, 1]).unwrap_or_default();
        plain.extend(page_of(frame.get(FRAME_HEAD..).unwrap_or_default(), if number { 16 } else { 0 }, key)?);
    }
    Ok(plain)
}

fn page_of(page: &[u8], from: usize, key: &[u8; 32]) -> Outcome<Vec<u8>> {
    let (content, iv) = (&page[from..PAGE - RESERVE], &page[PAGE - RESERVE..PAGE - RESERVE + 16]);
    let cipher = cbc::Decryptor::<aes::Aes256>::new_from_slices(key, iv)?;
    let mut plain = content.to_vec();
    cipher.decrypt_padded::<NoPadding>(&mut plain).map_err(|error| format!("{error:?}"))?;
    Ok(plain)
}
