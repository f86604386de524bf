//! Exemptions: the grounds of art. 17 to choose from, listed, shown, written down, checked, opened. Their consequence test
//! and decree are [`crate::uji`]'s.

mod act;
mod baris;
mod check;
mod get;
mod list;
mod list_pasal_17;
mod riwayat;
mod save;
mod summary;
pub mod wire;

pub use act::act;
pub use check::check;
pub use get::get;
pub use list::list;
pub use list_pasal_17::list_pasal_17;
pub use save::save;
pub use summary::summary;

pub(crate) use baris::uji_ringkas;
pub(crate) use check::findings;

use domain::id::PengecualianId;
use domain::pengecualian::Pengecualian;
use store::Reader;

use crate::Fault;

pub(crate) fn find(reader: &Reader, id: PengecualianId) -> Result<Pengecualian, Fault> {
    reader.pengecualian(id)?.ok_or(Fault::NotFound)
}
