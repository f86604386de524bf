//! What the domain answers when it cannot do as asked: a field's [`Rule`], or a [`Refusal`] that names the article.
//!
//! Both carry a code for the screen and, through `Display`, the one plain Indonesian sentence that the window, the
//! command line and every import show. Nothing here speaks of files, roles or sessions.

mod code;
mod mutu;
mod refusal;
mod typed;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use crate::format::tanggal;
use crate::kalender::TenggatError;
use crate::permohonan::register::BERLAKU;

pub use mutu::RefusalMutu;
pub use refusal::Refusal;
pub(crate) use typed::{clean_line, clean_lines, line, optional_text, past_day, required_text, text, text_list};

/// One field at fault: its path in the input (`pemohon.nik`, `butir.0.rincian`), the rule's code and the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct FieldFault {
    /// Path of the field in the input, parts joined by a full stop.
    pub field: String,
    /// Code of the rule, for the screen.
    pub rule: String,
    /// What is wrong and what to do, in plain Indonesian.
    pub message: String,
}

impl FieldFault {
    /// A fault of `field` under `rule`.
    pub fn new(field: impl Into<String>, rule: &Rule) -> Self {
        Self { field: field.into(), rule: rule.code().to_owned(), message: rule.to_string() }
    }
}

/// The rule a field broke. `Display` is the sentence shown beside the field.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Rule {
    /// Nothing was typed where the law or the register needs it; the text says what and by which article.
    #[error("{0}")]
    Required(&'static str),
    /// The value is not text where text is needed (for example a number that a spreadsheet made of a NIK).
    #[error("Isian ini harus berupa teks di antara tanda kutip; angka dari lembar kerja dapat kehilangan digit.")]
    NotText,
    /// The value is none of the choices.
    #[error("Pilihan tidak dikenal. Pilih salah satu: {0}.")]
    Choice(String),
    /// The text cannot be what it should be; the sentence comes from the format that refused it.
    #[error("{0}")]
    Format(String),
    /// More entries than the form takes.
    #[error("Paling banyak {0} isian; kurangi sampai sebanyak itu.")]
    TooMany(usize),
    /// A received date after now.
    #[error("Tanggal diterima belum terjadi. Periksa tanggal dan jam komputer, lalu isi tanggal yang sudah lewat.")]
    Future,
    /// A date before UU 14/2008 was in force.
    #[error("Tanggal diterima sebelum {}, saat UU 14/2008 mulai berlaku. Periksa tahunnya.", tanggal::long(BERLAKU))]
    BeforeTheLaw,
    /// A reason is needed and too short to be one.
    #[error("Tulis alasannya, sedikitnya {0} huruf, agar riwayat dapat dipahami orang lain.")]
    Reason(usize),
    /// Any other rule, with its own sentence.
    #[error("{0}")]
    Other(&'static str),
}

impl Rule {
    /// The code the screen knows the rule by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Required(_) => "required",
            Self::NotText => "not_text",
            Self::Choice(_) => "choice",
            Self::Format(_) => "format",
            Self::TooMany(_) => "too_many",
            Self::Future => "future",
            Self::BeforeTheLaw => "before_the_law",
            Self::Reason(_) => "reason",
            Self::Other(_) => "other",
        }
    }
}

/// Why a command of the domain made no event.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Denied {
    /// Fields at fault, all of them at once.
    #[error("{} isian perlu diperbaiki", .0.len())]
    Invalid(Vec<FieldFault>),
    /// The state does not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

impl From<RefusalMutu> for Denied {
    fn from(refusal: RefusalMutu) -> Self {
        Self::Refused(refusal.into())
    }
}

impl From<TenggatError> for Denied {
    fn from(error: TenggatError) -> Self {
        Self::Invalid(vec![FieldFault::new("tanggal", &Rule::Format(error.to_string()))])
    }
}
