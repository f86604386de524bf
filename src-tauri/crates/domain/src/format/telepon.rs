//! Telephone numbers: read in any of the ways people write them, kept as E.164, shown as Indonesians read them.
//!
//! A call centre number (`1500123`, `112`, `0800…`) has no area code and no E.164 form; it is kept as typed.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{angka, nik::Nik};

/// Area codes of two digits after the 0; all others have three.
const SHORT_AREAS: [&str; 5] = ["21", "22", "24", "31", "61"];

/// A telephone number: `+62…`, a foreign `+…`, or a call centre's digits.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(into = "String", try_from = "String")]
#[ts(export_to = "bindings.ts", type = "string")]
pub struct Telepon(String);

/// Why a text is no telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TeleponError {
    /// Nothing typed.
    #[error("Nomor telepon belum diisi; tulis misalnya 0812-3456-7890.")]
    Blank,
    /// Digits of another script.
    #[error("Nomor telepon memakai angka yang bukan 0–9 biasa; ketik ulang dengan papan tik.")]
    ForeignDigit,
    /// Two numbers in one field.
    #[error("Tulis satu nomor telepon saja; nomor lain dapat ditulis pada catatan.")]
    Several,
    /// A letter or mark that no telephone number has.
    #[error("Nomor telepon memuat “{0}”; tulis angkanya saja, misalnya 0812-3456-7890.")]
    NotDigit(char),
    /// A NIK in the telephone's field.
    #[error("Ini tampaknya NIK, bukan nomor telepon; pindahkan ke isian NIK.")]
    LooksLikeNik,
    /// A fixed line without its area code.
    #[error("Nomor telepon rumah atau kantor perlu kode wilayah; tulis misalnya (021) 7247564.")]
    NoAreaCode,
    /// Too few or too many digits for its kind.
    #[error("Jumlah angka nomor telepon tidak cocok; periksa apakah ada angka yang kurang atau lebih.")]
    Length,
}

impl Telepon {
    /// The number in `text`: `0812-3456-7890`, `+62 812…`, `62812…`, `812…`, the mistaken `+62 0812…`,
    /// `(021) 7247564`, `+60 12…`, `1500123`.
    pub fn parse(text: &str) -> Result<Self, TeleponError> {
        if angka::has_foreign_digit(text) {
            return Err(TeleponError::ForeignDigit);
        }
        if text.contains(['/', ',', ';', '\n']) {
            return Err(TeleponError::Several);
        }
        let typed: String = angka::ungrouped(text).chars().filter(|c| !matches!(c, '(' | ')')).collect();
        let (plus, digits) = typed.strip_prefix('+').map_or((false, typed.as_str()), |digits| (true, digits));
        if digits.is_empty() {
            return Err(TeleponError::Blank);
        }
        if let Some(other) = digits.chars().find(|c| !c.is_ascii_digit()) {
            return Err(TeleponError::NotDigit(other));
        }
        if !plus && Nik::parse(digits).is_ok() {
            return Err(TeleponError::LooksLikeNik);
        }
        match digits.strip_prefix("62") {
            Some(rest) if plus || digits.len() >= 10 => national(rest.strip_prefix('0').unwrap_or(rest)),
            _ if plus => foreign(digits),
            _ => local(digits),
        }
    }

    /// A stored number as people write it; what is no number, such as a masked one, stays as it is.
    pub fn shown(stored: &str) -> String {
        Self::parse(stored).map_or_else(|_| stored.to_owned(), |telepon| telepon.to_string())
    }

    /// The text to keep: E.164, or a call centre's digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a call centre number, which an officer should see noted: it is nobody's own number.
    pub fn is_call_centre(&self) -> bool {
        !self.0.starts_with('+')
    }
}

/// A number typed without a country code.
fn local(digits: &str) -> Result<Telepon, TeleponError> {
    match digits.strip_prefix('0') {
        Some(rest) if rest.starts_with("800") => call_centre(digits, 8..=13),
        Some(rest) => national(rest),
        None if digits.starts_with('8') && digits.len() >= 9 => national(digits),
        None if digits.starts_with('1') => call_centre(digits, 3..=8),
        None => Err(TeleponError::NoAreaCode),
    }
}

/// An Indonesian number after its 0 or +62.
fn national(digits: &str) -> Result<Telepon, TeleponError> {
    let allowed = match digits.as_bytes().first() {
        Some(b'8') => 9..=12,
        Some(b'2'..=b'7' | b'9') => {
            let area = area_len(digits);
            area + 5..=area + 8
        }
        _ => return Err(TeleponError::Length),
    };
    if !allowed.contains(&digits.len()) {
        return Err(TeleponError::Length);
    }
    Ok(Telepon(format!("+62{digits}")))
}

/// A number of another country: 8 to 15 digits (E.164), never starting with 0.
fn foreign(digits: &str) -> Result<Telepon, TeleponError> {
    if digits.starts_with('0') || !(8..=15).contains(&digits.len()) {
        return Err(TeleponError::Length);
    }
    Ok(Telepon(format!("+{digits}")))
}

fn call_centre(digits: &str, allowed: std::ops::RangeInclusive<usize>) -> Result<Telepon, TeleponError> {
    if !allowed.contains(&digits.len()) {
        return Err(TeleponError::Length);
    }
    Ok(Telepon(digits.to_owned()))
}

fn area_len(digits: &str) -> usize {
    if SHORT_AREAS.iter().any(|area| digits.starts_with(area)) { 2 } else { 3 }
}

/// As shown on paper and screen: `0812-3456-7890`, `(021) 7247564`, `+60123456789`, `1500123`.
impl fmt::Display for Telepon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(digits) = self.0.strip_prefix("+62") else {
            return f.write_str(&self.0);
        };
        if digits.starts_with('8') {
            let (first, rest) = digits.split_at(3);
            let (second, third) = rest.split_at(4);
            return write!(f, "0{first}-{second}-{third}");
        }
        let (area, number) = digits.split_at(area_len(digits));
        write!(f, "(0{area}) {number}")
    }
}

impl fmt::Debug for Telepon {
    /// Personal data: only the last three digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tail = self.0.len().saturating_sub(3);
        write!(f, "Telepon(…{})", self.0.get(tail..).unwrap_or_default())
    }
}

impl FromStr for Telepon {
    type Err = TeleponError;

    fn from_str(text: &str) -> Result<Self, TeleponError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Telepon {
    type Error = TeleponError;

    fn try_from(text: String) -> Result<Self, TeleponError> {
        Self::parse(&text)
    }
}

impl From<Telepon> for String {
    fn from(telepon: Telepon) -> Self {
        telepon.0
    }
}
