//! The technical log in `<data>/log/`: what the program did, never whom it was about. Two files of at most 1 MiB.
//!
//! Texts of errors and panics may quote what an officer typed, so a panic leaves its place in the source only, and
//! other crates are heard from warnings upwards.

use std::error::Error;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;

use crate::root::make_private;

const LIMIT: u64 = 1024 * 1024;
const FILTER: &str = "warn,meja_ppid=info,desk=info,store=info,documents=info,domain=info";

/// Opens the log under `root`, sends `tracing` to it and records panics.
pub fn start(root: &Path) -> Result<(), Box<dyn Error + Send + Sync>> {
    let directory = root.join("log");
    make_private(&directory)?;
    let file = BoundedFile::open(directory, LIMIT)?;
    tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(FILTER))
        .with_ansi(false)
        .with_writer(Mutex::new(file))
        .try_init()?;

    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let thread = std::thread::current().name().unwrap_or_default().to_owned();
        tracing::error!(place, thread, "panicked");
        before(panic);
    }));
    Ok(())
}

/// A file that is set aside as `meja-ppid.1.log` when it reaches its limit, in place of the one set aside before.
struct BoundedFile {
    directory: PathBuf,
    file: File,
    length: u64,
    limit: u64,
}

impl BoundedFile {
    fn open(directory: PathBuf, limit: u64) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(directory.join("meja-ppid.log"))?;
        let length = file.metadata()?.len();
        Ok(Self { directory, file, length, limit })
    }

    fn set_aside(&mut self) -> io::Result<()> {
        std::fs::rename(self.directory.join("meja-ppid.log"), self.directory.join("meja-ppid.1.log"))?;
        *self = Self::open(std::mem::take(&mut self.directory), self.limit)?;
        Ok(())
    }
}

impl Write for BoundedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.length >= self.limit {
            self.set_aside()?;
        }
        let written = self.file.write(bytes)?;
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_never_outgrows_two_files() -> io::Result<()> {
        let directory = tempfile::tempdir()?;
        let mut file = BoundedFile::open(directory.path().to_owned(), 1_000)?;
        for line in 0..500 {
            writeln!(file, "baris ke-{line:04}")?;
        }
        let sizes: Vec<u64> = std::fs::read_dir(directory.path())?
            .map(|entry| entry.and_then(|entry| entry.metadata()).map(|data| data.len()))
            .collect::<io::Result<_>>()?;
        assert_eq!(sizes.len(), 2, "one file being written and one set aside");
        assert!(sizes.iter().all(|size| *size < 1_100), "neither grows past its limit: {sizes:?}");
        let last = std::fs::read_to_string(directory.path().join("meja-ppid.log"))?;
        assert!(last.ends_with("baris ke-0499\n"), "the newest line is kept");
        Ok(())
    }
}
