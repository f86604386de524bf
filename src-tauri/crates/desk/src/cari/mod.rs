//! Search over all records.

mod search;
pub mod wire;

pub use search::search;
