//! The letters of a text file: UTF-8, UTF-16 behind its mark, else Windows-1252, which every byte is a letter of.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A file as text, and what to tell about how it was read.
pub(super) struct Terbaca {
    pub teks: String,
    pub catatan: Option<String>,
}

/// `bytes` as text.
pub(super) fn decode(bytes: &[u8]) -> Terbaca {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let (teks, broken) = encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default());
        let catatan = broken.then(|| "Beberapa huruf berkas ini tidak terbaca; tinjau ejaannya.".to_owned());
        return Terbaca { teks: teks.into_owned(), catatan };
    }
    if let Ok(teks) = std::str::from_utf8(bytes)
        && !teks.contains('\0')
    {
        return Terbaca { teks: teks.to_owned(), catatan: None };
    }
    // UTF-16 without its mark: every other byte of plain text is nought.
    let head = bytes.get(..bytes.len().min(512)).unwrap_or_default();
    let noughts = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let half = head.len() / 2;
    for (encoding, from) in [(UTF_16LE, 1), (UTF_16BE, 0)] {
        if half > 1 && noughts(from) * 10 >= half * 7 && noughts(1 - from) * 10 < half {
            return Terbaca { teks: encoding.decode_without_bom_handling(bytes).0.into_owned(), catatan: None };
        }
    }
    let (teks, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Terbaca {
        teks: teks.into_owned(),
        catatan: Some("Huruf berkas ini dibaca sebagai Windows-1252; tinjau tanda baca dan huruf beraksen.".to_owned()),
    }
}
