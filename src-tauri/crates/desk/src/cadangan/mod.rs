//! Backups: made and proved, and brought back. Which are kept is `domain::cadangan`'s; the
//! files are `store::cadangan`'s.

mod make;
mod musnah;
mod restore;
mod undo;

pub use make::make;
pub(crate) use restore::ASIDE;
pub use restore::{Kunci, NomorHilang, Pulih, restore};
pub use undo::undo;

use std::path::{Path, PathBuf};

use store::Store;

/// The program as a backup names it.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The folder of this office's backups inside the place `ke`, so that several offices may share a disk.
fn folder(ke: &Path, store: &Store) -> PathBuf {
    let unit = store.genesis().unit.0.simple().to_string();
    // The first digits of such an id are a clock's; its last tell offices apart.
    ke.join(format!("meja-ppid-{}", &unit[unit.len() - 8..]))
}
