//! The logo on the letterhead: a PNG of at most 1 MB, kept in the data file.

use data_encoding::{BASE64, HEXLOWER};
use documents::Logo;
use domain::fault::{FieldFault, Rule};
use domain::peran::Tindakan;
use sha2::{Digest, Sha256};

use crate::sesi::wire::Empty;
use crate::{Desk, Fault, FileOut, Progress};

const MAX_BYTES: usize = 1_000_000;

const MAX_SIDE: u32 = 4_000;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The logo as a file; [`Fault::NotFound`] when there is none.
///
/// # Errors
/// As above.
pub fn logo(desk: &Desk, _: Empty, _: &Progress) -> Result<FileOut, Fault> {
    let png = desk.look(Tindakan::Lihat, |look| Ok(look.reader.logo()?))?.ok_or(Fault::NotFound)?;
    Ok(FileOut { name: "logo.png".to_owned(), mime: "image/png", bytes: png })
}

/// Base64 to a PNG that a letterhead can carry.
pub(crate) fn check_png(field: &str, base64: &str) -> Result<Vec<u8>, Vec<FieldFault>> {
    let fault = |sentence: &'static str| vec![FieldFault::new(field, &Rule::Other(sentence))];
    let bytes = BASE64.decode(base64.trim().as_bytes()).map_err(|_| fault("Logo tidak terbaca. Pilih berkas PNG."))?;
    if bytes.len() > MAX_BYTES {
        return Err(fault("Logo lebih besar dari 1 MB. Kecilkan gambarnya, lalu pilih lagi."));
    }
    let side = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    match (bytes.starts_with(SIGNATURE), side(16), side(20)) {
        (true, Some(width), Some(height)) if (1..=MAX_SIDE).contains(&width) && (1..=MAX_SIDE).contains(&height) => {
            // A picture that cannot be drawn would stop every letter.
            Logo::from_png(&bytes)
                .map(|_| bytes)
                .map_err(|_| fault("Gambar logo rusak atau terpotong. Simpan ulang sebagai PNG, lalu pilih lagi."))
        }
        (true, Some(_), Some(_)) => Err(fault("Gambar logo terlalu besar. Paling besar 4.000 × 4.000 titik.")),
        _ => Err(fault("Berkas ini bukan gambar PNG. Simpan logo sebagai PNG, lalu pilih lagi.")),
    }
}

/// SHA-256, hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}
