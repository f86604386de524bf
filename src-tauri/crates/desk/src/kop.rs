//! What documents of this office have in common: letterhead, signatures, suggested file names.

use chrono::{DateTime, FixedOffset};
use documents::surat::bagian::{Naskah, Rupa};
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

/// What every document of the lists is printed with: the office, its letterhead, the moment; as a draft or for good.
pub(crate) struct Page {
    pub(crate) kantor: Kantor,
    pub(crate) kop: Kop,
    pub(crate) now: DateTime<FixedOffset>,
    konsep: bool,
}

impl Page {
    fn new(reader: &Reader, kantor: &Kantor, now: DateTime<FixedOffset>, konsep: bool) -> Result<Self, Fault> {
        Ok(Self { kantor: kantor.clone(), kop: kop(kantor, reader)?, now, konsep })
    }

    /// Office and occasion of a print.
    pub(crate) fn naskah(&self) -> Naskah {
        let rupa = if self.konsep { Rupa::Konsep } else { Rupa::Asli };
        Naskah { kop: self.kop.clone(), latihan: self.kantor.latihan, rupa, dicetak: self.now }
    }
}

impl Deed<'_> {
    /// The page a document is issued on.
    pub(crate) fn page(&self) -> Result<Page, Fault> {
        Page::new(self.tx, &self.kantor, self.now, false)
    }
}

impl Look<'_> {
    /// The page a document is shown on, as a draft or as it is.
    pub(crate) fn page(&self, konsep: bool) -> Result<Page, Fault> {
        Page::new(self.reader, &self.kantor, self.now, konsep)
    }
}
