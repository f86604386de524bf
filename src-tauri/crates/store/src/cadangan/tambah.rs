//! How the attachments of a set grow with each backup: what the set lacks is added as one new file, which takes small ones
//! before it along, so that there are never many. What was destroyed leaves the set in the same way; and a file that no
//! longer reads is set aside, its attachments copied anew from the office as far as that still has them.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use uuid::Uuid;

use super::UNFINISHED;
use super::kumpulan::{DB, Kumpulan, RUSAK, Row, insert, row_of};
use crate::connection::{LAMPIRAN, sync_dir, sync_file};
use crate::error::{Result, StoreError};
use crate::lampiran::{Lampiran, Sum, fits};

/// A file below this size is taken along by the next one, in bytes.
const SMALL: u64 = 16 * 1024 * 1024;
/// How long the proof of a file counts.
const PROVED: Duration = Duration::from_secs(24 * 60 * 60);

/// What a set holds of the office after a backup added to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tertambah {
    /// Attachments of the office.
    pub(super) ada: u64,
    /// Those nobody can read any more: neither office nor set holds them whole.
    pub(super) rusak: u64,
}

/// A file of the set as it was found.
struct Isi {
    file: PathBuf,
    ids: Vec<Uuid>,
    rusak: bool,
}

impl Isi {
    fn holds(&self, some: &HashSet<Uuid>) -> bool {
        self.ids.iter().any(|id| some.contains(id))
    }
}

