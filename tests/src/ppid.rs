//! The command line as built beside the tests (`cargo build -p ppid`; `cargo xtask test` builds it first).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::kantor::{KATA_SANDI, PAGI};
use crate::window::Outcome;

/// `ppid` on one office: password, clock and directory are given with every command.
pub struct Ppid<'a> {
    data: &'a Path,
    kata_sandi: PathBuf,
}

/// What a command answered.
#[derive(Debug)]
pub struct Answer {
    /// Its exit status.
    pub status: Option<i32>,
    /// The one JSON value on stdout.
    pub value: Value,
}

impl<'a> Ppid<'a> {
    /// On the office in `data`; the password file lies beside its files.
    ///
    /// # Errors
    /// A password file that cannot be written.
    pub fn on(data: &'a Path) -> Outcome<Self> {
        let kata_sandi = data.join("kata-sandi.txt");
        std::fs::write(&kata_sandi, format!("{KATA_SANDI}\n"))?;
        Ok(Self { data, kata_sandi })
    }

    /// A command on this office at [`PAGI`], not started yet.
    ///
    /// # Errors
    /// `ppid` was not built.
    pub fn command(&self, words: &[&str]) -> Outcome<Command> {
        let mut command = Command::new(program()?);
        command
            .args(words)
            .args(["--sekarang", PAGI, "--json", "--data"])
            .arg(self.data)
            .env("PPID_KATA_SANDI_BERKAS", &self.kata_sandi)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Ok(command)
    }

    /// Runs a command.
    ///
    /// # Errors
    /// `ppid` was not built, or stdout is not exactly one JSON value.
    pub fn run(&self, words: &[&str]) -> Outcome<Answer> {
        answer(self.command(words)?.output()?)
    }

    /// Registers the content of a file, given on stdin.
    ///
    /// # Errors
    /// As [`Ppid::run`].
    pub fn daftar(&self, content: &[u8]) -> Outcome<Answer> {
        let mut child = self.command(&["permohonan", "daftar", "--berkas", "-"])?.stdin(Stdio::piped()).spawn()?;
        let mut input = child.stdin.take().ok_or("stdin was asked for")?;
        input.write_all(content)?;
        drop(input);
        answer(child.wait_with_output()?)
    }
}

fn answer(output: Output) -> Outcome<Answer> {
    let said = String::from_utf8_lossy(&output.stderr);
    let value = serde_json::from_slice(&output.stdout).map_err(|error| format!("{error}; stderr: {said}"))?;
    Ok(Answer { status: output.status.code(), value })
}

/// Tests run from `target/PROFILE/deps`, programs stand in `target/PROFILE`.
fn program() -> Outcome<PathBuf> {
    let here = std::env::current_exe()?;
    let profile = here.parent().and_then(Path::parent).ok_or("a test runs from target/PROFILE/deps")?;
    let program = profile.join(format!("ppid{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() { Ok(program) } else { Err("ppid is not built: cargo build -p ppid".into()) }
}
