//! A survey on paper, to be filled in by hand.

use documents::surat::skm::kuesioner::{self, Kuesioner};
use domain::peran::Tindakan;

use super::found;
use super::wire::SurveiRef;
use crate::kop::file_name;
use crate::{Desk, Fault, FileOut, Progress};

/// The questionnaire on paper.
///
/// # Errors
/// Not found; locked; cancelled.
pub fn questionnaire(desk: &Desk, input: SurveiRef, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let isi = found(look.reader, input.id)?.isi;
        let name = file_name("Kuesioner SKM", &isi.judul, "pdf");
        let made = Kuesioner { naskah: look.page(false)?.naskah(), judul: isi.judul, layanan: isi.layanan };
        Ok(FileOut { name, mime: "application/pdf", bytes: kuesioner::render(&made, look.kantor.kertas)?.bytes })
    })
}
