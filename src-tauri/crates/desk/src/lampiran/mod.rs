//! Files attached to a request, an objection, a dispute or a complaint: added, shown, taken away. Their bytes lie in a file of their own, committed before the
//! event that names them and deleted after the one that takes them away.

mod add;
pub mod baca;
mod list;
mod perkara;
mod remove;
mod show;
pub mod wire;

pub use add::{add, add_keberatan, add_pengaduan, add_sengketa};
pub use domain::lampiran::MAX_UKURAN;
pub use remove::{remove, remove_keberatan, remove_pengaduan, remove_sengketa};
pub use show::{show, show_keberatan, show_pengaduan, show_sengketa};

pub(crate) use list::{add_sent_names, list};
