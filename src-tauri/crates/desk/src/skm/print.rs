//! The report, handed out. No identity is in it, so a print is not recorded.

use documents::surat::skm::{laporan, xlsx};
use domain::peran::Tindakan;

use super::laporan::report;
use super::wire::{BentukSkm, CetakSkm};
use crate::kop::file_name;
use crate::{Desk, Fault, FileOut, Progress};

/// The report of a survey or of a year, as PDF or XLSX.
///
/// # Errors
/// Not found; no such year; locked; cancelled.
pub fn print(desk: &Desk, input: CetakSkm, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let made = report(look, input.lingkup)?;
        let (bytes, mime, ending) = match input.bentuk {
            BentukSkm::Pdf => (laporan::render(&made, look.kantor.kertas)?.bytes, "application/pdf", "pdf"),
            BentukSkm::Xlsx => {
                (xlsx(&made)?, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")
            }
        };
        let name = file_name("Laporan SKM", &made.judul, ending);
        Ok(FileOut { name, mime, bytes })
    })
}
