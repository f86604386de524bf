//! Objections at the desk: check while typing, register, take every step to the end of the superior's order, list, show,
//! correct, cancel, reveal.

mod baris;
mod cancel;
mod check;
mod correct;
mod get;
mod kertas;
pub mod langkah;
mod list;
pub(crate) mod rantai;
mod register;
mod reveal;
pub(crate) mod riwayat;
mod rujukan;
pub mod wire;

pub use cancel::cancel;
pub use check::check;
pub use correct::correct;
pub use get::{find_by_nomor, get};
pub(crate) use kertas::grounds;
pub use kertas::{formulir, preview, surat, tanda_bukti};
pub use list::list;
pub use register::{register, register_all};
pub use reveal::reveal;

pub(crate) use baris::{TERHAPUS, baris};
pub(crate) use register::{put, register_one};

use domain::id::KeberatanId;
use domain::keberatan::Keberatan;
use store::Reader;

use crate::Fault;

pub(crate) fn find(reader: &Reader, id: KeberatanId) -> Result<Keberatan, Fault> {
    reader.keberatan(id)?.ok_or(Fault::NotFound)
}
