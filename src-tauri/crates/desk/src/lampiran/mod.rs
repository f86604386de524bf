//! Files attached to a request: added, shown, taken away. Their bytes lie in a file of their own, committed before the
//! event that names them and deleted after the one that takes them away.

mod add;
pub mod baca;
mod list;
mod remove;
mod show;
pub mod wire;

pub use add::add;
pub use domain::lampiran::MAX_UKURAN;
pub use remove::remove;
pub use show::show;

pub(crate) use list::list;
