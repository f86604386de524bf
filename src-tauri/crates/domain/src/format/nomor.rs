//! The pattern of a letter or register number: `{n:04}/PPID/{bulan_romawi}/{tahun}`.
//!
//! An office saves one pattern for each series; it is checked then, so that issuing a number can only fail for want of
//! a value. The pattern does not know which number comes next.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use super::{romawi, teks};

/// Longest pattern and longest number, in characters.
pub const MAX_LEN: usize = 80;

/// A checked pattern; on the wire its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(into = "String", try_from = "String")]
#[ts(export_to = "bindings.ts", type = "string")]
pub struct PolaNomor(Vec<Part>);

/// A piece of the pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Token(Token),
}

/// What a pattern can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// The running number, with zeros in front up to this width.
    Number(Option<usize>),
    UnitCode,
    RomanMonth,
    Month,
    TwoDigitMonth,
    Year,
    Agency,
    Classification,
}

/// The values a number is written from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IsiNomor<'a> {
    /// The running number, from 1.
    pub n: u64,
    /// The date whose month and year are written.
    pub tanggal: NaiveDate,
    /// Code of the unit; may be blank when the pattern does not ask for it.
    pub kode_unit: &'a str,
    /// Short name of the perangkat daerah; likewise.
    pub perangkat: &'a str,
    /// Archive classification code (Permendagri 83/2022); likewise.
    pub klasifikasi: &'a str,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PolaError {
    /// Nothing typed.
    #[error("Pola nomor belum diisi; tulis misalnya {{n:04}}/PPID/{{bulan_romawi}}/{{tahun}}.")]
    Blank,
    /// Longer than [`MAX_LEN`].
    #[error("Pola nomor terlalu panjang ({0} huruf); ringkas sampai {MAX_LEN} huruf.")]
    TooLong(usize),
    /// A character that cannot be seen or breaks the line.
    #[error("Pola nomor memuat karakter yang tidak tampak; ketik ulang tanpa menyalin dari berkas lain.")]
    Invisible,
    /// A brace without its other half.
    #[error("Kurung kurawal pada pola nomor tidak berpasangan; tulis misalnya {{n}}.")]
    Brace,
    /// A token that is not known.
    #[error(
        "Pola nomor tidak mengenal {{{0}}}; pakai {{n}}, {{n:04}}, {{kode_unit}}, {{bulan_romawi}}, {{bulan}}, {{bulan:02}}, {{tahun}}, {{perangkat}} atau {{klasifikasi}}."
    )]
    UnknownToken(String),
    /// Without the running number all letters would have one number.
    #[error("Pola nomor harus memuat {{n}} atau {{n:04}}, tempat nomor urut.")]
    NoNumber,
    /// The running number touches other digits, so that two letters could get one number: 1 and 11, 11 and 1.
    #[error("Nomor urut menempel pada angka lain; beri pemisah, misalnya {{n}}/{{bulan}}.")]
    Touching,
}

/// What is unusual about a pattern without making it unusable. `Display` is the sentence to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PolaWarning {
    /// The running number starts anew each year, and nothing in the number tells the years apart.
    #[error("Pola nomor tidak memuat {{tahun}}; nomor tahun depan akan sama dengan nomor tahun ini.")]
    NoYear,
}

/// Why a number could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NomorError {
    /// The pattern asks for a value the office has not set.
    #[error("Pola nomor memakai {{{0}}} tetapi isinya kosong; lengkapi di pengaturan kantor.")]
    Missing(&'static str),
    /// Longer than [`MAX_LEN`].
    #[error("Nomor menjadi terlalu panjang ({0} huruf); ringkas pola atau kode unit sampai {MAX_LEN} huruf.")]
    TooLong(usize),
}

impl PolaNomor {
    /// The pattern in `text`.
    pub fn parse(text: &str) -> Result<Self, PolaError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(PolaError::Blank);
        }
        let len = text.chars().count();
        if len > MAX_LEN {
            return Err(PolaError::TooLong(len));
        }
        if teks::single_line(text, MAX_LEN).as_deref() != Ok(text) {
            return Err(PolaError::Invisible);
        }
        let parts = split(text)?;
        if !parts.iter().any(Part::is_number) {
            return Err(PolaError::NoNumber);
        }
        if parts.windows(2).any(|pair| pair.iter().any(Part::is_number) && pair.iter().all(Part::is_digits)) {
            return Err(PolaError::Touching);
        }
        Ok(Self(parts))
    }

    /// What the admin should look at before saving.
    pub fn warnings(&self) -> Vec<PolaWarning> {
        let dated = self.0.contains(&Part::Token(Token::Year));
        if dated { Vec::new() } else { vec![PolaWarning::NoYear] }
    }

    /// The number written from `isi`.
    pub fn render(&self, isi: &IsiNomor<'_>) -> Result<String, NomorError> {
        let mut nomor = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => nomor.push_str(text),
                Part::Token(token) => nomor.push_str(&token.render(isi)?),
            }
        }
        let len = nomor.chars().count();
        if len > MAX_LEN { Err(NomorError::TooLong(len)) } else { Ok(nomor) }
    }
}

