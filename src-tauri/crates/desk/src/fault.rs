//! What a call answers when it does not do as asked: a union by `code`, with the sentence for whoever reads it.
//! Technical causes go to the log under the trace, without personal data.

use domain::fault::{Denied, FieldFault, Refusal};
use serde::Serialize;
use store::{StoreError, UnlockError};
use thiserror::Error;
use ts_rs::TS;
use uuid::Uuid;

/// The error union of the boundary.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Fault {
    /// Fields at fault, all of them at once.
    #[error("{}", sentence_of(.fields))]
    Invalid {
        /// The fields.
        fields: Vec<FieldFault>,
    },
    /// The law, the register or the office's state does not allow the step.
    #[error("{message}")]
    Refused {
        /// Code of the refusal.
        reason: String,
        /// Why, and what to do.
        message: String,
    },
    /// The role may not do this.
    #[error("Peran Anda tidak boleh melakukan ini. Minta petugas yang berwenang, atau masuk dengan akun lain.")]
    NotAllowed,
    /// Nobody is logged in, or the desk locked itself.
    #[error("Meja terkunci. Masuk dahulu; isian Anda tersimpan sebagai draf.")]
    Locked,
    /// Wrong name or password.
    #[error("{}", wrong_sentence(*.wait_seconds))]
    WrongPassword {
        /// Seconds until the next try is heard.
        wait_seconds: u64,
    },
    /// Tried again before the delay after wrong passwords was over; nothing was looked at.
    #[error(
        "Belum dicoba: setelah beberapa kali salah, percobaan berikutnya dapat dilakukan {wait_seconds} detik lagi."
    )]
    TooSoon {
        /// Seconds until the next try is heard.
        wait_seconds: u64,
    },
    /// No such case.
    #[error("Tidak ditemukan. Mungkin nomornya salah ketik.")]
    NotFound,
    /// Something else changed it meanwhile, or the office is already set up.
    #[error("{message}")]
    Conflict {
        /// What stands in the way.
        message: String,
    },
    /// Another process works on the same data.
    #[error("Data kantor ini sedang dibuka oleh program Meja PPID lain. Tutup yang lain lebih dahulu.")]
    InUse,
    /// The file comes from a newer version.
    #[error(
        "Data kantor ini dibuat oleh versi Meja PPID yang lebih baru. Pasang versi terbaru; berkas tidak disentuh."
    )]
    FileNewer,
    /// The file is damaged or not ours.
    #[error("{message}")]
    Damaged {
        /// What was found.
        message: String,
    },
    /// The disk is full.
    #[error(
        "Penyimpanan penuh: BELUM TERSIMPAN. Kosongkan ruang penyimpanan komputer, lalu ulangi; isian Anda masih ada."
    )]
    DiskFull,
    /// The work was cancelled by the user.
    #[error("Dibatalkan.")]
    Cancelled,
    /// A defect or a broken machine; the log has more under the trace.
    #[error(
        "Terjadi kesalahan di dalam program (jejak {trace}). Belum tersimpan; ulangi, dan laporkan jejak ini bila terulang."
    )]
    Internal {
        /// Finds the cause in the log.
        trace: String,
    },
}

/// How the union crosses the boundary.
#[derive(Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
#[ts(export_to = "bindings.ts", rename = "Fault")]
pub enum FaultWire<'a> {
    /// See [`Fault::Invalid`].
    Invalid {
        /// All fields at fault.
        fields: &'a [FieldFault],
        /// One sentence.
        message: String,
    },
    /// See [`Fault::Refused`].
    Refused {
        /// Code of the refusal.
        reason: &'a str,
        /// One sentence.
        message: String,
    },
    /// See [`Fault::NotAllowed`].
    NotAllowed {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::Locked`].
    Locked {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::WrongPassword`].
    WrongPassword {
        /// Seconds until the next try is heard.
        #[ts(type = "number")]
        wait_seconds: u64,
        /// One sentence.
        message: String,
    },
    /// See [`Fault::TooSoon`].
    TooSoon {
        /// Seconds until the next try is heard.
        #[ts(type = "number")]
        wait_seconds: u64,
        /// One sentence.
        message: String,
    },
    /// See [`Fault::NotFound`].
    NotFound {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::Conflict`].
    Conflict {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::InUse`].
    InUse {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::FileNewer`].
    FileNewer {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::Damaged`].
    Damaged {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::DiskFull`].
    DiskFull {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::Cancelled`].
    Cancelled {
        /// One sentence.
        message: String,
    },
    /// See [`Fault::Internal`].
    Internal {
        /// Finds the cause in the log.
        trace: &'a str,
        /// One sentence.
        message: String,
    },
}

