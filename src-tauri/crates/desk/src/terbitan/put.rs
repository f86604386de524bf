//! Writing the published folder: over an earlier one, or into an empty or new one, never among other files. The files stand
//! complete in a folder beside it before the old ones go.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::{Component, Path};

use documents::terbitan::BerkasTerbitan;

/// What tells a folder that was published earlier from any other.
const MARK: &str = "dataset.jsonld";

/// Writes `files` as the folder `to`; gives how many there are.
///
/// # Errors
/// [`ErrorKind::AlreadyExists`] when other files stand there; whatever keeps it from being written.
pub fn put(to: &Path, files: &[BerkasTerbitan]) -> Result<usize> {
    let there = match fs::read_dir(to) {
        Ok(mut entries) => {
            if entries.next().is_some() && !to.join(MARK).is_file() {
                return Err(Error::from(ErrorKind::AlreadyExists));
            }
            true
        }
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    let to = std::path::absolute(to)?;
    let parent = to.parent().ok_or_else(|| Error::from(ErrorKind::InvalidInput))?;
    fs::create_dir_all(parent)?;
    let fresh = tempfile::Builder::new().prefix(".terbitan-").tempdir_in(parent)?;
    for file in files {
        let path = Path::new(&file.path);
        // The names are ours; one that led elsewhere would be a defect.
        if path.components().any(|part| !matches!(part, Component::Normal(_))) {
            return Err(Error::from(ErrorKind::InvalidInput));
        }
        let path = fresh.path().join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &file.bytes)?;
    }
    let old = parent.join(format!("{}-lama", fresh.path().file_name().unwrap_or_default().to_string_lossy()));
    if there {
        fs::rename(&to, &old)?;
    }
    let fresh = fresh.keep();
    if let Err(error) = fs::rename(&fresh, &to) {
        if there {
            fs::rename(&old, &to)?;
        }
        fs::remove_dir_all(&fresh)?;
        return Err(error);
    }
    open_to_readers(&to)?;
    if there {
        fs::remove_dir_all(&old)?;
    }
    Ok(files.len())
}

/// A temporary folder is its owner's alone; a published one is for everybody.
#[cfg(unix)]
fn open_to_readers(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_readers(_: &Path) -> Result<()> {
    Ok(())
}
