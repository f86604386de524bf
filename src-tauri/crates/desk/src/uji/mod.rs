//! The consequence test: a sheet begun from exemptions, checked while it is typed, kept half-written, approved, set by
//! decree (Perki 1/2021 art. 49, 53; Lampiran II–V).

mod approve;
mod cancel;
mod check;
mod decree;
mod dokumen;
mod get;
mod list;
mod print;
mod save;
mod start;
pub mod wire;

pub use approve::approve;
pub use cancel::cancel;
pub use check::check;
pub use decree::decree;
pub use get::get;
pub use list::list;
pub use print::print;
pub use save::save;
pub use start::start;

pub(crate) use dokumen::decree as keputusan;

use domain::id::UjiId;
use domain::pengecualian::Uji;
use store::Reader;

use crate::Fault;

pub(crate) fn find(reader: &Reader, id: UjiId) -> Result<Uji, Fault> {
    reader.uji(id)?.ok_or(Fault::NotFound)
}
