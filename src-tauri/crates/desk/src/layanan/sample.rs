//! A sample of a letter as the office is about to word it. Nothing is issued and nothing recorded.

use domain::peran::Tindakan;
use domain::surat::PengaturanSurat;

use super::contoh::Contoh;
use crate::{Desk, Fault, FileOut, Progress};

/// The sample as PDF, marked as a draft.
///
/// # Errors
/// All fields of the letter's settings at fault, at once; locked.
pub fn sample(desk: &Desk, input: PengaturanSurat, _: &Progress) -> Result<FileOut, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let surat = input.checked(&look.kantor.kode_unit)?;
        let pdf = Contoh::new(look, &surat)?.render()?;
        Ok(FileOut { name: format!("Contoh {}.pdf", surat.jenis.label()), mime: "application/pdf", bytes: pdf.bytes })
    })
}
