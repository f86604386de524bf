//! The decree before it is set.

use domain::fault::Refusal;
use domain::peran::Tindakan;

use super::naskah::render;
use super::plan::Rencana;
use super::wire::TetapkanDip;
use crate::kop::file_name;
use crate::{Desk, Fault, FileOut, Progress};

/// The decree as it would be issued, marked as a draft; what is not typed yet leaves a place.
///
/// # Errors
/// Nothing accepted; locked.
pub fn preview(desk: &Desk, input: TetapkanDip, _: &Progress) -> Result<FileOut, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let plan = Rencana::of(look.reader)?;
        if plan.butir.is_empty() {
            return Err(Refusal::NothingToDecree.into());
        }
        let nomor = input.isi.nomor.trim();
        let bytes = render(&look.page(true)?, look.reader, &plan, nomor, input.isi.tanggal)?;
        Ok(FileOut { name: file_name("Konsep penetapan DIP", nomor, "pdf"), mime: "application/pdf", bytes })
    })
}
