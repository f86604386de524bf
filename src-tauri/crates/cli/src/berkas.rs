//! Files in and out: read with a limit and as text, written whole or not at all.

use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use desk::Fault;
use tempfile::NamedTempFile;

use crate::gagal::Gagal;

/// The bytes of `path`, `-` being stdin; `field` names it in a refusal.
pub fn read_bytes(field: &str, path: &Path, max: u64) -> Result<Vec<u8>, Gagal> {
    let unreadable = |error: io::Error| Gagal::field(field, unreadable(path, &error));
    let bytes = if path == Path::new("-") {
        read_limited(io::stdin().lock(), max)
    } else {
        File::open(path).and_then(|file| read_limited(file, max))
    }
    .map_err(unreadable)?;
    if bytes.len() as u64 > max {
        let sentence = format!("Berkas {} lebih besar dari {max} byte. Bagi menjadi beberapa berkas.", path.display());
        return Err(Gagal::field(field, sentence));
    }
    Ok(bytes)
}

/// The text of `path` as UTF-8, without a byte order mark.
pub fn read_text(field: &str, path: &Path, max: u64) -> Result<String, Gagal> {
    let text = String::from_utf8(read_bytes(field, path, max)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        Gagal::field(
            field,
            format!("Berkas bukan teks UTF-8 (baris {line}, byte ke-{}). Simpan ulang sebagai UTF-8.", at + 1),
        )
    })?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

fn read_limited(from: impl Read, max: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(max.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    let why = match error.kind() {
        ErrorKind::NotFound => "tidak ada",
        ErrorKind::PermissionDenied => "tidak boleh dibaca oleh pengguna ini",
        ErrorKind::IsADirectory => "adalah map, bukan berkas",
        _ => "tidak dapat dibaca",
    };
    format!("Berkas {} {why}. Periksa namanya.", path.display())
}

/// A file to be written, its place taken before the work begins: a directory that is not there is refused before
/// anything was recorded, and nobody ever sees half a file. Only its owner may read it; it may hold personal data.
pub struct Keluaran {
    path: PathBuf,
    temp: NamedTempFile,
}

impl Keluaran {
    /// Takes the place of `path`.
    pub fn take(path: &Path) -> Result<Self, Gagal> {
        if path.is_dir() {
            return Err(Gagal::field("keluar", format!("{} adalah map. Sebut nama berkasnya.", path.display())));
        }
        let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let temp = NamedTempFile::new_in(dir).map_err(|error| {
            let why = match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => "tidak ada. Buat map itu dahulu",
                _ => "tidak dapat ditulisi oleh pengguna ini",
            };
            Gagal::field("keluar", format!("Map {} {why}.", dir.display()))
        })?;
        Ok(Self { path: path.to_owned(), temp })
    }

    /// Puts `bytes` there; they are on the disk when this returns.
    pub fn put(mut self, bytes: &[u8]) -> Result<(), Gagal> {
        let failed = |error: io::Error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Fault::DiskFull,
            _ => Fault::internal(error),
        };
        self.temp.write_all(bytes).map_err(failed)?;
        self.temp.as_file().sync_all().map_err(failed)?;
        self.temp.persist(&self.path).map_err(|error| failed(error.error))?;
        Ok(())
    }
}
