//! Attaching a file to a request. A void registration takes none; a letter takes one signed sheet.

use super::nama::numbered;
use super::{JenisLampiran, Lampiran, TipeBerkas};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::id::{LampiranId, SuratId};
use crate::permohonan::{Keadaan, Permohonan};

/// Most files of one request.
const MAX_LAMPIRAN: usize = 100;

/// A file to be attached, read and kept already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLampiran {
    /// Its id, made by the caller, so that a repeated command is recognised.
    pub id: LampiranId,
    /// The name it was sent under.
    pub nama: String,
    /// What it is for.
    pub jenis: JenisLampiran,
    /// What it really is.
    pub tipe: TipeBerkas,
    /// Bytes kept.
    pub ukuran: u64,
    /// SHA-256 of the bytes kept, hex.
    pub sha256: String,
    /// The issued letter it belongs to.
    pub surat: Option<SuratId>,
}

/// What is said when the id of a new file is that of another one, of this request or of any other.
pub fn id_taken() -> FieldFault {
    let taken = Rule::Other("Berkas lain sudah memakai id ini. Lampirkan sekali lagi dengan id baru.");
    FieldFault::new("id", &taken)
}

impl Permohonan {
    /// The attached file `id`.
    pub fn attachment(&self, id: LampiranId) -> Option<&Lampiran> {
        self.lampiran.iter().find(|one| one.id == id)
    }

    /// The file as it is attached; `None` when the same one is there under the same id.
    ///
    /// # Errors
    /// Registration void; the letter is not of this request, void, signed already, or does not fit the kind; another file
    /// has the id; too many files.
    pub fn attach(&self, new: NewLampiran) -> Result<Option<Lampiran>, Denied> {
        let same = |one: &Lampiran| one.sha256 == new.sha256 && one.jenis == new.jenis && one.surat == new.surat;
        match self.attachment(new.id) {
            Some(there) if same(there) => return Ok(None),
            // Letters are kept beside the attached files, under their own ids.
            None if self.letter(SuratId(new.id.0)).is_none() => {}
            Some(_) | None => return Err(Denied::Invalid(vec![id_taken()])),
        }
        if self.keadaan == Keadaan::Dibatalkan {
            return Err(Refusal::AlreadyCancelled.into());
        }
        self.check_letter(new.jenis, new.surat).map_err(|fault| Denied::Invalid(vec![fault]))?;
        if self.lampiran.len() >= MAX_LAMPIRAN {
            let full = Rule::Other(
                "Permohonan ini sudah memuat 100 lampiran. Gabungkan berkas menjadi PDF, atau hapus yang keliru.",
            );
            return Err(Denied::Invalid(vec![FieldFault::new("berkas", &full)]));
        }
        let NewLampiran { id, nama, jenis, tipe, ukuran, sha256, surat } = new;
        let nama = self.free_name(jenis.own_name().unwrap_or(&nama), tipe);
        Ok(Some(Lampiran { id, nama, jenis, tipe, ukuran, sha256, surat }))
    }

    fn check_letter(&self, jenis: JenisLampiran, surat: Option<SuratId>) -> Result<(), FieldFault> {
        jenis.fits(surat)?;
        let Some(id) = surat else { return Ok(()) };
        let sentence = match self.letter(id) {
            None => "Surat itu bukan surat permohonan ini. Pilih dari surat yang sudah terbit.",
            Some(surat) if surat.dibatalkan.is_some() => {
                "Surat itu sudah dibatalkan. Lampirkan berkasnya sebagai Lain-lain bila perlu disimpan."
            }
            Some(surat) if jenis == JenisLampiran::SuratBertandaTangan && surat.bertanda_tangan.is_some() => {
                "Surat itu sudah memiliki lembar bertanda tangan. Hapus yang lama lebih dahulu bila ia keliru."
            }
            Some(_) => return Ok(()),
        };
        Err(FieldFault::new("surat", &Rule::Other(sentence)))
    }

    /// A name no other file of this request has, in any case.
    fn free_name(&self, sent: &str, tipe: TipeBerkas) -> String {
        let taken = |name: &str| self.lampiran.iter().any(|one| one.nama.to_lowercase() == name.to_lowercase());
        let first = numbered(sent, 1, tipe);
        // One more than there are files is always free.
        let more = (2..=self.lampiran.len() + 1).map(|n| numbered(sent, n, tipe));
        std::iter::once(first.clone()).chain(more).find(|name| !taken(name)).unwrap_or(first)
    }
}
