//! Bringing a list in from a spreadsheet: rehearsed, taken whole or not at all, undone whole.

pub mod baca;
mod banding;
mod kemajuan;
mod list;
mod read;
mod undo;
mod unit;
pub mod wire;

pub use list::list;
pub use read::read;
pub use undo::undo;
