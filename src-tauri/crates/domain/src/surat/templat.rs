//! A paragraph with fields: `Permohonan Saudara nomor {nomor_pendaftaran} …`.
//!
//! It is checked when the office saves it, so that issuing a letter cannot fail on its wording. `{{` and `}}` write a
//! brace. It knows nothing of layout: lines are kept as typed.

use std::fmt;

use thiserror::Error;

use super::{Bidang, IsiTemplat, JenisSurat};
use crate::format::teks::{self, TeksError};

/// Longest wording, in characters.
pub const MAX_LEN: usize = 4_000;

/// Most characters of an unknown field's name repeated in a sentence.
const MAX_ECHO: usize = 40;

/// A checked wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Templat(Vec<Part>);

/// A piece of it. No two texts follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Field(Bidang),
}

/// Why a text is no wording for a letter.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TemplatError {
    /// Longer than [`MAX_LEN`].
    #[error("Kalimat surat terlalu panjang ({0} huruf); ringkas sampai {MAX_LEN} huruf.")]
    TooLong(usize),
    /// A character that cannot be seen.
    #[error("Kalimat surat memuat karakter yang tidak tampak; ketik ulang tanpa menyalin dari berkas lain.")]
    Invisible,
    /// A brace without its other half.
    #[error(
        "Kurung kurawal tidak berpasangan; tulis isian seperti {{nama}}, dan tulis {{{{ atau }}}} bila maksudnya kurung kurawal biasa."
    )]
    Brace,
    /// A field nobody knows.
    #[error("Isian {{{nama}}} tidak dikenal; pakai {}.", names(*.jenis))]
    Unknown {
        /// What stands between the braces, cut short.
        nama: String,
        /// The letter.
        jenis: JenisSurat,
    },
    /// A field that has no value in this letter.
    #[error("Isian {{{}}} tidak ada nilainya pada {}; pakai {}.", .bidang.name(), .jenis.label(), names(*.jenis))]
    NotHere {
        /// The field.
        bidang: Bidang,
        /// The letter.
        jenis: JenisSurat,
    },
}

/// A field the wording names and whose value was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("isian `{}` pada kalimat surat tidak diberi nilai", .0.name())]
pub struct TanpaNilai(pub Bidang);

impl Templat {
    /// The wording in `text` for letters of `jenis`; blank text is an empty wording.
    ///
    /// # Errors
    /// The first thing that keeps it from being one.
    pub fn parse(text: &str, jenis: JenisSurat) -> Result<Self, TemplatError> {
        if teks::has_invisible(text) {
            return Err(TemplatError::Invisible);
        }
        match teks::multi_line(text, MAX_LEN) {
            Ok(clean) => split(&clean, jenis).map(Self),
            Err(TeksError::TooLong { len, .. }) => Err(TemplatError::TooLong(len)),
            // Neither is asked of a text that may be blank and needs no letter.
            Err(TeksError::Blank | TeksError::NoLetter) => Ok(Self(Vec::new())),
        }
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields it names, each as often as it does.
    pub fn fields(&self) -> impl Iterator<Item = Bidang> {
        self.0.iter().filter_map(|part| match part {
            Part::Field(bidang) => Some(*bidang),
            Part::Text(_) => None,
        })
    }

    /// The paragraph with every field written out.
    ///
    /// # Errors
    /// The first field without a value.
    pub fn render(&self, isi: &IsiTemplat) -> Result<String, TanpaNilai> {
        self.0.iter().try_fold(String::new(), |written, part| {
            Ok(written
                + match part {
                    Part::Text(text) => text,
                    Part::Field(bidang) => isi.get(*bidang).ok_or(TanpaNilai(*bidang))?,
                })
        })
    }
}

fn split(text: &str, jenis: JenisSurat) -> Result<Vec<Part>, TemplatError> {
    let (mut parts, mut plain) = (Vec::new(), String::new());
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let brace = if from.starts_with('{') { '{' } else { '}' };
        let after = &from[brace.len_utf8()..];
        if let Some(escaped) = after.strip_prefix(brace) {
            plain.push(brace);
            rest = escaped;
            continue;
        }
        let (name, tail) = match brace {
            '{' => after.split_once('}').ok_or(TemplatError::Brace)?,
            _ => return Err(TemplatError::Brace),
        };
        if name.contains('{') {
            return Err(TemplatError::Brace);
        }
        if !plain.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut plain)));
        }
        parts.push(Part::Field(field(name.trim(), jenis)?));
        rest = tail;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Text(plain));
    }
    Ok(parts)
}

fn field(name: &str, jenis: JenisSurat) -> Result<Bidang, TemplatError> {
    let Some(bidang) = Bidang::from_name(name) else {
        return Err(TemplatError::Unknown { nama: name.chars().take(MAX_ECHO).collect(), jenis });
    };
    if Bidang::of(jenis).any(|known| known == bidang) {
        Ok(bidang)
    } else {
        Err(TemplatError::NotHere { bidang, jenis })
    }
}

/// `{nomor}, {tanggal}, …`: what may be written in letters of `jenis`.
fn names(jenis: JenisSurat) -> String {
    Bidang::of(jenis).map(|bidang| format!("{{{}}}", bidang.name())).collect::<Vec<_>>().join(", ")
}

/// The text it was read from, cleaned.
impl fmt::Display for Templat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Text(text) => f.write_str(&text.replace('{', "{{").replace('}', "}}")),
            Part::Field(bidang) => write!(f, "{{{}}}", bidang.name()),
        })
    }
}
