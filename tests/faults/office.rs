//! An office under fault: set up once, copied for each turn, asked afterwards whether all of it is there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chrono::Utc;
use store::{DataKey, Filter, InformasiFilter, KeyFile, Order, Store};
use tempfile::TempDir;
use tests::kantor::{KATA_SANDI, Kantor, MASUK, perorangan};
use tests::window::Outcome;

/// An office with a few requests, whose key is known, in `kantor/` of a folder of its own; nothing works on it.
pub struct Office {
    /// The folder around it.
    pub root: TempDir,
    /// Its data key.
    pub key: DataKey,
    /// The code of its recovery sheet.
    pub kode: String,
}

impl Office {
    /// Sets it up with `requests` requests.
    pub fn with(requests: usize) -> Outcome<Self> {
        let kantor = Kantor::siapkan()?;
        let meja = kantor.buka()?;
        for turn in 0..requests {
            meja.daftar(perorangan(&format!("Pemohon lama {turn}")))?;
        }
        drop(meja);
        let root = folder()?;
        copy(kantor.data(), &root.path().join("kantor"))?;
        let key = key(&root.path().join("kantor"), MASUK, KATA_SANDI)?;
        Ok(Self { root, key, kode: kantor.kode_pemulihan.clone() })
    }

    /// Its data directory.
    pub fn data(&self) -> PathBuf {
        self.root.path().join("kantor")
    }

    /// A copy of all of it in a folder of its own.
    pub fn copied(&self) -> Outcome<TempDir> {
        let fresh = folder()?;
        copy(self.root.path(), fresh.path())?;
        Ok(fresh)
    }
}

/// A folder for one turn, in memory where the system has a place there: what is asked of a disk is recorded, not felt.
pub fn folder() -> Outcome<TempDir> {
    let memory = Path::new("/dev/shm");
    let builder = tempfile::Builder::new();
    Ok(if memory.is_dir() { builder.tempdir_in(memory)? } else { builder.tempdir()? })
}

/// The data key of the office in `data`.
pub fn key(data: &Path, masuk: &str, kata_sandi: &str) -> Outcome<DataKey> {
    Ok(KeyFile::read(data)?.unlock(masuk, kata_sandi, Utc::now())?.0)
}

/// Copies a folder with all it holds.
pub fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?
        } else {
            fs::copy(entry.path(), place).map(drop)?
        }
    }
    Ok(())
}

/// The child program at work on `data`.
pub fn worker(data: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_worker"));
    command.arg(data).args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a worker said, line by line; a last line that was cut off was not said.
pub fn said(stdout: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(stdout);
    text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')).map(str::to_owned).collect()
}

/// Ids of the requests a worker acknowledged.
pub fn acknowledged<'a>(said: impl IntoIterator<Item = &'a String>) -> BTreeSet<String> {
    let ids = said.into_iter().filter_map(|line| line.strip_prefix("ok "));
    ids.filter_map(|line| line.split_once(' ')).map(|(id, _)| id.to_owned()).filter(|id| id.len() == 36).collect()
}

/// What stands in an office, once it was opened as the next start opens it and found sound.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Ids of its requests.
    pub ids: BTreeSet<String>,
    /// Rows of its journal.
    pub jurnal: u64,
    /// Entries of its list.
    pub informasi: u32,
}

/// Opens the office in `data` as the next start does.
///
/// # Errors
/// A sentence on what is wrong: it does not open, is not sound, or its numbers have a gap or stand twice.
pub fn standing(data: &Path, key: &DataKey) -> Result<Standing, String> {
    let told = |error: store::StoreError| error.to_string();
    store::cadangan::finish_swap(data).map_err(told)?;
    KeyFile::read(data).map_err(told)?;
    let store = Store::open(data, key).map_err(told)?;
    let report = store::check(&store).map_err(told)?;
    if !report.is_sound() {
        return Err(format!("not sound: {:?}", report.temuan));
    }
    let (ids, numbers, informasi) = store
        .read(|reader| {
            let (mut ids, mut numbers) = (BTreeSet::new(), Vec::new());
            loop {
                let from = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                let filter = Filter { batas: 100, dari_baris: from, urut: Order::Terlama, ..Filter::default() };
                let page = reader.list(&filter)?;
                if page.rows.is_empty() {
                    break;
                }
                for row in page.rows {
                    ids.insert(row.id.0.to_string());
                    numbers.push(row.nomor.split('/').next().and_then(|n| n.parse::<usize>().ok()).unwrap_or_default());
                }
            }
            let informasi = reader.list_informasi(&InformasiFilter { batas: 1, ..InformasiFilter::default() })?.total;
            Ok::<_, store::StoreError>((ids, numbers, informasi))
        })
        .map_err(told)?;
    let mut sorted = numbers;
    sorted.sort_unstable();
    if sorted != (1..=sorted.len()).collect::<Vec<_>>() {
        return Err(format!("numbers have a gap or stand twice: {sorted:?}"));
    }
    Ok(Standing { ids, jurnal: report.baris_jurnal, informasi })
}
