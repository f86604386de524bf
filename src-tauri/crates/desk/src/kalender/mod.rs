//! The office's calendar: a year as kept, its settings, a table read from a file, what a change would move and what
//! changes moved, and counting working days.

mod changes;
mod count;
pub(crate) mod missing;
mod preview;
mod read_csv;
mod update;
pub mod wire;
mod year;

pub use changes::changes;
pub use count::count;
pub use preview::preview;
pub use read_csv::read_csv;
pub use update::update;
pub use year::year;
