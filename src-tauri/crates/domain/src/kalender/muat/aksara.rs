//! From bytes to text: UTF-8 with or without its mark, else Windows-1252, which older spreadsheets write.

use std::borrow::Cow;

use super::MAX_FILE;

/// What Windows-1252 has in the place of the control characters 0x80–0x9F; five places are empty there.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The text of a file.
///
/// # Errors
/// A sentence, when the file cannot be a CSV.
pub(super) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, &'static str> {
    if bytes.len() > MAX_FILE {
        return Err("Berkas lebih besar dari 1 MB; ini bukan daftar hari libur.");
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(
            "Ini lembar kerja Excel, bukan CSV. Buka di Excel, lalu Simpan sebagai › CSV UTF-8, dan pilih lagi.",
        );
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err("Berkas ini bukan teks CSV. Simpan lembarnya sebagai CSV UTF-8, lalu pilih lagi.");
    }
    Ok(std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| letter(*byte)).collect(), Cow::Borrowed))
}

fn letter(byte: u8) -> char {
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        other => char::from(other),
    }
}