impl Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let message = self.to_string();
        match self {
            Self::Invalid { fields } => FaultWire::Invalid { fields, message },
            Self::Refused { reason, .. } => FaultWire::Refused { reason, message },
            Self::NotAllowed => FaultWire::NotAllowed { message },
            Self::Locked => FaultWire::Locked { message },
            Self::WrongPassword { wait_seconds } => FaultWire::WrongPassword { wait_seconds: *wait_seconds, message },
            Self::TooSoon { wait_seconds } => FaultWire::TooSoon { wait_seconds: *wait_seconds, message },
            Self::NotFound => FaultWire::NotFound { message },
            Self::Conflict { .. } => FaultWire::Conflict { message },
            Self::InUse => FaultWire::InUse { message },
            Self::FileNewer => FaultWire::FileNewer { message },
            Self::Damaged { .. } => FaultWire::Damaged { message },
            Self::DiskFull => FaultWire::DiskFull { message },
            Self::Cancelled => FaultWire::Cancelled { message },
            Self::Internal { trace } => FaultWire::Internal { trace, message },
        }
        .serialize(serializer)
    }
}

impl Fault {
    /// Writes the cause to the log and answers with the trace that finds it there.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        let trace = Uuid::now_v7().simple().to_string()[20..].to_owned();
        tracing::error!(%trace, %cause, "internal");
        Self::Internal { trace }
    }

    /// One field at fault.
    pub fn field(field: &str, rule: &domain::fault::Rule) -> Self {
        Self::Invalid { fields: vec![FieldFault::new(field, rule)] }
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { reason: refusal.code().to_owned(), message: refusal.to_string() }
    }
}

impl From<Denied> for Fault {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Invalid(fields) => Self::Invalid { fields },
            Denied::Refused(refusal) => refusal.into(),
        }
    }
}

impl From<Vec<FieldFault>> for Fault {
    fn from(fields: Vec<FieldFault>) -> Self {
        Self::Invalid { fields }
    }
}

fn sentence_of(fields: &[FieldFault]) -> String {
    match fields {
        [one] => one.message.clone(),
        many => format!("{} isian perlu diperbaiki.", many.len()),
    }
}

fn wrong_sentence(wait_seconds: u64) -> String {
    if wait_seconds == 0 {
        "Nama masuk atau kata sandi salah. Periksa tombol Caps Lock, lalu coba lagi.".to_owned()
    } else {
        format!("Nama masuk atau kata sandi salah. Percobaan berikutnya dapat dilakukan {wait_seconds} detik lagi.")
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::InUse => Self::InUse,
            StoreError::FileNewer => Self::FileNewer,
            StoreError::DiskFull => Self::DiskFull,
            StoreError::Damaged { .. } | StoreError::NotOurs(_) => Self::Damaged { message: error.to_string() },
            StoreError::Exists(_) | StoreError::NumberTaken(_) | StoreError::BerkasTaken => {
                Self::Conflict { message: error.to_string() }
            }
            StoreError::Missing(_) => Self::Damaged { message: error.to_string() },
            // Its text may quote a stored value, which has no place in a log.
            StoreError::Encoding(cause) => Self::internal(format_args!(
                "stored JSON: {:?} at line {}, column {}",
                cause.classify(),
                cause.line(),
                cause.column()
            )),
            StoreError::Io(_) | StoreError::Sql(_) | StoreError::Crypto(_) => Self::internal(error),
        }
    }
}

impl From<UnlockError> for Fault {
    fn from(error: UnlockError) -> Self {
        match error {
            UnlockError::Wrong { next_try_in } => Self::WrongPassword { wait_seconds: next_try_in.as_secs() },
            UnlockError::Wait { remaining } => Self::TooSoon { wait_seconds: remaining.as_secs().max(1) },
            UnlockError::Store(error) => error.into(),
        }
    }
}
