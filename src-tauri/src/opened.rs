//! Copies handed to other programs: `<data>/buka/`, emptied at start, at exit and when the desk is locked; gone
//! with a destruction of personal data, which the core carries out.
//!
//! A viewer needs a file on the disk that is not encrypted. It lives no longer than the officer's session.

use std::io;
use std::path::{Path, PathBuf};

use crate::outlet::{safe_name, write_whole};
use crate::root::make_private;

/// The directory of copies in use by other programs.
pub struct Opened(PathBuf);

impl Opened {
    /// The directory under the data directory `root`; not made before the first copy.
    pub fn at(root: &Path) -> Self {
        Self(root.join(desk::privasi::SALINAN))
    }

    /// Writes a copy under its own name into a directory of its own, so that a viewer that still holds an older copy
    /// (Windows locks it) is not in the way.
    pub fn place(&self, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        make_private(&self.0)?;
        let mut slot = 0_u32;
        let directory = loop {
            let directory = self.0.join(slot.to_string());
            match std::fs::create_dir(&directory) {
                Ok(()) => break directory,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => slot += 1,
                Err(error) => return Err(error),
            }
        };
        let file = directory.join(safe_name(name));
        write_whole(&file, bytes)?;
        Ok(file)
    }

    /// Removes every copy. One that a viewer still holds stays until the next time.
    pub fn clear(&self) {
        let Ok(slots) = std::fs::read_dir(&self.0) else {
            return;
        };
        for slot in slots.flatten() {
            if let Err(error) = std::fs::remove_dir_all(slot.path()) {
                tracing::warn!(%error, "a copy is still in use");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_one_name_stand_apart_until_cleared() -> io::Result<()> {
        let root = tempfile::tempdir()?;
        let opened = Opened::at(root.path());
        let first = opened.place("tanda-bukti.pdf", b"satu")?;
        let second = opened.place("tanda-bukti.pdf", b"dua")?;
        assert_ne!(first, second, "the second copy does not touch the first, which a viewer may hold");
        assert_eq!(std::fs::read(&first)?, b"satu", "the first copy is as it was");
        opened.clear();
        assert!(!first.exists() && !second.exists(), "no copy outlives the session");
        Ok(())
    }
}
