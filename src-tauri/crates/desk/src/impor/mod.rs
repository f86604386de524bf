//! Bringing a list in from a spreadsheet: rehearsed, taken whole or not at all, undone whole.

pub mod baca;
mod banding;
mod continue_series;
mod kemajuan;
mod list;
mod read;
mod register;
mod undo;
mod unit;
pub mod wire;

pub use continue_series::continue_series;
pub use list::list;
pub use read::read;
pub use undo::undo;
