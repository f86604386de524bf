//! The journal: an append-only table of events in a chain of hashes (UU 14/2008 wants registers one can rely on).
//!
//! The chain shows a change when compared with a head printed on a register or kept in an older backup. It does not make
//! the file unchangeable, and nothing here says so.

mod append;
mod entry;
mod read;
mod trail;

pub use append::Appended;
pub(crate) use entry::{COLUMNS, Entry, beginning};
pub(crate) use read::Stream;
pub use trail::{HeadPlace, TrailFilter, TrailRow};
