//! Bringing a list in from a spreadsheet: rehearsed, taken whole or not at all, undone whole.

pub mod baca;
mod list;
mod read;
mod undo;
pub mod wire;

pub use list::list;
pub use read::read;
pub use undo::undo;
