//! A decree as issued.

use domain::peran::Tindakan;

use super::wire::PenetapanRef;
use crate::kop::file_name;
use crate::{Desk, Fault, FileOut, Progress};

/// A decree as issued.
///
/// # Errors
/// [`Fault::NotFound`]; its bytes are damaged; locked.
pub fn show(desk: &Desk, input: PenetapanRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let decree =
        desk.look_on(&open, Tindakan::Lihat, |look| look.reader.penetapan_dip(input.id)?.ok_or(Fault::NotFound))?;
    let bytes = open.store.berkas(decree.isi.berkas.0)?.ok_or(Fault::NotFound)?;
    Ok(FileOut { name: file_name("Penetapan DIP", &decree.isi.nomor, "pdf"), mime: "application/pdf", bytes })
}
