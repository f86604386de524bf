//! *Layani tamu*: the questions, the guest book, the slip. No identity passes here: the door a visitor is sent to asks what it needs.

mod book;
mod doors;
pub(crate) mod slip;
pub mod wire;

pub use book::{cancel, leave, list, register};
pub(crate) use book::{leave_in, register_in};
pub use doors::{questions, read_doors};
pub use slip::slip;
