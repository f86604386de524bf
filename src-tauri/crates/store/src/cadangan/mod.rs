//! Backups: one sealed file each, and beside them the attachments that all of them share.
//!
//! A backup is a ZIP of three parts: what it holds (`manifes.json`), the wrapped keys (`kunci.json`) and a copy of
//! `kantor.db`, encrypted as the original. It counts only after its sealed form was opened again with the key and proved.
//! Attached files never change, so a set keeps each once, in encrypted files of its own ([`kumpulan`]). Nothing here knows
//! when a backup is due or which are kept: that is `domain::cadangan`.

mod kumpulan;
mod lost;
mod make;
mod manifest;
mod prove;
mod puing;
mod rehearse;
mod repair;
mod restore;
mod sebelum;
mod segel;
mod set;
mod tambah;

pub use kumpulan::{damaged_files, files};
pub use lost::{Sesudahnya, since};
pub use make::{BackUp, Tahap, back_up_unopened, unit_of};
pub use manifest::{Bagian, JumlahRegister, KepalaJurnal, Manifest};
pub use prove::{Proof, prove};
pub use puing::{Sisa, remains};
pub use rehearse::{Rehearsal, peek, rehearse, sweep};
pub use repair::{Repaired, repair};
pub use restore::{Restored, Unpacked, finish_swap, swap, unpack, unpack_replaced};
pub use sebelum::Pemusnahan;
pub use set::{Cadangan, delete, list};
pub use tambah::room;

/// How the name of a backup ends.
pub const ENDING: &str = "cadangan";
/// The file of what a backup holds, inside it.
const MANIFES: &str = "manifes.json";
/// The file of the wrapped keys, inside a backup as in an office.
const KUNCI: &str = "kunci.json";
/// Begins the name of everything that is being made; what a killed process left is swept away by the next backup.
const UNFINISHED: &str = ".sedang-dibuat";
