//! Papers of the standard, handed out: a version as it was kept, a draft of the texts as they stand, posters. No identity of
//! an applicant is in any of them, so a print is not recorded.

use documents::surat::standar::poster::Papan;
use documents::surat::standar::{StandarCetak, dokumen, poster};
use domain::peran::Tindakan;

use super::kertas::{opening, paper_of};
use super::wire::{CetakStandar, KertasStandar};
use super::{facts, found};
use crate::kop::{file_name, signature};
use crate::{Desk, Fault, FileOut, Progress};

/// A paper of the standard.
///
/// # Errors
/// No such version; a kept file that is damaged; locked; cancelled.
pub fn print(desk: &Desk, input: CetakStandar, progress: &Progress) -> Result<FileOut, Fault> {
    let open = desk.open()?;
    progress.heed()?;
    desk.look_on(&open, Tindakan::Lihat, |look| {
        let standar = found(look)?;
        let versi = input.versi.map(|n| {
            let at = usize::try_from(n).unwrap_or(usize::MAX).checked_sub(1);
            at.and_then(|at| standar.versi.get(at)).ok_or(Fault::NotFound)
        });
        let versi = versi.transpose()?;
        if let (Some(versi), KertasStandar::Dokumen) = (versi, input.apa) {
            let bytes = open.store.berkas(versi.berkas.0)?.ok_or(Fault::NotFound)?;
            return Ok(FileOut {
                name: file_name("Standar pelayanan", &versi.nomor, "pdf"),
                mime: "application/pdf",
                bytes,
            });
        }
        let page = look.page(versi.is_none())?;
        let paper = match versi {
            Some(versi) => paper_of(&page, versi),
            None => StandarCetak {
                naskah: page.naskah(),
                isi: standar.isi.filled(&facts(look)?),
                keputusan: String::new(),
                penetap: signature(&opening(&page, &look.today()), &page.kantor.atasan_ppid),
            },
        };
        let (name, bytes) = match input.apa {
            KertasStandar::Dokumen => ("Standar pelayanan", dokumen::render(&paper, page.kantor.kertas)?.bytes),
            KertasStandar::PosterStandar => {
                ("Poster standar pelayanan", poster::render(&paper, Papan::Standar, input.a3)?.bytes)
            }
            KertasStandar::PosterMaklumat => {
                ("Maklumat pelayanan", poster::render(&paper, Papan::Maklumat, input.a3)?.bytes)
            }
        };
        let draft = if versi.is_none() { " (konsep)" } else { "" };
        Ok(FileOut { name: format!("{name}{draft}.pdf"), mime: "application/pdf", bytes })
    })
}
