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
        Self {
            jenis: self.jenis,
            nama: self.nama.clone(),
            nik: self.nik.as_deref().map(mask_number),
            sk_pengesahan: self.sk_pengesahan.clone(),
            alamat: hidden(&self.alamat),
            telepon: self.telepon.as_deref().map(mask_number),
            surel: self.surel.as_deref().map(mask_mail),
            pekerjaan: self.pekerjaan.clone(),
            kuasa: self.kuasa.as_ref().map(|kuasa| Kuasa {
                nama: kuasa.nama.clone(),
                nik: kuasa.nik.as_deref().map(mask_number),
                alamat: kuasa.alamat.as_deref().map(hidden),
                telepon: kuasa.telepon.as_deref().map(mask_number),
                surat_kuasa: kuasa.surat_kuasa.as_deref().map(given),
            }),
            anggota: self
                .anggota
                .iter()
                .map(|anggota| Anggota { nama: anggota.nama.clone(), nik: anggota.nik.as_deref().map(mask_number) })
                .collect(),
        }
    }

    /// As a register leaves the desk or is kept for ever: of a person the initials, of numbers, contacts, address and
    /// occupation only that they are known (UU 27/2022 art. 16; UU 14/2008 art. 17 h). A legal body is no person: its name
    /// and the number of its ratification are public; a group is often called after one of its members.
    pub fn masked(&self) -> Self {
        let body = self.jenis == Some(JenisPemohon::BadanHukum);
        Self {
            jenis: self.jenis,
            nama: if body { self.nama.clone() } else { initials(&self.nama) },
            nik: self.nik.as_deref().map(hidden),
            sk_pengesahan: self
                .sk_pengesahan
                .as_deref()
                .map(|number| if body { number.to_owned() } else { hidden(number) }),
            alamat: hidden(&self.alamat),
            telepon: self.telepon.as_deref().map(hidden),
            surel: self.surel.as_deref().map(hidden),
            pekerjaan: self.pekerjaan.as_deref().map(hidden),
            kuasa: self.kuasa.as_ref().map(|kuasa| Kuasa {
                nama: initials(&kuasa.nama),
                nik: kuasa.nik.as_deref().map(hidden),
                alamat: kuasa.alamat.as_deref().map(hidden),
                telepon: kuasa.telepon.as_deref().map(hidden),
                surat_kuasa: kuasa.surat_kuasa.as_deref().map(given),
            }),
            anggota: self
                .anggota
                .iter()
                .map(|anggota| Anggota { nama: initials(&anggota.nama), nik: anggota.nik.as_deref().map(hidden) })
                .collect(),
        }
    }

    /// Whether `text` names one of these persons: a name, or a word of it, a number or a mail box that is kept here.
    pub fn is_named_in(&self, text: &str) -> bool {
        let kuasa = self.kuasa.as_ref();
        let numbers =
            [&self.nik, &self.telepon].into_iter().chain(kuasa.into_iter().flat_map(|one| [&one.nik, &one.telepon]));
        let numbers = numbers.chain(self.anggota.iter().map(|one| &one.nik)).filter_map(|number| number.as_deref());
        let body = self.jenis == Some(JenisPemohon::BadanHukum);
        let names = (!body).then_some(self.nama.as_str()).into_iter().chain(kuasa.map(|one| one.nama.as_str()));
        let names = names.chain(self.anggota.iter().map(|one| one.nama.as_str()));
        let low = text.to_lowercase();
        let words: Vec<&str> = low.split(|sign: char| !sign.is_alphanumeric()).collect();
        let telling = |word: &&str| word.chars().count() >= TELLING;
        let named =
            |name: &str| name.to_lowercase().split_whitespace().filter(telling).any(|word| words.contains(&word));
        let mail = self.surel.as_deref().is_some_and(|mail| !mail.is_empty() && low.contains(&mail.to_lowercase()));
        numbers.into_iter().any(|number| holds_number(text, number)) || names.into_iter().any(named) || mail
    }
}

/// Fewest letters of a word of a name by which somebody is known.
const TELLING: usize = 4;
/// Fewest digits by which somebody is known.
const DIGITS: usize = 8;

/// Whether the digits of `number` stand in `text`, whatever stands between them: a NIK in groups of four, a telephone number
/// with its country or without.
pub fn holds_number(text: &str, number: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(number);
    let national =
        if number.starts_with("+62") { wanted.trim_start_matches("62") } else { wanted.trim_start_matches('0') };
    national.len() >= DIGITS && digits(text).contains(national)
}

/// `Ahmad Fauzi` → `A. F.`: enough to tell two lines apart, not enough to publish the person.
fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|sign| sign.is_alphanumeric());
    let letters = name.split_whitespace().filter_map(first);
    letters.map(|letter| format!("{}.", letter.to_uppercase())).collect::<Vec<_>>().join(" ")
}

/// Three stars for whatever is known, of any length; nothing for nothing.
fn hidden(text: &str) -> String {
    mask_tail(text, 0)
}

/// That there is a power of attorney: its number is free text that people fill with names and NIK.
fn given(_: &str) -> String {
    "ada".to_owned()
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
