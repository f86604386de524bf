//! What a command answers: one value, printed as JSON or as text a person reads.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;
use serde_json::Value;

use crate::gagal::{Gagal, Status};

/// The answer of a command that did its work.
pub struct Jawaban {
    json: String,
    text: String,
    remarks: Vec<String>,
    status: Status,
}

impl Jawaban {
    /// `value` for programs, `text` for people; both say the same.
    pub fn new(value: impl Serialize, text: impl Into<String>) -> Result<Self, Gagal> {
        let json = serde_json::to_string(&value).map_err(desk::Fault::internal)?;
        Ok(Self { json, text: text.into(), remarks: Vec::new(), status: Status::Selesai })
    }

    /// The same answer under another exit status: the work was done and what it found is bad.
    pub fn with_status(self, status: Status) -> Self {
        Self { status, ..self }
    }

    /// The same answer with remarks for people, on stderr; for programs they stand in the value.
    pub fn with_remarks(self, remarks: impl IntoIterator<Item = String>) -> Self {
        Self { remarks: remarks.into_iter().collect(), ..self }
    }

    /// Prints it and gives the exit status.
    pub fn print(&self, json: bool) -> ExitCode {
        if !json {
            self.remarks.iter().for_each(|remark| eprintln!("{remark}"));
        }
        match print_line(if json { &self.json } else { &self.text }) {
            Ok(()) => self.status.into(),
            // Whoever read the answer went away or has no room for it; what was done is done.
            Err(_) => Status::Lain.into(),
        }
    }
}

/// One JSON value and a line break on stdout.
pub fn print_json(value: &Value) -> io::Result<()> {
    print_line(&value.to_string())
}

fn print_line(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", text.trim_end())?;
    out.flush()
}
