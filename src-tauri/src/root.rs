//! The data directory: where the office's files stand on this computer.

use std::io;
use std::path::{Path, PathBuf};

use tauri::{App, Manager};

/// The directory, made if missing and closed to other users of the computer. It is the one of the operating system
/// for local data (never a roaming one: the data file must not be copied by a login), or `MEJA_PPID_DATA` if set.
pub fn find(app: &App) -> tauri::Result<PathBuf> {
    let root = match std::env::var_os("MEJA_PPID_DATA") {
        Some(chosen) => PathBuf::from(chosen),
        None => app.path().app_local_data_dir()?,
    };
    make_private(&root)?;
    Ok(root)
}

/// Makes a directory and its parents; on Unix only its owner may enter it. An existing one stays as it is.
pub fn make_private(directory: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
}
