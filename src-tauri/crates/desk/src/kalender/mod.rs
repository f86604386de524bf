//! The office's calendar: a year as kept, its settings, and counting working days.

mod count;
mod update;
pub mod wire;
mod year;

pub use count::count;
pub use update::update;
pub use year::year;
