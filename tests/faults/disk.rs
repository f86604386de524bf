//! A disk whose power can be cut: what was synced stands, and of what was not, each sector may have come to stand or not.
//!
//! Names (made, renamed, removed) come to stand in order, as on the file systems with a journal that these computers have
//! (NTFS, ext4): a cut keeps a beginning of them, and any sync all that came before it. Bytes are kept in no order but that:
//! each sector of each write since the file's last sync stands or not by itself, so writes are torn and out of order.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use tests::window::Outcome;

use crate::trace::Step;

const SECTOR: usize = 512;

/// A folder with all its files, as a process left it on a disk.
#[derive(Clone)]
pub struct Disk {
    root: PathBuf,
    files: Vec<File>,
    /// Names as whoever looks now sees them.
    seen: Names,
    /// Names that stand whatever happens.
    kept: Names,
    /// Changes of names since.
    changes: Vec<Change>,
}

/// What a name leads to: a file by its place, or a folder.
type Names = BTreeMap<PathBuf, Option<usize>>;

#[derive(Clone, Default)]
struct File {
    seen: Vec<u8>,
    kept: Vec<u8>,
    pending: Vec<Pending>,
}

#[derive(Clone)]
enum Pending {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

#[derive(Clone)]
enum Change {
    Made(PathBuf, Option<usize>),
    Renamed(PathBuf, PathBuf),
    Removed(PathBuf),
}

impl Disk {
    /// What stands in `root` now, all of it kept.
    pub fn of(root: &Path) -> Outcome<Self> {
        let mut disk = Self {
            root: root.to_owned(),
            files: Vec::new(),
            seen: Names::new(),
            kept: Names::new(),
            changes: Vec::new(),
        };
        disk.take(root)?;
        disk.kept = disk.seen.clone();
        Ok(disk)
    }

    fn take(&mut self, folder: &Path) -> Outcome {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.seen.insert(path.clone(), None);
                self.take(&path)?;
            } else {
                let bytes = fs::read(&path)?;
                self.seen.insert(path, Some(self.files.len()));
                self.files.push(File { seen: bytes.clone(), kept: bytes, pending: Vec::new() });
            }
        }
        Ok(())
    }

    /// The next thing the process asked for. What lies outside the folder is not looked at.
    pub fn apply(&mut self, step: &Step) {
        match step {
            Step::Create(path) if self.has(path) && !self.seen.contains_key(path) => {
                let place = self.files.len();
                self.files.push(File::default());
                self.change(Change::Made(path.clone(), Some(place)));
            }
            Step::Folder(path) if self.has(path) => self.change(Change::Made(path.clone(), None)),
            Step::Write(path, at, bytes) => self.pend(path, Pending::Bytes(*at, bytes.clone())),
            Step::Resize(path, length) => self.pend(path, Pending::Length(*length)),
            Step::Copy(from, at, to, there, length) => {
                let bytes = self.file(from).and_then(|file| file.seen.get(*at..*at + *length)).map(<[u8]>::to_vec);
                if let Some(bytes) = bytes {
                    self.pend(to, Pending::Bytes(*there, bytes));
                }
            }
            Step::Rename(from, to) if self.has(from) => self.change(Change::Renamed(from.clone(), to.clone())),
            Step::Remove(path) if self.has(path) => self.change(Change::Removed(path.clone())),
            Step::Sync(path) if self.has(path) => {
                for change in std::mem::take(&mut self.changes) {
                    change.make(&mut self.kept);
                }
                if let Some(file) = self.file_mut(path) {
                    file.kept.clone_from(&file.seen);
                    file.pending.clear();
                }
            }
            Step::Create(_) | Step::Folder(_) | Step::Rename(..) | Step::Remove(_) | Step::Sync(_) | Step::Said(_) => {}
        }
    }

    /// Writes into the folder `to` what may stand after the power went out now.
    pub fn cut(&self, random: &mut ChaCha8Rng, to: &Path) -> Outcome {
        let mut names = self.kept.clone();
        for change in self.changes.iter().take(random.random_range(0..=self.changes.len())) {
            change.make(&mut names);
        }
        // Now and then nothing, or all, of what waited; the rest of the time each sector by itself.
        let share = [0.0, 0.1, 0.5, 0.9, 1.0][random.random_range(0..5)];
        for (path, place) in &names {
            let place_there = to.join(path.strip_prefix(&self.root)?);
            match place {
                None => fs::create_dir_all(place_there)?,
                Some(place) => {
                    if let Some(parent) = place_there.parent() {
                        fs::create_dir_all(parent)?;
                    }
                    fs::write(place_there, self.files[*place].after_cut(random, share))?;
                }
            }
        }
        Ok(())
    }

    /// Writes into the folder `to` what whoever looks now sees.
    pub fn cut_whole(&self, to: &Path) -> Outcome {
        for (path, place) in &self.seen {
            let there = to.join(path.strip_prefix(&self.root)?);
            match place {
                None => fs::create_dir_all(there)?,
                Some(place) => fs::write(there, &self.files[*place].seen)?,
            }
        }
        Ok(())
    }

    fn has(&self, path: &Path) -> bool {
        path.starts_with(&self.root)
    }

    fn change(&mut self, change: Change) {
        change.make(&mut self.seen);
        self.changes.push(change);
    }

    fn file(&self, path: &Path) -> Option<&File> {
        self.seen.get(path).copied().flatten().and_then(|place| self.files.get(place))
    }

    fn file_mut(&mut self, path: &Path) -> Option<&mut File> {
        self.seen.get(path).copied().flatten().and_then(|place| self.files.get_mut(place))
    }

    fn pend(&mut self, path: &Path, pending: Pending) {
        if let Some(file) = self.file_mut(path) {
            pending.make(&mut file.seen);
            file.pending.push(pending);
        }
    }
}

impl File {
    fn after_cut(&self, random: &mut ChaCha8Rng, share: f64) -> Vec<u8> {
        let mut bytes = self.kept.clone();
        for pending in &self.pending {
            match pending {
                Pending::Length(_) if random.random_bool(share) => pending.make(&mut bytes),
                Pending::Length(_) => {}
                Pending::Bytes(at, written) => {
                    let mut from = 0;
                    while from < written.len() {
                        // Up to the end of the sector it falls into.
                        let end = written.len().min(from + SECTOR - (at + from) % SECTOR);
                        if random.random_bool(share) {
                            Pending::Bytes(at + from, written[from..end].to_vec()).make(&mut bytes);
                        }
                        from = end;
                    }
                }
            }
        }
        bytes
    }
}

impl Pending {
    fn make(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length, 0),
            Self::Bytes(at, written) => {
                if bytes.len() < at + written.len() {
                    bytes.resize(at + written.len(), 0);
                }
                bytes[*at..at + written.len()].copy_from_slice(written);
            }
        }
    }
}

impl Change {
    fn make(&self, names: &mut Names) {
        match self {
            Self::Made(path, place) => {
                names.insert(path.clone(), *place);
            }
            Self::Removed(path) => {
                names.remove(path);
            }
            Self::Renamed(from, to) => {
                // A folder takes all it holds along.
                let moved: Vec<PathBuf> = names.keys().filter(|path| path.starts_with(from)).cloned().collect();
                for path in moved {
                    let Ok(inner) = path.strip_prefix(from) else { continue };
                    let place = names.remove(&path).flatten();
                    let fresh = if inner.as_os_str().is_empty() { to.clone() } else { to.join(inner) };
                    names.insert(fresh, place);
                }
            }
        }
    }
}
