//! What documents of this office have in common: letterhead, signatures, suggested file names.

use chrono::{DateTime, FixedOffset};
use documents::tanda_tangan::TandaTangan;
use documents::{DocumentError, Kop, Logo};
use domain::kantor::{Kantor, Pejabat};
use store::Reader;

use crate::Fault;
use crate::act::{Deed, Look};

/// The letterhead with the logo, if there is one.
pub(crate) fn kop(kantor: &Kantor, reader: &Reader) -> Result<Kop, Fault> {
    let logo = reader.logo()?.map(|png| Logo::from_png(&png)).transpose()?;
    Ok(Kop {
        badan_publik: kantor.badan_publik.clone(),
        unit: kantor.unit.clone(),
        alamat: kantor.alamat.clone(),
        telepon: kantor.telepon.clone(),
        surel: kantor.surel.clone(),
        laman: kantor.laman.clone(),
        logo,
    })
}

/// A signature block of an official.
pub(crate) fn signature(pembuka: &str, pejabat: &Pejabat) -> TandaTangan {
    TandaTangan {
        pembuka: pembuka.to_owned(),
        jabatan: pejabat.jabatan.clone(),
        nama: pejabat.nama.clone(),
        nip: pejabat.nip.clone(),
    }
}

/// A file name of a register number: what a file system does not take becomes a hyphen.
pub(crate) fn file_name(what: &str, nomor: &str, ending: &str) -> String {
    let safe: String = nomor.chars().map(|sign| if sign.is_alphanumeric() { sign } else { '-' }).collect();
    format!("{what} {safe}.{ending}")
}

impl From<DocumentError> for Fault {
    fn from(error: DocumentError) -> Self {
        Self::internal(error)
    }
}

/// What every document of the lists is printed with: the office, its letterhead, the moment.
pub(crate) struct Page {
    pub(crate) kantor: Kantor,
    pub(crate) kop: Kop,
    pub(crate) now: DateTime<FixedOffset>,
    pub(crate) petugas: String,
}

impl Deed<'_> {
    /// The page a document is printed on.
    pub(crate) fn page(&self) -> Result<Page, Fault> {
        page(self.tx, &self.kantor, self.now, &self.akun.nama)
    }
}

impl Look<'_> {
    /// The page a document is printed on.
    pub(crate) fn page(&self) -> Result<Page, Fault> {
        page(self.reader, &self.kantor, self.now, &self.akun.nama)
    }
}

fn page(reader: &Reader, kantor: &Kantor, now: DateTime<FixedOffset>, petugas: &str) -> Result<Page, Fault> {
    Ok(Page { kantor: kantor.clone(), kop: kop(kantor, reader)?, now, petugas: petugas.to_owned() })
}
