//! The applicant (*pemohon informasi publik*, UU 14/2008 art. 1(12)): identity, kept apart from the journal.

mod orang;
mod read;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

pub use orang::{Orang, Selaku};
pub use read::read;
pub(crate) use read::{form_missing, proof_missing, read_kuasa, read_pelapor};

/// What kind of applicant asks (Perki 1/2021 art. 27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum JenisPemohon {
    /// A citizen (art. 27(3)).
    Perorangan,
    /// An Indonesian legal body (art. 27(4)).
    BadanHukum,
    /// A group of persons (art. 27(5)).
    Kelompok,
}

impl JenisPemohon {
    /// Every kind, in the order of art. 27.
    pub const ALL: [Self; 3] = [Self::Perorangan, Self::BadanHukum, Self::Kelompok];

    /// As a screen and a report show it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Perorangan => "Perorangan",
            Self::BadanHukum => "Badan hukum",
            Self::Kelompok => "Kelompok orang",
        }
    }
}

/// The proof art. 27 asks for, as it was shown. Nothing more is asked; a scan never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum Bukti {
    /// KTP of the applicant (art. 27(3)).
    Ktp,
    /// *Surat keterangan kependudukan* of Dukcapil instead of the KTP (art. 27(3)).
    SuratKeteranganKependudukan,
    /// Deed of establishment, ratified by the ministry of law (art. 27(4)).
    AktaPendirian,
    /// Power of attorney with sufficient *meterai* (art. 27(5), 27(7)).
    SuratKuasa,
    /// KTP or letter of those who give the power (art. 27(5)).
    KtpPemberiKuasa,
}

impl Bukti {
    /// As a screen shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Ktp => "KTP",
            Self::SuratKeteranganKependudukan => "Surat keterangan kependudukan",
            Self::AktaPendirian => "Akta pendirian",
            Self::SuratKuasa => "Surat kuasa",
            Self::KtpPemberiKuasa => "KTP pemberi kuasa",
        }
    }
}

/// A person who acts for the applicant (Perki 1/2021 art. 27(6)–(7)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Kuasa {
    /// Full name.
    pub nama: String,
    /// NIK, 16 digits.
    pub nik: Option<String>,
    /// Address.
    pub alamat: Option<String>,
    /// Telephone, E.164 where it can be.
    pub telepon: Option<String>,
    /// Number and date of the *surat kuasa khusus*.
    pub surat_kuasa: Option<String>,
}

/// A member of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Anggota {
    /// Full name.
    pub nama: String,
    /// NIK, 16 digits.
    pub nik: Option<String>,
}

/// Who asked, as it stood in one request. Personal data: it lives in its own table and can be erased there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Identitas {
    /// Kind of applicant; none where an old register does not say.
    pub jenis: Option<JenisPemohon>,
    /// Full name of the person, body or group.
    pub nama: String,
    /// NIK, 16 digits.
    pub nik: Option<String>,
    /// Number of the ratification of a legal body.
    pub sk_pengesahan: Option<String>,
    /// Address.
    pub alamat: String,
    /// Telephone, E.164 where it can be.
    pub telepon: Option<String>,
    /// E-mail.
    pub surel: Option<String>,
    /// Occupation (Lampiran VI).
    pub pekerjaan: Option<String>,
    /// Who acts for the applicant.
    pub kuasa: Option<Kuasa>,
    /// Members of a group.
    pub anggota: Vec<Anggota>,
}

impl Identitas {
    /// SHA-256(salt ‖ identity as JSON), hex: what the journal carries instead of the identity.
    ///
    /// # Errors
    /// When the identity cannot be written as JSON, which none of ours causes.
    pub fn commitment(&self, salt: &[u8]) -> Result<String, serde_json::Error> {
        let mut hash = Sha256::new();
        hash.update(salt);
        hash.update(serde_json::to_vec(self)?);
        Ok(data_encoding::HEXLOWER.encode(&hash.finalize()))
    }

    /// As an officer's screen shows it before a recorded reveal: names stay, numbers, contacts and address are masked.
    pub fn veiled(&self) -> Self {
        let masked = self.masked();
        Self {
            nama: self.nama.clone(),
            pekerjaan: self.pekerjaan.clone(),
            kuasa: masked
                .kuasa
                .zip(self.kuasa.as_ref())
                .map(|(veil, kuasa)| Kuasa { nama: kuasa.nama.clone(), ..veil }),
            anggota: masked
                .anggota
                .into_iter()
                .zip(&self.anggota)
                .map(|(veil, anggota)| Anggota { nama: anggota.nama.clone(), ..veil })
                .collect(),
            ..masked
        }
    }

    /// As a register leaves the desk: names too are masked (UU 27/2022; law of published registers).
    pub fn masked(&self) -> Self {
        Self {
            jenis: self.jenis,
            nama: match self.jenis {
                // Who is not known to be a body or a group may be a person.
                Some(JenisPemohon::Perorangan) | None => mask_name(&self.nama),
                Some(JenisPemohon::BadanHukum | JenisPemohon::Kelompok) => self.nama.clone(),
            },
            nik: self.nik.as_deref().map(mask_number),
            sk_pengesahan: self.sk_pengesahan.clone(),
            alamat: mask_tail(&self.alamat, 0),
            telepon: self.telepon.as_deref().map(mask_number),
            surel: self.surel.as_deref().map(mask_mail),
            pekerjaan: self.pekerjaan.as_deref().map(|text| mask_tail(text, 0)),
            kuasa: self.kuasa.as_ref().map(|kuasa| Kuasa {
                nama: mask_name(&kuasa.nama),
                nik: kuasa.nik.as_deref().map(mask_number),
                alamat: kuasa.alamat.as_deref().map(|text| mask_tail(text, 0)),
                telepon: kuasa.telepon.as_deref().map(mask_number),
                // Free text that people fill with names and NIK.
                surat_kuasa: kuasa.surat_kuasa.as_ref().map(|_| "ada".to_owned()),
            }),
            anggota: self
                .anggota
                .iter()
                .map(|anggota| Anggota { nama: mask_name(&anggota.nama), nik: anggota.nik.as_deref().map(mask_number) })
                .collect(),
        }
    }
}

/// `Ahmad Fauzi` → `Ah*** Fa***`: enough to find the paper, not enough to publish the person.
pub fn mask_name(name: &str) -> String {
    name.split_whitespace().map(|word| mask_tail(word, 2)).collect::<Vec<_>>().join(" ")
}

/// Keeps the first `keep` characters and replaces the rest by three stars, whatever its length.
fn mask_tail(text: &str, keep: usize) -> String {
    if text.is_empty() {
        return String::new();
    }
    text.chars().take(keep).chain("***".chars()).collect()
}

/// Keeps the first and last four characters of a NIK or telephone number: `3201********0001`. A shorter number keeps
/// fewer, so that at least a third of it is hidden.
pub fn mask_number(number: &str) -> String {
    let length = number.chars().count();
    let keep = (length.saturating_sub(1) / 3).min(4);
    number.chars().enumerate().map(|(at, sign)| if at < keep || at + keep >= length { sign } else { '*' }).collect()
}

fn mask_mail(mail: &str) -> String {
    match mail.split_once('@') {
        Some((name, host)) => format!("{}@{host}", mask_tail(name, 1)),
        None => mask_tail(mail, 1),
    }
}
