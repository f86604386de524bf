//! Drafts: typed text is never lost. Each officer sees only their own.

mod delete;
mod list;
mod save;
pub mod wire;

pub use delete::delete;
pub use list::list;
pub use save::save;
