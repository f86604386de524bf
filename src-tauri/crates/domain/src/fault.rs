//! What the domain answers when it cannot do as asked: a field's [`Rule`], or a [`Refusal`] that names the article.
//!
//! Both carry a code for the screen and, through `Display`, the one plain Indonesian sentence that the window, the
//! command line and every import show. Nothing here speaks of files, roles or sessions.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

use crate::format::teks;

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

/// Cleans a line of text in place; too long, not of its form, or blank where `required` says why it is needed, it is
/// added to `faults`.
pub(crate) fn clean_line(
    faults: &mut Vec<FieldFault>,
    field: &str,
    text: &mut String,
    limit: usize,
    required: Option<&'static str>,
) {
    match teks::single_line(text, limit) {
        Ok(clean) => *text = clean,
        Err(error) => faults.push(FieldFault::new(field, &Rule::Format(error.to_string()))),
    }
    if let (true, Some(sentence)) = (teks::is_blank(text), required) {
        faults.push(FieldFault::new(field, &Rule::Required(sentence)));
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
    #[error("Paling banyak {0} isian; daftarkan sisanya sebagai permohonan lain.")]
    TooMany(usize),
    /// A received date after now.
    #[error("Tanggal diterima belum terjadi. Periksa tanggal dan jam komputer, lalu isi tanggal yang sudah lewat.")]
    Future,
    /// A date before the law was in force.
    #[error("Tanggal diterima sebelum 1 Mei 2010, saat UU 14/2008 mulai berlaku. Periksa tahunnya.")]
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

/// A step the law or the register does not allow in the state the case is in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The registration was already made void.
    #[error(
        "Pendaftaran ini sudah dibatalkan; nomornya tetap tercatat dan tidak dipakai lagi. Daftarkan permohonan baru bila perlu."
    )]
    AlreadyCancelled,
    /// A correction that changes nothing.
    #[error("Tidak ada isian yang berubah, jadi tidak ada yang dikoreksi.")]
    NothingChanged,
    /// The clock stands before the last number issued.
    #[error(
        "Jam komputer ({now}) mundur dari nomor terakhir ({last}). Betulkan jam, atau minta pimpinan menyetujui jam ini sebelum nomor berikutnya terbit."
    )]
    ClockBack {
        /// What the clock says, as shown.
        now: String,
        /// When the last number was issued, as shown.
        last: String,
    },
    /// The same id was used for another content.
    #[error(
        "Permohonan dengan id ini sudah terdaftar dengan isi yang berbeda. Untuk mengubahnya, pakai koreksi; untuk permohonan lain, pakai id baru."
    )]
    IdTaken,
    /// The only active administrator cannot be taken away.
    #[error("Harus selalu ada satu admin yang aktif. Angkat admin lain lebih dahulu.")]
    LastAdmin,
    /// A login name that another account has.
    #[error("Nama masuk ini sudah dipakai akun lain.")]
    LoginTaken,
}

impl Refusal {
    /// The code the screen knows the refusal by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AlreadyCancelled => "already_cancelled",
            Self::NothingChanged => "nothing_changed",
            Self::ClockBack { .. } => "clock_back",
            Self::IdTaken => "id_taken",
            Self::LastAdmin => "last_admin",
            Self::LoginTaken => "login_taken",
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
