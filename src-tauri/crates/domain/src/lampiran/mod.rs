//! Files attached to a case (*lampiran*): proof of identity, power of attorney (Perki 1/2021 art. 27, 29), answers, signed
//! letters.
//!
//! What a file is called, what it is for, what it weighs, and when it may be attached to a request, an objection or a dispute. Its bytes are not
//! here: what they really are is read by `desk`, where they lie is known to `store`.

mod attach;
mod nama;

pub use attach::{NewLampiran, id_taken};
pub use nama::{MAX_NAMA, file_name};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::{FieldFault, Rule};
use crate::id::{LampiranId, SuratId};

/// Largest file taken, in bytes: 10 MB as file managers count them.
pub const MAX_UKURAN: u64 = 10 * 1024 * 1024;
/// A file attached to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Lampiran {
    /// Its id, under which its bytes are kept.
    pub id: LampiranId,
    /// Its name in the case, by [`JenisLampiran::named`]: the journal, which is never erased, keeps no name of a person. In
    /// an older journal it may be the one the file was sent under.
    pub nama: String,
    /// What it is for.
    pub jenis: JenisLampiran,
    /// What it really is.
    pub tipe: TipeBerkas,
    /// Bytes kept.
    pub ukuran: u64,
    /// SHA-256 of the bytes kept, hex.
    pub sha256: String,
    /// The issued letter it belongs to: the signed sheet, or the proof that it was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub surat: Option<SuratId>,
}

/// What an attached file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisLampiran {
    /// Proof of identity of a person.
    Ktp,
    /// Deed or decree of a legal entity.
    Akta,
    /// Power of attorney.
    SuratKuasa,
    /// Information handed over, or the unit's answer.
    Jawaban,
    /// An issued letter with its signature: scanned, or signed with a certificate.
    SuratBertandaTangan,
    /// Proof that a letter or a file was received.
    BuktiTerima,
    /// What the applicant wrote: the objection itself, its withdrawal.
    SuratPemohon,
    /// A ruling of the Komisi Informasi or a court, or the agreement of a mediation.
    Putusan,
    /// Anything else that belongs to the case.
    Lain,
}

impl JenisLampiran {
    /// Every kind, in the order of the list.
    pub const ALL: [Self; 9] = [
        Self::Ktp,
        Self::Akta,
        Self::SuratKuasa,
        Self::Jawaban,
        Self::SuratBertandaTangan,
        Self::BuktiTerima,
        Self::SuratPemohon,
        Self::Putusan,
        Self::Lain,
    ];

    /// The kind as a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Ktp => "KTP atau tanda pengenal",
            Self::Akta => "Akta badan hukum",
            Self::SuratKuasa => "Surat kuasa",
            Self::Jawaban => "Jawaban atau informasi",
            Self::SuratBertandaTangan => "Surat bertanda tangan",
            Self::BuktiTerima => "Bukti terima",
            Self::SuratPemohon => "Surat dari pemohon",
            Self::Putusan => "Putusan atau kesepakatan sengketa",
            Self::Lain => "Lain-lain",
        }
    }

    /// What a file of this kind is called in its case. The name it was sent under may name a person
    /// (`Jawaban_Zulkarnaen.pdf`), so it is kept beside the bytes, goes with them, and never comes into the journal.
    pub fn named(self) -> &'static str {
        match self {
            Self::Ktp => "KTP",
            Self::Akta => "Akta",
            Self::SuratKuasa => "Surat kuasa",
            Self::Jawaban => "Jawaban",
            Self::SuratBertandaTangan => "Surat bertanda tangan",
            Self::BuktiTerima => "Bukti terima",
            Self::SuratPemohon => "Surat dari pemohon",
            Self::Putusan => "Putusan",
            Self::Lain => "Lampiran",
        }
    }

    /// Whether looking at it is looking at somebody's identity, which needs a reason and is recorded.
    pub fn is_identitas(self) -> bool {
        match self {
            Self::Ktp | Self::Akta | Self::SuratKuasa | Self::SuratPemohon => true,
            Self::Jawaban | Self::SuratBertandaTangan | Self::BuktiTerima | Self::Putusan | Self::Lain => false,
        }
    }

    /// The name to keep beside the bytes of a file of this kind that was sent as `sent`. None for a proof of identity,
    /// which is seen only with a reason: its name is often the person's own, with the NIK.
    pub fn sent_name(self, sent: &str, tipe: TipeBerkas) -> Option<String> {
        (!self.is_identitas()).then(|| file_name(sent, tipe))
    }

    /// Whether `surat` fits this kind: a signed letter says which it is, and only proofs of a letter belong to one.
    ///
    /// # Errors
    /// The field `surat`, with what to do.
    pub fn fits(self, surat: Option<SuratId>) -> Result<(), FieldFault> {
        let sentence = match (self, surat) {
            (Self::SuratBertandaTangan, None) => {
                "Pilih surat yang ditandatangani, agar pindaiannya tersimpan pada surat itu."
            }
            (
                Self::Ktp
                | Self::Akta
                | Self::SuratKuasa
                | Self::Jawaban
                | Self::SuratPemohon
                | Self::Putusan
                | Self::Lain,
                Some(_),
            ) => {
                "Hanya surat bertanda tangan dan bukti terima yang dilekatkan pada sebuah surat. Ganti jenisnya, atau kosongkan suratnya."
            }
            (Self::SuratBertandaTangan, Some(_)) | (Self::BuktiTerima, _) | (_, None) => return Ok(()),
        };
        Err(FieldFault::new("surat", &Rule::Other(sentence)))
    }
}

/// What a file really is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum TipeBerkas {
    /// PDF document.
    Pdf,
    /// JPEG picture.
    Jpeg,
    /// PNG picture.
    Png,
    /// Word document (Office Open XML).
    Docx,
    /// Excel workbook (Office Open XML).
    Xlsx,
}

impl TipeBerkas {
    /// Every type that is taken.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Jpeg, Self::Png, Self::Docx, Self::Xlsx];

    /// Media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    /// Ending of a file's name, without the full stop.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
        }
    }

    /// The type as a sentence names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Jpeg => "gambar JPEG",
            Self::Png => "gambar PNG",
            Self::Docx => "dokumen Word",
            Self::Xlsx => "lembar kerja Excel",
        }
    }

    /// The type a name claims by its ending; `None` for another ending or none.
    pub fn claimed_by(name: &str) -> Option<Self> {
        let (_, ending) = name.trim_end().rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "jpeg" | "jpe" | "jfif" => Some(Self::Jpeg),
            ending => Self::ALL.into_iter().find(|tipe| tipe.ending() == ending),
        }
    }
}

/// Whether a file of this many bytes is taken.
///
/// # Errors
/// The field `berkas` when it is empty or larger than [`MAX_UKURAN`].
pub fn check_size(bytes: u64) -> Result<(), FieldFault> {
    let sentence = if bytes == 0 {
        "Berkas ini kosong (0 bita). Buka berkas aslinya, simpan ulang, lalu lampirkan lagi."
    } else if bytes > MAX_UKURAN {
        "Berkas ini lebih besar dari 10 MB. Pindai ulang dengan mutu lebih rendah (300 dpi cukup), atau bagi menjadi beberapa berkas."
    } else {
        return Ok(());
    };
    Err(FieldFault::new("berkas", &Rule::Other(sentence)))
}
