//! Entries of the list of public information: listed, shown, written down, led through proposal and review.

mod act;
mod berkas;
mod checklist;
mod get;
mod layak;
mod link;
mod list;
mod riwayat;
mod save;
mod summary;
mod upload;
pub mod wire;

pub use act::act;
pub use berkas::berkas;
pub use checklist::checklist;
pub use get::get;
pub use layak::layak;
pub use link::link;
pub use list::list;
pub use save::save;
pub use summary::summary;
pub use upload::upload;

use chrono::{Months, NaiveDate};
use domain::dip::{BULAN_MUTAKHIR, Informasi};
use domain::id::InformasiId;
use store::Reader;

use self::wire::Ketetapan;
use crate::Fault;

pub(crate) fn find(reader: &Reader, id: InformasiId) -> Result<Informasi, Fault> {
    reader.informasi(id)?.ok_or(Fault::NotFound)
}

/// The day before which an entry counts as due for its renewal on `today`.
pub(crate) fn stale_before(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(BULAN_MUTAKHIR)).unwrap_or(NaiveDate::MIN)
}

/// How an entry stands beside the decree in force, which names `revisi` of it.
fn ketetapan(informasi: &Informasi, revisi: Option<u32>) -> Ketetapan {
    match revisi {
        None => Ketetapan::Belum,
        Some(revisi) if revisi == informasi.revisi => Ketetapan::Sesuai,
        Some(_) => Ketetapan::Berubah,
    }
}
