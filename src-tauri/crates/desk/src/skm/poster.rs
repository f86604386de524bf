//! The result of a survey as a poster. No identity is in it, so a print is not recorded.

use documents::surat::skm::poster::{self as papan, PosterSkm};
use domain::peran::Tindakan;

use super::hasil::shown;
use super::laporan::period;
use super::wire::CetakPosterSkm;
use crate::kop::file_name;
use crate::{Desk, Fault, FileOut, Progress};

/// The poster of a survey's result.
///
/// # Errors
/// Not found; locked; cancelled.
pub fn poster(desk: &Desk, input: CetakPosterSkm, progress: &Progress) -> Result<FileOut, Fault> {
    progress.heed()?;
    desk.look(Tindakan::Lihat, |look| {
        let lengkap = shown(look, input.id)?;
        let isi = &lengkap.survei.isi;
        let made = PosterSkm {
            naskah: look.page(false)?.naskah(),
            judul: isi.judul.clone(),
            masa: period(isi.dari, isi.sampai),
            hasil: lengkap.hasil,
            besar: input.a3,
        };
        let size = if input.a3 { "A3" } else { "A4" };
        let name = file_name(&format!("Poster SKM {size}"), &isi.judul, "pdf");
        Ok(FileOut { name, mime: "application/pdf", bytes: papan::render(&made)?.bytes })
    })
}
