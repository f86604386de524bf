//! Files in and out: read with a limit and as text, written whole or not at all.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use desk::Fault;
use tempfile::NamedTempFile;

use crate::gagal::Gagal;

/// Most links followed from one name to its file, as many as Linux follows.
const MOST_LINKS: usize = 40;

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

/// The ending of an output file in small letters, one of `allowed`.
///
/// # Errors
/// Wrong usage for any other ending, and for `-`: what is written holds personal data and belongs in a file.
pub fn ending(path: &Path, allowed: &[&str]) -> Result<String, Gagal> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if allowed.contains(&ending.as_str()) {
        return Ok(ending);
    }
    let endings: Vec<String> = allowed.iter().map(|ending| format!(".{ending}")).collect();
    let listed = match endings.as_slice() {
        [front @ .., last] if !front.is_empty() => format!("{}, atau {last}", front.join(", ")),
        all => all.concat(),
    };
    Err(Gagal::usage(format!("--keluar harus nama berkas berakhiran {listed}, bukan {}.", path.display())))
}

/// A file to be written, its place taken before the work begins: a place that will not do is refused before anything was
/// recorded, and nobody ever sees half a file. Only its owner may read it; it may hold personal data.
pub struct Keluaran {
    path: PathBuf,
    temp: NamedTempFile,
}

impl Keluaran {
    /// Takes the place of `path`; a link is followed, so that the file it names is the one written.
    ///
    /// # Errors
    /// A place inside the data directory `data`, in which only the desk writes; what is there and is no regular file; a
    /// directory that is not there or may not be written.
    pub fn take(path: &Path, data: &Path) -> Result<Self, Gagal> {
        let refused = |sentence: String| Gagal::field("keluar", sentence);
        match fs::metadata(path) {
            Ok(there) if there.is_dir() => {
                return Err(refused(format!("{} adalah map. Sebut nama berkasnya.", path.display())));
            }
            Ok(there) if !there.is_file() => {
                return Err(refused(format!("{} bukan berkas biasa. Sebut nama berkas lain.", path.display())));
            }
            Ok(_) | Err(_) => {}
        }
        let path = target(path).map_err(|error| refused(unwritable(path, &error)))?;
        let dir = path.parent().unwrap_or(Path::new("."));
        let within = fs::canonicalize(data).is_ok_and(|data| dir.starts_with(data));
        if within {
            return Err(refused("Berkas tidak ditulis ke dalam map data kantor. Sebut map lain.".to_owned()));
        }
        let temp = NamedTempFile::new_in(dir).map_err(|error| refused(unwritable(&path, &error)))?;
        Ok(Self { path, temp })
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

/// Where `path` leads in the end: links followed, its directory without links. The file itself need not be there.
fn target(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let dir = fs::canonicalize(dir)?;
        match fs::read_link(&path) {
            Ok(next) => path = dir.join(next),
            Err(_) => return path.file_name().map(|name| dir.join(name)).ok_or_else(|| ErrorKind::InvalidInput.into()),
        }
    }
    Err(io::Error::other("links without end"))
}

fn unwritable(path: &Path, error: &io::Error) -> String {
    let why = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => "tidak ada. Buat map itu dahulu",
        _ => "tidak dapat ditulisi oleh pengguna ini",
    };
    let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    format!("Map {} {why}.", dir.display())
}
