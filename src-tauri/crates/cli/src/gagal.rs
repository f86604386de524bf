//! Why a command did not do its work, and the exit status that says so.

use std::process::ExitCode;

use desk::Fault;
use domain::fault::{FieldFault, Rule};
use serde_json::{Value, json};

use crate::jawaban::print_json;

/// The exit statuses of `ppid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done.
    Selesai,
    /// Anything that is none of the others.
    Lain,
    /// Wrong usage.
    Pemakaian,
    /// Input refused; the office is as it was.
    Ditolak,
    /// The data is damaged, newer or in use.
    Data,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Selesai => 0_u8,
            Status::Lain => 1,
            Status::Pemakaian => 2,
            Status::Ditolak => 3,
            Status::Data => 4,
        })
    }
}

/// Why a command did not do its work.
#[derive(Debug)]
pub enum Gagal {
    /// The command line does not say enough, or contradicts itself; the sentence says what to write.
    Pemakaian(String),
    /// What the desk answered.
    Ditolak(Fault),
    /// The same about an entry of a file of cases that are no requests, and what a refusal calls one.
    DitolakPerkara(Fault, &'static str),
}

impl From<Fault> for Gagal {
    fn from(fault: Fault) -> Self {
        Self::Ditolak(fault)
    }
}

impl Gagal {
    /// Wrong usage, with the way to the help.
    pub fn usage(sentence: impl std::fmt::Display) -> Self {
        Self::Pemakaian(format!("{sentence}\nLihat: ppid --help"))
    }

    /// One value of the command line or of a file cannot stand.
    pub fn field(field: &str, sentence: impl Into<String>) -> Self {
        Fault::field(field, &Rule::Format(sentence.into())).into()
    }

    fn status(&self) -> Status {
        match self {
            Self::Pemakaian(_) => Status::Pemakaian,
            Self::Ditolak(fault) | Self::DitolakPerkara(fault, _) => match fault {
                Fault::Invalid { .. }
                | Fault::Refused { .. }
                | Fault::NotAllowed
                | Fault::Locked
                | Fault::WrongPassword { .. }
                | Fault::TooSoon { .. }
                | Fault::NotFound
                | Fault::Conflict { .. } => Status::Ditolak,
                Fault::InUse | Fault::FileNewer | Fault::Damaged { .. } => Status::Data,
                Fault::DiskFull | Fault::Cancelled | Fault::Internal { .. } => Status::Lain,
            },
        }
    }

    /// The window's error union; wrong usage, which the window cannot have, is a refusal with that reason.
    fn value(&self) -> Value {
        match self {
            Self::Pemakaian(message) => json!({ "code": "refused", "reason": "usage", "message": message }),
            Self::Ditolak(fault) | Self::DitolakPerkara(fault, _) => serde_json::to_value(fault)
                .unwrap_or_else(|_| json!({ "code": "internal", "trace": "", "message": fault.to_string() })),
        }
    }

    /// Prints it, as JSON on stdout or as text on stderr, and gives the exit status.
    pub fn print(&self, json: bool) -> ExitCode {
        if json {
            if print_json(&self.value()).is_err() {
                return Status::Lain.into();
            }
        } else {
            eprintln!("{}", self.text());
        }
        self.status().into()
    }

    fn text(&self) -> String {
        match self {
            Self::Pemakaian(message) => message.clone(),
            Self::Ditolak(Fault::Invalid { fields }) => field_lines(fields, "permohonan"),
            Self::DitolakPerkara(Fault::Invalid { fields }, perkara) => field_lines(fields, perkara),
            Self::Ditolak(fault) | Self::DitolakPerkara(fault, _) => fault.to_string(),
        }
    }
}

/// Each field at fault on a line of its own.
fn field_lines(fields: &[FieldFault], perkara: &str) -> String {
    let head = format!("Ditolak; {} isian perlu diperbaiki:", fields.len());
    let lines = fields.iter().map(|fault| format!("  {}: {}", place(&fault.field, perkara), fault.message));
    std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
}

/// A field of a list's entry as people count, from 1: `1.tujuan` is `permohonan ke-2: tujuan`.
fn place(field: &str, perkara: &str) -> String {
    let entry = field.split_once('.').and_then(|(at, rest)| Some((at.parse::<usize>().ok()?, rest)));
    entry.map_or_else(|| field.to_owned(), |(at, rest)| format!("{perkara} ke-{}: {rest}", at + 1))
}
