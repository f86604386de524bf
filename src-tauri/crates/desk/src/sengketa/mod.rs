//! Disputes at the Komisi Informasi as the desk keeps their record: record, lead through their stages, list, show, correct,
//! cancel.

mod baris;
mod cancel;
mod check;
mod correct;
mod get;
pub mod langkah;
mod list;
mod register;
pub(crate) mod riwayat;
pub mod wire;

pub use cancel::cancel;
pub use check::check;
pub use correct::correct;
pub use get::{find_by_nomor, get};
pub use list::list;
pub use register::{register, register_all};

pub(crate) use baris::baris;
pub(crate) use register::register_one;

use domain::id::SengketaId;
use domain::sengketa::Sengketa;
use store::Reader;

use crate::Fault;

pub(crate) fn find(reader: &Reader, id: SengketaId) -> Result<Sengketa, Fault> {
    reader.sengketa(id)?.ok_or(Fault::NotFound)
}
