//! The papers of a version, made.

use documents::surat::standar::poster::Papan;
use documents::surat::standar::{StandarCetak, dokumen, poster};
use domain::format::tanggal;
use domain::standar::VersiStandar;

use super::found;
use crate::Fault;
use crate::act::Look;
use crate::kop::{Page, signature};
use crate::office::Open;

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

/// What every paper of a version holds.
pub(super) fn paper_of(page: &Page, versi: &VersiStandar) -> StandarCetak {
    StandarCetak {
        naskah: page.naskah(),
        isi: versi.isi.clone(),
        keputusan: format!("Keputusan nomor {} tanggal {}", versi.nomor, tanggal::long(versi.tanggal)),
        penetap: signature(&opening(page, &versi.tanggal), &versi.penetap),
    }
}

/// Place and day before the signature.
pub(super) fn opening(page: &Page, day: &chrono::NaiveDate) -> String {
    let day = tanggal::long(*day);
    let kota = &page.kantor.kota;
    if kota.is_empty() { day } else { format!("{kota}, {day}") }
}
