//! Papers of the standard: a version as it was kept, a draft of the texts as they stand, posters. No identity of an applicant is
//! in any of them, so a print is not recorded.

use documents::surat::standar::poster::Papan;
use documents::surat::standar::{StandarCetak, dokumen, poster};
use domain::format::tanggal;
use domain::peran::Tindakan;
use domain::standar::VersiStandar;

use super::wire::{CetakStandar, KertasStandar};
use super::{facts, found};
use crate::act::Look;
use crate::kop::{Page, file_name, signature};
use crate::office::Open;
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

/// The document of a version, made.
pub(super) fn made(page: &Page, versi: &VersiStandar) -> Result<Vec<u8>, Fault> {
    Ok(dokumen::render(&paper_of(page, versi), page.kantor.kertas)?.bytes)
}

/// The version in force and its papers.
pub(crate) struct Berlaku {
    /// What it says, by which decree.
    pub(crate) versi: VersiStandar,
    /// Its document as it was kept.
    pub(crate) dokumen: Vec<u8>,
    /// The maklumat as a poster.
    pub(crate) maklumat: Vec<u8>,
}

/// The version in force with its document as it was kept and the maklumat as a poster: what the yearly assessment asks for.
pub(crate) fn in_force(look: &Look, open: &Open) -> Result<Option<Berlaku>, Fault> {
    let Some(versi) = found(look)?.berlaku().cloned() else {
        return Ok(None);
    };
    let dokumen = open.store.berkas(versi.berkas.0)?.ok_or(Fault::NotFound)?;
    let maklumat = poster::render(&paper_of(&look.page(false)?, &versi), Papan::Maklumat, false)?.bytes;
    Ok(Some(Berlaku { versi, dokumen, maklumat }))
}

fn paper_of(page: &Page, versi: &VersiStandar) -> StandarCetak {
    StandarCetak {
        naskah: page.naskah(),
        isi: versi.isi.clone(),
        keputusan: format!("Keputusan nomor {} tanggal {}", versi.nomor, tanggal::long(versi.tanggal)),
        penetap: signature(&opening(page, &versi.tanggal), &versi.penetap),
    }
}

fn opening(page: &Page, day: &chrono::NaiveDate) -> String {
    let day = tanggal::long(*day);
    let kota = &page.kantor.kota;
    if kota.is_empty() { day } else { format!("{kota}, {day}") }
}