impl Part {
    fn is_number(&self) -> bool {
        matches!(self, Self::Token(Token::Number(_)))
    }

    /// Whether it is written in digits that vary.
    fn is_digits(&self) -> bool {
        matches!(self, Self::Token(Token::Number(_) | Token::Month | Token::TwoDigitMonth | Token::Year))
    }
}

impl Token {
    fn parse(name: &str) -> Result<Self, PolaError> {
        Ok(match name {
            "n" => Self::Number(None),
            "kode_unit" => Self::UnitCode,
            "bulan_romawi" => Self::RomanMonth,
            "bulan" => Self::Month,
            "bulan:02" => Self::TwoDigitMonth,
            "tahun" => Self::Year,
            "perangkat" => Self::Agency,
            "klasifikasi" => Self::Classification,
            _ => match name.strip_prefix("n:0").map(str::as_bytes) {
                Some([width @ b'1'..=b'9']) => Self::Number(Some(usize::from(width - b'0'))),
                _ => return Err(PolaError::UnknownToken(name.to_owned())),
            },
        })
    }

    fn render(self, isi: &IsiNomor<'_>) -> Result<String, NomorError> {
        let month = isi.tanggal.month();
        let set = |name, value: &str| match teks::is_blank(value) {
            true => Err(NomorError::Missing(name)),
            false => Ok(value.trim().to_owned()),
        };
        match self {
            Self::Number(width) => Ok(format!("{:0width$}", isi.n, width = width.unwrap_or(0))),
            Self::UnitCode => set("kode_unit", isi.kode_unit),
            // A month is always 1–12, which has a Roman form.
            Self::RomanMonth => Ok(u16::try_from(month).ok().and_then(|m| romawi::write(m).ok()).unwrap_or_default()),
            Self::Month => Ok(month.to_string()),
            Self::TwoDigitMonth => Ok(format!("{month:02}")),
            Self::Year => Ok(isi.tanggal.year().to_string()),
            Self::Agency => set("perangkat", isi.perangkat),
            Self::Classification => set("klasifikasi", isi.klasifikasi),
        }
    }
}

fn split(text: &str) -> Result<Vec<Part>, PolaError> {
    let (mut parts, mut rest) = (Vec::new(), text);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').ok_or(PolaError::Brace)?;
        if before.contains('}') || name.contains('{') {
            return Err(PolaError::Brace);
        }
        if !before.is_empty() {
            parts.push(Part::Text(before.to_owned()));
        }
        parts.push(Part::Token(Token::parse(name)?));
        rest = tail;
    }
    if rest.contains('}') {
        return Err(PolaError::Brace);
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.to_owned()));
    }
    Ok(parts)
}

/// The pattern's text.
impl fmt::Display for PolaNomor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Text(text) => f.write_str(text),
            Part::Token(token) => token.fmt(f),
        })
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(Some(width)) => write!(f, "{{n:0{width}}}"),
            Self::Number(None) => f.write_str("{n}"),
            Self::UnitCode => f.write_str("{kode_unit}"),
            Self::RomanMonth => f.write_str("{bulan_romawi}"),
            Self::Month => f.write_str("{bulan}"),
            Self::TwoDigitMonth => f.write_str("{bulan:02}"),
            Self::Year => f.write_str("{tahun}"),
            Self::Agency => f.write_str("{perangkat}"),
            Self::Classification => f.write_str("{klasifikasi}"),
        }
    }
}

impl FromStr for PolaNomor {
    type Err = PolaError;

    fn from_str(text: &str) -> Result<Self, PolaError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for PolaNomor {
    type Error = PolaError;

    fn try_from(text: String) -> Result<Self, PolaError> {
        Self::parse(&text)
    }
}

impl From<PolaNomor> for String {
    fn from(pola: PolaNomor) -> Self {
        pola.to_string()
    }
}
