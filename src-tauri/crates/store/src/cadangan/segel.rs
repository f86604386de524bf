//! The sealed file: a ZIP whose comment is the SHA-256 of every byte before it, so that no single one can change unnoticed.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::manifest::{Bagian, Manifest, VERSION};
use super::{KUNCI, MANIFES};
use crate::connection::{KANTOR, private};
use crate::error::{Result, StoreError};

/// Length of the seal: hexadecimal digits of a SHA-256.
const SEAL: u64 = 64;
/// Largest manifest or key file read; ours are a few kilobytes.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Sum and length of the file at `place`, as the part `nama`.
pub(super) fn part(nama: &str, place: &Path) -> Result<Bagian> {
    let mut file = File::open(place)?;
    let mut sum = Sha256::new();
    let ukuran = io::copy(&mut file, &mut sum)?;
    Ok(Bagian { nama: nama.to_owned(), ukuran, sha256: HEXLOWER.encode(&sum.finalize()) })
}

/// Writes the sealed file of `manifest` and the parts it names, which lie in `dir`; it is on the disk when this returns.
pub(super) fn seal(place: &Path, manifest: &Manifest, dir: &Path) -> Result<()> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    private(&mut options);
    let mut zip = ZipWriter::new(options.open(place)?);
    // Encrypted pages do not get smaller.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    zip.start_file(MANIFES, stored).map_err(written)?;
    zip.write_all(&serde_json::to_vec_pretty(manifest)?)?;
    for part in &manifest.isi {
        zip.start_file(part.nama.as_str(), stored).map_err(written)?;
        io::copy(&mut File::open(dir.join(&part.nama))?, &mut zip)?;
    }
    zip.set_comment("0".repeat(SEAL as usize)).map_err(written)?;
    let mut file = zip.finish().map_err(written)?;
    let sum = sum_before_seal(&mut file)?;
    file.seek(SeekFrom::End(-(SEAL as i64)))?;
    file.write_all(sum.as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// What the sealed file at `place` holds, after its seal was found whole.
///
/// # Errors
/// [`StoreError::Damaged`] when a byte is not what it was, [`StoreError::FileNewer`] for a later form.
pub(super) fn open(place: &Path) -> Result<(Manifest, ZipArchive<BufReader<File>>)> {
    let mut file = File::open(place)?;
    let length = file.metadata()?.len();
    if length <= SEAL {
        return Err(unfit("kosong atau terpotong"));
    }
    let mut seal = [0; SEAL as usize];
    file.seek(SeekFrom::End(-(SEAL as i64)))?;
    file.read_exact(&mut seal)?;
    if sum_before_seal(&mut file)?.as_bytes() != seal {
        return Err(unfit("isinya tidak cocok dengan segelnya"));
    }
    file.rewind()?;
    let mut zip = ZipArchive::new(BufReader::new(file)).map_err(unfit)?;
    Ok((manifest(&mut zip)?, zip))
}

/// What a file says it holds, without reading all of it: enough to show it, not to trust it.
pub(super) fn peek(place: &Path) -> Result<Manifest> {
    manifest(&mut ZipArchive::new(BufReader::new(File::open(place)?)).map_err(unfit)?)
}

fn manifest(zip: &mut ZipArchive<BufReader<File>>) -> Result<Manifest> {
    let text = small(zip, MANIFES)?;
    // The version alone first: a newer form may have fields of another shape.
    let head: Head = serde_json::from_slice(&text).map_err(unfit)?;
    if head.versi > VERSION {
        return Err(StoreError::FileNewer);
    }
    let manifest: Manifest = serde_json::from_slice(&text).map_err(unfit)?;
    let names: Vec<&str> = manifest.isi.iter().map(|part| part.nama.as_str()).collect();
    if names != [KUNCI, KANTOR.file] {
        return Err(unfit("isinya bukan isi sebuah cadangan"));
    }
    Ok(manifest)
}

/// Writes the parts of an opened backup into `dir`, each held against its sum.
pub(super) fn unpack(manifest: &Manifest, zip: &mut ZipArchive<BufReader<File>>, dir: &Path) -> Result<()> {
    for expected in &manifest.isi {
        let place = dir.join(&expected.nama);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        private(&mut options);
        let mut file = options.open(&place)?;
        let kept = zip.by_name(&expected.nama).map_err(unfit)?;
        // One byte past what was promised is enough to see that there is more.
        io::copy(&mut kept.take(expected.ukuran + 1), &mut file)?;
        file.sync_all()?;
        if part(&expected.nama, &place)? != *expected {
            return Err(unfit(format_args!("{} tidak cocok dengan manifes", expected.nama)));
        }
    }
    Ok(())
}

fn small(zip: &mut ZipArchive<BufReader<File>>, name: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    zip.by_name(name).map_err(unfit)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// SHA-256, hex, of all but the last [`SEAL`] bytes.
fn sum_before_seal(file: &mut File) -> Result<String> {
    let length = file.metadata()?.len();
    file.rewind()?;
    let mut sum = Sha256::new();
    io::copy(&mut BufReader::new(&*file).take(length - SEAL), &mut sum)?;
    Ok(HEXLOWER.encode(&sum.finalize()))
}

#[derive(serde::Deserialize)]
struct Head {
    versi: u32,
}

fn unfit(detail: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(format!("Cadangan ini rusak atau bukan cadangan Meja PPID ({detail})."))
}

fn written(error: zip::result::ZipError) -> StoreError {
    match error {
        zip::result::ZipError::Io(error) => error.into(),
        other => StoreError::Io(io::Error::other(other)),
    }
}
