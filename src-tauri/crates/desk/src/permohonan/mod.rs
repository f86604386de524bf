//! Requests at the desk: check while typing, register, take every step of their life with its letter, list, show, correct,
//! cancel, reveal, print.

mod baris;
mod cancel;
mod check;
mod correct;
mod formulir;
mod get;
pub mod langkah;
mod list;
mod recall;
mod register;
mod reveal;
pub(crate) mod riwayat;
mod surat;
mod tanda_bukti;
pub mod wire;

pub use cancel::cancel;
pub use check::check;
pub use correct::correct;
pub use formulir::formulir;
pub use get::{find_by_nomor, get};
pub use list::list;
pub use recall::recall;
pub use register::{register, register_all};
pub use reveal::reveal;
pub use surat::{disposisi_hari_ini, surat};
pub use tanda_bukti::tanda_bukti;

pub(crate) use baris::{baris, sisa, sisa_of};
pub(crate) use register::register_one;
pub(crate) use riwayat::{name_of, taken_from};
pub(crate) use tanda_bukti::check_code;

use domain::id::PermohonanId;
use domain::permohonan::Permohonan;
use store::Reader;

use crate::Fault;

pub(crate) fn find(reader: &Reader, id: PermohonanId) -> Result<Permohonan, Fault> {
    reader.permohonan(id)?.ok_or(Fault::NotFound)
}
