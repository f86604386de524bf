//! Attaching a file to a case. A void registration takes none; a letter takes one signed sheet.

use super::nama::numbered;
use super::{JenisLampiran, Lampiran, TipeBerkas};
use crate::fault::{Denied, FieldFault, Refusal, Rule};
use crate::id::{LampiranId, SuratId};
use crate::keberatan::{KeadaanKeberatan, Keberatan};
use crate::pengaduan::{KeadaanPengaduan, Pengaduan};
use crate::permohonan::{Keadaan, Permohonan};
use crate::sengketa::{KeadaanSengketa, Sengketa};

/// Most files of one case.
const MAX_LAMPIRAN: usize = 100;

/// A file to be attached, read and kept already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLampiran {
    /// Its id, made by the caller, so that a repeated command is recognised.
    pub id: LampiranId,
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

/// What is said when the id of a new file is that of another one, of this case or of any other.
pub fn id_taken() -> FieldFault {
    let taken = Rule::Other("Berkas lain sudah memakai id ini. Lampirkan sekali lagi dengan id baru.");
    FieldFault::new("id", &taken)
}

/// What attaching asks of a case: its files, its letters, whether its registration is void.
struct Wadah<'a> {
    lampiran: &'a [Lampiran],
    surat: Vec<SuratPerkara>,
    batal: bool,
    /// As a sentence names the case.
    apa: &'static str,
}

/// A letter of a case, as attaching asks of it.
struct SuratPerkara {
    id: SuratId,
    batal: bool,
    bertanda_tangan: bool,
}

impl Wadah<'_> {
    /// The file as it is attached; `None` when the same one is there under the same id.
    fn attach(&self, new: NewLampiran) -> Result<Option<Lampiran>, Denied> {
        let same = |one: &Lampiran| one.sha256 == new.sha256 && one.jenis == new.jenis && one.surat == new.surat;
        match self.lampiran.iter().find(|one| one.id == new.id) {
            Some(there) if same(there) => return Ok(None),
            // Letters are kept beside the attached files, under their own ids.
            None if self.surat.iter().all(|surat| surat.id.0 != new.id.0) => {}
            Some(_) | None => return Err(Denied::Invalid(vec![id_taken()])),
        }
        if self.batal {
            return Err(Refusal::AlreadyCancelled.into());
        }
        self.check_letter(new.jenis, new.surat).map_err(|fault| Denied::Invalid(vec![fault]))?;
        if self.lampiran.len() >= MAX_LAMPIRAN {
            let full = format!(
                "{} ini sudah memuat 100 lampiran. Gabungkan berkas menjadi PDF, atau hapus yang keliru.",
                self.apa
            );
            return Err(Denied::Invalid(vec![FieldFault::new("berkas", &Rule::Format(full))]));
        }
        let NewLampiran { id, jenis, tipe, ukuran, sha256, surat } = new;
        let nama = self.free_name(jenis.named(), tipe);
        Ok(Some(Lampiran { id, nama, jenis, tipe, ukuran, sha256, surat }))
    }

    fn check_letter(&self, jenis: JenisLampiran, surat: Option<SuratId>) -> Result<(), FieldFault> {
        jenis.fits(surat)?;
        let Some(id) = surat else { return Ok(()) };
        let sentence = match self.surat.iter().find(|surat| surat.id == id) {
            None => {
                format!("Surat itu bukan surat {} ini. Pilih dari surat yang sudah terbit.", self.apa.to_lowercase())
            }
            Some(surat) if surat.batal => {
                "Surat itu sudah dibatalkan. Lampirkan berkasnya sebagai Lain-lain bila perlu disimpan.".to_owned()
            }
            Some(surat) if jenis == JenisLampiran::SuratBertandaTangan && surat.bertanda_tangan => {
                "Surat itu sudah memiliki lembar bertanda tangan. Hapus yang lama lebih dahulu bila ia keliru."
                    .to_owned()
            }
            Some(_) => return Ok(()),
        };
        Err(FieldFault::new("surat", &Rule::Format(sentence)))
    }

    /// A name no other file of this case has, in any case.
    fn free_name(&self, kind: &str, tipe: TipeBerkas) -> String {
        let taken = |name: &str| self.lampiran.iter().any(|one| one.nama.to_lowercase() == name.to_lowercase());
        let first = numbered(kind, 1, tipe);
        // One more than there are files is always free.
        let more = (2..=self.lampiran.len() + 1).map(|n| numbered(kind, n, tipe));
        std::iter::once(first.clone()).chain(more).find(|name| !taken(name)).unwrap_or(first)
    }
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
        let surat = self.surat.iter().map(|surat| SuratPerkara {
            id: surat.id,
            batal: surat.dibatalkan.is_some(),
            bertanda_tangan: surat.bertanda_tangan.is_some(),
        });
        let batal = self.keadaan == Keadaan::Dibatalkan;
        Wadah { lampiran: &self.lampiran, surat: surat.collect(), batal, apa: "Permohonan" }.attach(new)
    }
}

impl Keberatan {
    /// The attached file `id`.
    pub fn attachment(&self, id: LampiranId) -> Option<&Lampiran> {
        self.lampiran.iter().find(|one| one.id == id)
    }

    /// The file as it is attached; `None` when the same one is there under the same id.
    ///
    /// # Errors
    /// As [`Permohonan::attach`]; its letters are the superior's answers.
    pub fn attach(&self, new: NewLampiran) -> Result<Option<Lampiran>, Denied> {
        let surat = self.surat.iter().map(|surat| SuratPerkara {
            id: surat.id,
            batal: surat.dibatalkan.is_some(),
            bertanda_tangan: surat.bertanda_tangan.is_some(),
        });
        let batal = self.keadaan == KeadaanKeberatan::Dibatalkan;
        Wadah { lampiran: &self.lampiran, surat: surat.collect(), batal, apa: "Keberatan" }.attach(new)
    }
}

impl Sengketa {
    /// The attached file `id`.
    pub fn attachment(&self, id: LampiranId) -> Option<&Lampiran> {
        self.lampiran.iter().find(|one| one.id == id)
    }

    /// The file as it is attached; `None` when the same one is there under the same id.
    ///
    /// # Errors
    /// As [`Permohonan::attach`]; the desk issues no letter of a dispute.
    pub fn attach(&self, new: NewLampiran) -> Result<Option<Lampiran>, Denied> {
        let batal = self.keadaan == KeadaanSengketa::Dibatalkan;
        Wadah { lampiran: &self.lampiran, surat: Vec::new(), batal, apa: "Sengketa" }.attach(new)
    }
}

impl Pengaduan {
    /// The attached file `id`.
    pub fn attachment(&self, id: LampiranId) -> Option<&Lampiran> {
        self.lampiran.iter().find(|one| one.id == id)
    }

    /// The file as it is attached; `None` when the same one is there under the same id.
    ///
    /// # Errors
    /// As [`Permohonan::attach`]; evidence of what another body is to hear, which is brought there and not kept here.
    pub fn attach(&self, new: NewLampiran) -> Result<Option<Lampiran>, Denied> {
        if self.isi.dugaan.is_some() && new.surat.is_none() {
            return Err(Refusal::PengaduanDilimpahkan.into());
        }
        let surat = self.surat.iter().map(|surat| SuratPerkara {
            id: surat.id,
            batal: surat.dibatalkan.is_some(),
            bertanda_tangan: surat.bertanda_tangan.is_some(),
        });
        let batal = self.keadaan == KeadaanPengaduan::Dibatalkan;
        Wadah { lampiran: &self.lampiran, surat: surat.collect(), batal, apa: "Pengaduan" }.attach(new)
    }
}
