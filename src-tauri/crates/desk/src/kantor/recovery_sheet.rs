//! The recovery code on paper. The code itself is stored nowhere: the page that set the office up hands it over.

use documents::lembar_pemulihan::{LembarPemulihan, render};
use domain::fault::Rule;
use domain::peran::Tindakan;

use super::wire::RecoverySheet;
use crate::kop::kop;
use crate::{Desk, Fault, FileOut, Progress};

/// Most characters of a code as it is typed.
const MAX: usize = 100;

/// The sheet as PDF.
///
/// # Errors
/// A code that cannot be one; not allowed.
pub fn recovery_sheet(desk: &Desk, input: RecoverySheet, _: &Progress) -> Result<FileOut, Fault> {
    if input.kode.trim().is_empty() || input.kode.len() > MAX {
        return Err(Fault::field("kode", &Rule::Other("Kode pemulihan tidak lengkap.")));
    }
    desk.look(Tindakan::AturKantor, |look| {
        let lembar = LembarPemulihan {
            kop: kop(&look.kantor, look.reader)?,
            latihan: look.kantor.latihan,
            kode: input.kode.split('-').map(str::to_owned).collect(),
            admin: look.akun.nama.clone(),
            dibuat: look.now,
        };
        let pdf = render(&lembar, look.kantor.kertas)?;
        Ok(FileOut { name: "Lembar pemulihan.pdf".to_owned(), mime: "application/pdf", bytes: pdf.bytes })
    })
}
