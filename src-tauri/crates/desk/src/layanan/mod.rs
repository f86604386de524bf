//! How the office serves: its settings of approval, units, tariffs and letters, and a sample of a letter.

mod contoh;
mod get;
mod sample;
mod update;
pub mod wire;

pub use get::get;
pub use sample::sample;
pub use update::update;

use domain::layanan::PengaturanLayanan;
use store::Reader;

use crate::Fault;

/// The settings as they stand; those every office begins with until it sets its own.
pub(crate) fn pengaturan(reader: &Reader) -> Result<PengaturanLayanan, Fault> {
    Ok(reader.layanan()?.unwrap_or_default())
}
