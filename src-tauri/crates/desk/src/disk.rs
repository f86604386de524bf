//! The disk under a path, asked of the system: on what kind of file system it lies and how much is free; and the reserve
//! that is given up when it is full.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use domain::cadangan::tempat::{Larangan, Sistem, forbidden};
use domain::lampiran::MAX_UKURAN;
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sysinfo::{Disk, DiskRefreshKind, Disks};

use crate::Fault;

/// Below so many free bytes the office is warned: 1 GiB.
pub(crate) const SEDIKIT: u64 = 1024 * 1024 * 1024;
/// The file that holds room for the last transaction.
const CADANGAN_RUANG: &str = "ruang-darurat";
/// Its size in bytes: the largest file is written twice, into the write-ahead log and from there into `lampiran.db`, in pages
/// of which a fiftieth is seal; the rest is many times what one case writes.
pub const RUANG_DARURAT: u64 = 2 * MAX_UKURAN + 4 * POTONG as u64;
/// It is written in pieces of so many bytes.
const POTONG: usize = 1024 * 1024;

/// Refuses a data directory on a share or in a folder that is synced.
///
/// # Errors
/// [`Fault::Refused`] with the reason and what to do.
pub(crate) fn refuse_shared(dir: &Path) -> Result<(), Fault> {
    match unfit(dir) {
        Some(larangan) => Err(Fault::Refused { reason: "shared_folder".to_owned(), message: format!("{larangan}") }),
        None => Ok(()),
    }
}

/// Whether a program copies `dir` to other computers.
pub(crate) fn is_synced(dir: &Path) -> bool {
    matches!(unfit(dir), Some(Larangan::Sinkron(_)))
}

fn unfit(dir: &Path) -> Option<Larangan> {
    let real = existing(dir);
    let named = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let sistem = system_of(&real);
    // A link may hide where it leads, and the way by which it is reached may say more.
    [&real, &named].into_iter().find_map(|path| forbidden(&path.to_string_lossy(), &sistem))
}

/// Whether both paths lie on one file system, as far as the system tells. Two of them may be parts of one disk all the same.
pub(crate) fn same(one: &Path, other: &Path) -> bool {
    let Ok(disks) = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing()) else { return false };
    let mount = |path: &Path| under(&disks, &existing(path)).map(Disk::mount_point);
    mount(one).is_some() && mount(one) == mount(other)
}

/// Free bytes for this user on the disk of `path`, where the system tells.
pub(crate) fn free(path: &Path) -> Option<u64> {
    let path = existing(path);
    let mut disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing()).ok()?;
    let disk = disks
        .iter_mut()
        .filter(|disk| holds(disk.mount_point(), &path))
        .max_by_key(|disk| disk.mount_point().as_os_str().len())?;
    disk.refresh_specifics(DiskRefreshKind::nothing().with_storage());
    Some(disk.available_space()).filter(|free| *free > 0 || disk.total_space() > 0)
}

/// What the file system of `path` is called. Nothing but the list of mounts is read, so that a share that does not answer
/// holds nobody up.
fn system_of(path: &Path) -> Sistem {
    let Ok(disks) = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing()) else {
        return Sistem::TidakDiketahui;
    };
    match under(&disks, path) {
        Some(disk) => Sistem::Nama(disk.file_system().to_string_lossy().into_owned()),
        // Windows lists the disks of the computer, and no drive that is mapped to a share.
        None if cfg!(windows) && !disks.is_empty() => Sistem::BukanDisk,
        None => Sistem::TidakDiketahui,
    }
}

/// The disk that the real path `path` lies on.
fn under<'d>(disks: &'d Disks, path: &Path) -> Option<&'d Disk> {
    disks.iter().filter(|disk| holds(disk.mount_point(), path)).max_by_key(|disk| disk.mount_point().as_os_str().len())
}

/// Whether `path` lies under `mount`; Windows writes long paths as `\\?\C:\…`.
fn holds(mount: &Path, path: &Path) -> bool {
    let text = path.to_string_lossy();
    let plain = text.strip_prefix(r"\\?\").unwrap_or(&text);
    Path::new(plain).starts_with(mount)
}

/// The real path of `dir`, or of the nearest folder above it that exists.
fn existing(dir: &Path) -> PathBuf {
    let whole = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    whole.ancestors().find_map(|part| fs::canonicalize(part).ok()).unwrap_or(whole)
}

/// Room for the last transaction when the disk is full.
pub(crate) struct Reserve(PathBuf);

impl Reserve {
    /// Of the data directory `root`.
    pub(crate) fn of(root: &Path) -> Self {
        Self(root.join(CADANGAN_RUANG))
    }

    /// Takes the room, where there is enough of it and it is not taken yet.
    pub(crate) fn keep(&self) -> io::Result<()> {
        let taken = fs::metadata(&self.0).is_ok_and(|data| data.len() == RUANG_DARURAT);
        if taken || free(&self.0).is_none_or(|free| free < SEDIKIT) {
            return Ok(());
        }
        // Bytes that no file system can keep in less room: none compresses so many at once.
        let mut piece = vec![0; POTONG];
        ChaCha8Rng::seed_from_u64(RUANG_DARURAT).fill_bytes(&mut piece);
        let mut file = fs::File::create(&self.0)?;
        for _ in 0..RUANG_DARURAT / POTONG as u64 {
            file.write_all(&piece)?;
        }
        file.sync_all()
    }

    /// Does `work`; when the disk is full the room is given up and `work` is done once more.
    pub(crate) fn finish<T>(&self, mut work: impl FnMut() -> Result<T, Fault>) -> Result<T, Fault> {
        match work() {
            Err(Fault::DiskFull) if fs::remove_file(&self.0).is_ok() => work(),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn the_disk_of_a_folder_is_known() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        assert!(free(&dir.path().join("belum/ada")).is_some_and(|free| free > 0), "some room is told");
        refuse_shared(&dir.path().join("belum/ada"))?;
        let synced = dir.path().join("OneDrive - Kabupaten Contoh").join("meja");
        fs::create_dir_all(&synced)?;
        assert!(
            matches!(refuse_shared(&synced), Err(Fault::Refused { message, .. }) if message.contains("OneDrive")),
            "a folder that is synced is refused by its name"
        );
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_hides_no_synced_folder() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        fs::create_dir_all(dir.path().join("Dropbox/meja"))?;
        std::os::unix::fs::symlink(dir.path().join("Dropbox/meja"), dir.path().join("meja"))?;
        assert!(refuse_shared(&dir.path().join("meja")).is_err(), "where the link leads counts");
        Ok(())
    }

    #[test]
    fn the_last_work_is_finished_in_the_reserve_and_no_other() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        let reserve = Reserve::of(dir.path());
        reserve.keep()?;
        let place = dir.path().join(CADANGAN_RUANG);
        assert_eq!(fs::metadata(&place)?.len(), RUANG_DARURAT, "the room is taken");
        let tries = Cell::new(0);
        let full_until_given_up = || {
            tries.set(tries.get() + 1);
            if place.exists() { Err(Fault::DiskFull) } else { Ok(()) }
        };
        reserve.finish(full_until_given_up)?;
        assert_eq!(tries.get(), 2, "done again in the room that was given up");
        let still_full = reserve.finish(|| {
            tries.set(tries.get() + 1);
            Err::<(), _>(Fault::DiskFull)
        });
        assert_eq!((still_full, tries.get()), (Err(Fault::DiskFull), 3), "without a reserve it is told at once");
        Ok(())
    }
}
