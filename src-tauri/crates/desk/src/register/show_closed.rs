//! The register of a closed month, handed out.

use domain::id::TutupBukuId;
use domain::peran::Tindakan;

use super::wire::TutupRef;
use crate::{Desk, Fault, FileOut, Progress};

/// The register of a closed month as it was kept.
///
/// # Errors
/// No such closing; locked; not allowed.
pub fn show_closed(desk: &Desk, input: TutupRef, _: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    let closed = desk.look_on(&open, Tindakan::CetakRegister, |look| {
        look.reader.tutup_buku(TutupBukuId(input.id.0))?.ok_or(Fault::NotFound)
    })?;
    let bytes = open.store.berkas(closed.isi.berkas.0)?.ok_or(Fault::NotFound)?;
    let name = format!("{} {} (ditutup).pdf", closed.isi.jenis.label(), closed.isi.bulan.format("%m-%Y"));
    Ok(FileOut { name, mime: "application/pdf", bytes })
}
