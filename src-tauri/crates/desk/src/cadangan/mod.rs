//! Backups: made on request and by the system, listed, rehearsed, brought back; and damaged data made anew. When one is due
//! and which are kept is `domain::cadangan`'s; the files are `store::cadangan`'s.

mod buang;
mod catatan;
mod dipakai;
mod jaga;
mod kabar;
mod kedua;
mod kemajuan;
mod kunci;
mod list;
mod make;
mod musnah;
mod orang;
mod otomatis;
mod perbaiki;
mod pulihkan;
mod rencana;
mod restore;
mod ruang;
mod tempat;
mod uji;
mod undo;
pub mod wire;

pub use buang::discard;
pub(crate) use buang::left;
pub(crate) use jaga::Jaga;
pub(crate) use kabar::{Kabar, kabar};
pub use kedua::{choose_second, forget_second};
pub use kemajuan::progress;
pub(crate) use list::failed;
pub use list::{choose, list};
pub use make::{make, make_now};
pub use otomatis::tick;
pub(crate) use otomatis::{after_destruction, before, before_upgrade};
pub use perbaiki::repair;
pub use pulihkan::{bring_back, take_back};
pub use rencana::plan;
pub use restore::{Kunci, NomorHilang, Pulih, restore};
pub use uji::rehearse;
pub use undo::undo;

use std::path::{Path, PathBuf};

use store::Store;
use uuid::Uuid;

/// The program as a backup names it.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");
/// How the folder of an office's backups begins.
const AWALAN: &str = "meja-ppid-";

/// The folder of this office's backups inside the place `ke`, so that several offices may share a disk.
fn folder(ke: &Path, store: &Store) -> PathBuf {
    folder_of(ke, store.genesis().unit.0)
}

fn folder_of(ke: &Path, unit: Uuid) -> PathBuf {
    let unit = unit.simple().to_string();
    // The first digits of such an id are a clock's; its last tell offices apart.
    ke.join(format!("{AWALAN}{}", &unit[unit.len() - 8..]))
}

/// Whether `path` is a folder in which a restore or a repair keeps what it replaced.
pub(crate) fn is_aside(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    path.is_dir() && [restore::ASIDE, perbaiki::ASIDE].iter().any(|begin| name.starts_with(begin))
}
