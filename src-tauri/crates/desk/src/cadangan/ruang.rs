//! Room for making a backup and for bringing one back, asked for before anything is written: neither may take what the
//! office itself needs.

use std::fs;
use std::path::Path;

use store::cadangan::{Cadangan, files, room};

use crate::{Fault, disk};

/// Left over for the office at work.
const BESIDES: u64 = 64 * 1024 * 1024;

/// Refuses a backup of the data in `dir` into the set `tempat` that does not fit there.
pub(super) fn for_backup(dir: &Path, tempat: &Path) -> Result<(), Fault> {
    refuse(tempat, to_back_up(dir, tempat)?, "untuk cadangan", "Kosongkan ruang, atau pilih tempat lain.")
}

/// Refuses to bring `kept` back, or to look at what that would do, where there is no room for it beside the data in `dir`.
pub(super) fn for_restore(dir: &Path, kept: &Cadangan) -> Result<(), Fault> {
    refuse(dir, to_restore(kept)?, "untuk memulihkan cadangan ini", "Kosongkan ruang, lalu ulangi.")
}

/// Refuses to take into use again what stands in the folder `aside` where there is no room for a copy.
pub(super) fn for_undo(dir: &Path, aside: &Path) -> Result<(), Fault> {
    let kept = fs::read_dir(aside).into_iter().flatten().flatten().map(|entry| length(&entry.path()));
    refuse(dir, kept.sum::<u64>() + BESIDES, "untuk membatalkan pemulihan", "Kosongkan ruang, lalu ulangi.")
}

/// For a moment the data stand there twice, unpacked and sealed, beside what is being proved; and the set takes in the
/// attachments it lacks.
fn to_back_up(dir: &Path, tempat: &Path) -> Result<u64, Fault> {
    Ok(length(&dir.join("kantor.db")) * 3 + room(dir, tempat)? + BESIDES)
}

/// Unpacked once for its keys and once to be proved, with its log; and the attachments, of which nobody knows before how
/// many of the set's are its own.
fn to_restore(kept: &Cadangan) -> Result<u64, Fault> {
    let set = kept.berkas.parent().filter(|_| kept.manifest.lampiran > 0);
    let attachments: u64 = set.map(files).transpose()?.unwrap_or_default().iter().map(|file| length(file)).sum();
    Ok(length(&kept.berkas) * 3 + attachments + BESIDES)
}

fn length(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |data| data.len())
}

fn refuse(place: &Path, needed: u64, what: &str, todo: &str) -> Result<(), Fault> {
    match disk::free(place) {
        Some(free) if free < needed => Err(Fault::Refused {
            reason: "no_room".to_owned(),
            message: format!(
                "Ruang di {} tidak cukup {what}: perlu {} MB kosong. {todo}",
                place.display(),
                needed.div_ceil(1024 * 1024)
            ),
        }),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MB: u64 = 1024 * 1024;

    fn file(place: &Path, length: u64) -> Result<(), Box<dyn std::error::Error>> {
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::File::create(place)?.set_len(length)?)
    }

    #[test]
    fn a_backup_needs_room_for_the_attachments_its_set_lacks() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        let (kantor, set) = (dir.path().join("kantor"), dir.path().join("set"));
        file(&kantor.join("kantor.db"), 10 * MB)?;
        assert_eq!(to_back_up(&kantor, &set)?, 30 * MB + BESIDES, "the data thrice");
        file(&kantor.join("lampiran.db"), 500 * MB)?;
        assert_eq!(to_back_up(&kantor, &set)?, 530 * MB + BESIDES, "the first backup takes all attachments");
        file(&set.join("lampiran/satu.db"), 400 * MB)?;
        file(&set.join("lampiran/dua.db"), 5 * MB)?;
        assert_eq!(
            to_back_up(&kantor, &set)?,
            30 * MB + 95 * MB + 5 * MB + BESIDES,
            "the next what is new, and the small file that is written anew"
        );
        Ok(())
    }

    #[test]
    fn what_does_not_fit_is_refused_with_how_much_it_takes() -> Result<(), Box<dyn std::error::Error>> {
        let dir = tempfile::tempdir()?;
        refuse(dir.path(), 1, "untuk cadangan", "")?;
        let Err(Fault::Refused { reason, message }) = refuse(dir.path(), u64::MAX, "untuk cadangan", "Kosongkan.")
        else {
            return Err("no disk has room for that".into());
        };
        assert_eq!(reason, "no_room");
        assert!(message.contains("untuk cadangan: perlu 17592186044416 MB kosong. Kosongkan."), "in words: {message}");
        Ok(())
    }
}
