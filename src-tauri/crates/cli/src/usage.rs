//! Reading the command line. What clap refuses is said in Indonesian, on stderr and, when JSON was asked for, as one
//! value on stdout.

use std::error::Error as _;
use std::process::ExitCode;

use clap::Parser;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::gagal::{Gagal, Status};
use crate::perintah::Ppid;

/// The command line, or the exit status after help, version or a refusal was printed.
pub fn parse() -> Result<Ppid, ExitCode> {
    Ppid::try_parse().map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            if error.print().is_ok() {
                Status::Selesai.into()
            } else {
                Status::Lain.into()
            }
        }
        _ => {
            let json = std::env::args_os().any(|arg| arg == "--json");
            Gagal::usage(sentence(&error)).print(json)
        }
    })
}

fn sentence(error: &clap::Error) -> String {
    let of = |kind: ContextKind| error.get(kind).map(words).unwrap_or_default();
    let arg = of(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument if arg.starts_with('-') => {
            format!("Pilihan {arg} tidak dikenal pada perintah ini.")
        }
        ErrorKind::UnknownArgument => {
            format!("Isian {arg} berlebih. Apit kata-kata yang menjadi satu isian dengan tanda kutip.")
        }
        ErrorKind::InvalidSubcommand => format!("Perintah {} tidak dikenal.", of(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "Sebutkan perintahnya.".to_owned()
        }
        ErrorKind::MissingRequiredArgument => format!("Belum disebut: {arg}."),
        ErrorKind::InvalidValue if of(ContextKind::InvalidValue).is_empty() => format!("Pilihan {arg} perlu nilai."),
        ErrorKind::InvalidValue => format!(
            "Nilai {} untuk {arg} tidak dikenal; pilih salah satu: {}.",
            of(ContextKind::InvalidValue),
            of(ContextKind::ValidValue)
        ),
        ErrorKind::ValueValidation => {
            let why = error.source().map(ToString::to_string).unwrap_or_default();
            format!("Nilai {} untuk {arg} tidak dapat dipakai. {why}", of(ContextKind::InvalidValue))
        }
        ErrorKind::TooManyValues => format!("Pilihan {arg} tidak memakai nilai."),
        ErrorKind::InvalidUtf8 => "Sebuah isian bukan teks UTF-8.".to_owned(),
        ErrorKind::ArgumentConflict => format!("Pilihan {arg} disebut dua kali atau tidak dapat dipakai bersama."),
        _ => "Baris perintah tidak dapat dibaca.".to_owned(),
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(many) => many.join(", "),
        _ => String::new(),
    }
}
