//! Decrees over the list of public information: planned, set, taken back, compared.

mod cancel;
mod compare;
mod list;
mod naskah;
mod plan;
mod preview;
mod set;
mod show;
pub mod wire;

pub use cancel::cancel;
pub use compare::compare;
pub use list::list;
pub(crate) use naskah::document;
pub use plan::plan;
pub use preview::preview;
pub use set::{set, set_all};
pub use show::show;

use domain::id::PenetapanId;

use self::wire::PenetapanRingkas;
use crate::Fault;
use crate::act::Look;

/// A decree as a list shows it.
pub(crate) fn ringkas(look: &Look, id: PenetapanId) -> Result<PenetapanRingkas, Fault> {
    let decree = look.reader.penetapan_dip(id)?.ok_or(Fault::NotFound)?;
    let rows = look.reader.list_penetapan()?;
    let berlaku = rows.iter().find(|row| !row.dibatalkan).is_some_and(|row| row.id == id);
    let jumlah = rows.iter().find(|row| row.id == id).map_or(0, |row| row.jumlah);
    let perbarui_sampai = decree.perbarui_sampai();
    Ok(PenetapanRingkas {
        id,
        nomor: decree.isi.nomor,
        tanggal: decree.isi.tanggal,
        penyetuju: decree.isi.penyetuju,
        jumlah,
        berlaku,
        dibatalkan: decree.dibatalkan,
        perbarui_sampai,
        lewat: berlaku && perbarui_sampai < look.today(),
    })
}