impl Kumpulan<'_> {
    /// Adds every attachment `attached` keeps and the set lacks, and lets go of what `gone` names, which is asked only when
    /// the set holds anything that the office does not. `at` is now: one file whose proof is a day old is read again.
    pub(super) fn add(
        &self,
        attached: &Lampiran,
        gone: impl FnOnce() -> Result<HashSet<Uuid>>,
        at: SystemTime,
    ) -> Result<Tertambah> {
        fs::create_dir_all(&self.dir)?;
        self.sweep()?;
        let kept = attached.sums()?;
        let mut files = self.files()?.into_iter().map(|file| self.found(file)).collect::<Result<Vec<_>>>()?;
        self.prove_next(&mut files, at)?;
        let office: HashSet<Uuid> = kept.iter().map(|(id, _)| *id).collect();
        let beyond = files.iter().flat_map(|file| &file.ids).any(|id| !office.contains(id));
        let gone = if beyond { gone()? } else { HashSet::new() };

        let known: HashSet<Uuid> = files.iter().filter(|file| !file.rusak).flat_map(|file| file.ids.clone()).collect();
        let anew = |file: &Isi| file.rusak || file.holds(&gone);
        let rusak = if files.iter().any(anew) || !office.is_subset(&known) {
            let (swallowed, standing) = files.into_iter().partition(|file| anew(file) || is_small(&file.file));
            self.write(attached, &kept, swallowed, &standing, &gone, at)?
        } else {
            0
        };
        Ok(Tertambah { ada: kept.len() as u64 - rusak, rusak })
    }

    fn found(&self, file: PathBuf) -> Result<Isi> {
        let mut berkas = self.open(&file);
        let ids = berkas.ids()?;
        Ok(Isi { file, ids, rusak: berkas.rusak })
    }

    /// Reads the file again whose last proof is oldest, if that is a day old. Its time tells when that was.
    fn prove_next(&self, files: &mut [Isi], at: SystemTime) -> Result<()> {
        let proved = |file: &Isi| fs::metadata(&file.file).and_then(|data| data.modified()).ok();
        let Some(next) = files.iter_mut().filter(|file| !file.rusak).min_by_key(|file| proved(file)) else {
            return Ok(());
        };
        // One from a clock that was wrong lies in the future.
        let age = proved(next).and_then(|then| at.duration_since(then).ok());
        if age.is_some_and(|age| age < PROVED) {
            return Ok(());
        }
        next.rusak = !self.is_whole(&next.file, &next.ids)?;
        if !next.rusak {
            mark_proved(&next.file, at);
        }
        Ok(())
    }

    fn is_whole(&self, file: &Path, ids: &[Uuid]) -> Result<bool> {
        let mut berkas = self.open(file);
        berkas.look_through()?;
        for id in ids {
            if berkas.row(*id)?.is_none() {
                return Ok(false);
            }
        }
        Ok(!berkas.rusak)
    }

    /// Writes a new file of what reads in `swallowed` and of what stands in no file then, proves it, and only then takes
    /// the swallowed ones away, or aside. How many attachments of the office could be read nowhere.
    fn write(
        &self,
        attached: &Lampiran,
        kept: &[(Uuid, Sum)],
        mut swallowed: Vec<Isi>,
        standing: &[Isi],
        gone: &HashSet<Uuid>,
        at: SystemTime,
    ) -> Result<u64> {
        let name = Uuid::now_v7();
        let aside = self.dir.join(format!("{UNFINISHED}-{name}"));
        let source = self.source(&aside);
        let connection = source.begin_whole()?;
        let mut there: HashSet<Uuid> = standing.iter().flat_map(|file| file.ids.clone()).collect();
        let mut written = Vec::new();
        let mut put = |id: Uuid, row: &Row| -> Result<()> {
            insert(&connection, id, row)?;
            written.push(id);
            Ok(())
        };
        for old in &mut swallowed {
            let mut berkas = self.open(&old.file);
            for id in old.ids.iter().filter(|id| !gone.contains(*id)) {
                match berkas.row(*id)? {
                    Some(row) => {
                        put(*id, &row)?;
                        there.insert(*id);
                    }
                    None => old.rusak = true,
                }
            }
            old.rusak |= berkas.rusak;
        }
        let mut rusak = 0;
        for (id, sum) in kept.iter().filter(|(id, _)| !there.contains(id) && !gone.contains(id)) {
            match attached.look(|kept| row_of(kept, *id)) {
                Ok(Some(Some(row))) if row.sum == *sum && fits(&row.bytes, sum) => put(*id, &row)?,
                // One that was taken away since the list was read is no longer wanted.
                Ok(None | Some(None)) => {}
                Ok(Some(Some(_))) | Err(StoreError::Damaged(_)) => rusak += 1,
                Err(other) => return Err(other),
            }
        }
        source.told(connection.close().map_err(|(_, error)| error))?;
        if written.is_empty() {
            fs::remove_file(&aside)?;
        } else {
            if !self.is_whole(&aside, &written)? {
                return Err(StoreError::Damaged(
                    "Lampiran cadangan yang baru ditulis tidak terbaca kembali.".to_owned(),
                ));
            }
            sync_file(&aside)?;
            let place = self.dir.join(format!("{name}.{DB}"));
            mark_proved(&aside, at);
            fs::rename(&aside, place)?;
            sync_dir(&self.dir)?;
        }
        for old in swallowed {
            if old.rusak {
                fs::rename(&old.file, old.file.with_extension(RUSAK))?;
            } else {
                fs::remove_file(&old.file)?;
            }
        }
        sync_dir(&self.dir)?;
        Ok(rusak)
    }

    /// Takes away what a killed process left half made.
    fn sweep(&self) -> Result<()> {
        for entry in fs::read_dir(&self.dir)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// Bytes a backup of the data in `office` adds to the attachments of the set in `set`, at most: what that lacks, and the
/// small files that are written anew with it.
///
/// # Errors
/// The place cannot be read.
pub fn room(office: &Path, set: &Path) -> Result<u64> {
    let length = |file: &Path| fs::metadata(file).map_or(0, |data| data.len());
    let lengths: Vec<u64> = super::kumpulan::files(set)?.iter().map(|file| length(file)).collect();
    let small: u64 = lengths.iter().filter(|length| **length < SMALL).sum();
    Ok(length(&office.join(LAMPIRAN.file)).saturating_sub(lengths.iter().sum()) + small)
}

/// Keeps the moment of a proof as the time of the file. Where a place keeps no such time it is read again sooner.
fn mark_proved(file: &Path, at: SystemTime) {
    OpenOptions::new().write(true).open(file).and_then(|file: File| file.set_modified(at)).ok();
}

fn is_small(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|data| data.len() < SMALL)
}
