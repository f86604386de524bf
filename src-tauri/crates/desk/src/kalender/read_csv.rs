//! Reading a table of holidays from a file, to be looked at before anything is changed.

use data_encoding::BASE64;
use domain::fault::Rule;
use domain::kalender::{MAX_FILE, Muatan};
use domain::peran::Tindakan;

use super::wire::ReadKalenderCsv;
use crate::{Desk, Fault};

/// The tables in the file, or what is wrong with it by line. Writes nothing.
///
/// # Errors
/// Not base64; not allowed.
pub fn read_csv(desk: &Desk, input: ReadKalenderCsv) -> Result<Muatan, Fault> {
    desk.look(Tindakan::AturKalender, |_| {
        let isi = input.isi.trim().as_bytes();
        // Larger than any table: the reader says so, and needs no more than the first byte too many to see it.
        let isi = isi.get(..ENCODED_LIMIT).unwrap_or(isi);
        let bytes = BASE64
            .decode(isi)
            .map_err(|_| Fault::field("isi", &Rule::Other("Berkas tidak terbaca. Pilih berkas CSV sekali lagi.")))?;
        Ok(Muatan::read(&bytes))
    })
}

/// Base64 of a file just above the limit, in whole groups of four letters.
const ENCODED_LIMIT: usize = (MAX_FILE / 3 + 1) * 4;
