//! E-mail addresses (pos-el): plausible or not. Only a sent letter proves that one exists.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// A plausible e-mail address, its domain in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(into = "String", try_from = "String")]
#[ts(export_to = "bindings.ts", type = "string")]
pub struct Surel(String);

/// Why a text is no e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SurelError {
    /// Nothing typed.
    #[error("Surel belum diisi; tulis misalnya nama@contoh.id.")]
    Blank,
    /// No @, or more than one.
    #[error("Surel harus memuat satu tanda @; tulis misalnya nama@contoh.id.")]
    At,
    /// A space, comma or other mark that an address cannot hold.
    #[error("Surel memuat “{0}” yang tidak boleh ada di alamat surel; tulis satu alamat tanpa spasi.")]
    Mark(char),
    /// Nothing or a misplaced full stop before the @.
    #[error("Bagian sebelum @ pada surel belum benar; periksa titik dan panjangnya.")]
    Local,
    /// No domain with a full stop after the @.
    #[error("Bagian sesudah @ pada surel belum benar; tulis misalnya contoh.go.id.")]
    Domain,
    /// Longer than an address can be.
    #[error("Surel terlalu panjang; periksa apakah ada tulisan lain yang ikut tersalin.")]
    Length,
}

impl Surel {
    /// The address in `text`, without the spaces around it.
    pub fn parse(text: &str) -> Result<Self, SurelError> {
        let address = text.trim();
        if address.is_empty() {
            return Err(SurelError::Blank);
        }
        if let Some(mark) = address.chars().find(|c| !is_allowed(*c)) {
            return Err(SurelError::Mark(mark));
        }
        if address.len() > 254 {
            return Err(SurelError::Length);
        }
        let (local, domain) = address.split_once('@').ok_or(SurelError::At)?;
        if domain.contains('@') {
            return Err(SurelError::At);
        }
        if local.len() > 64 || local.split('.').any(str::is_empty) {
            return Err(SurelError::Local);
        }
        if !is_domain(domain) {
            return Err(SurelError::Domain);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || "@.!#$%&'*+/=?^_`{|}~-".contains(c)
}

fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let top = |top: &str| top.len() >= 2 && top.starts_with(|c: char| c.is_ascii_alphabetic());
    domain.split('.').all(label) && domain.rsplit_once('.').is_some_and(|(_, last)| top(last))
}

impl fmt::Display for Surel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Surel {
    type Err = SurelError;

    fn from_str(text: &str) -> Result<Self, SurelError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Surel {
    type Error = SurelError;

    fn try_from(text: String) -> Result<Self, SurelError> {
        Self::parse(&text)
    }
}

impl From<Surel> for String {
    fn from(surel: Surel) -> Self {
        surel.0
    }
}
