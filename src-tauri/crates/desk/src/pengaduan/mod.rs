//! Complaints and aspirations at the desk: check while typing, register, take every step to its closing, list, show, correct,
//! cancel, reveal. What is confidential is shown in full only to whoever follows it up or took it down; its reporter's name
//! only with a recorded reason.

mod angka;
mod baris;
mod cancel;
mod check;
mod correct;
mod get;
mod kertas;
pub mod langkah;
mod lapor;
mod list;
mod register;
mod reveal;
pub(crate) mod riwayat;
pub mod wire;

pub use angka::{figures, print as print_figures};
pub use cancel::cancel;
pub use check::check;
pub use correct::correct;
pub use get::{find_by_nomor, get};
pub use kertas::{slip, surat, tanda_terima};
pub use lapor::{fields as lapor_fields, import as import_lapor, page as lapor_page};
pub use list::list;
pub use register::{register, register_all};
pub use reveal::reveal;

pub(crate) use baris::{ANONIM, DIRAHASIAKAN, baris};
pub(crate) use register::register_one;

use domain::akun::Akun;
use domain::id::PengaduanId;
use domain::pengaduan::Pengaduan;
use domain::peran::Tindakan;
use store::Reader;

use crate::Fault;
use crate::privasi::refuse_destroyed;

pub(crate) fn find(reader: &Reader, id: PengaduanId) -> Result<Pengaduan, Fault> {
    reader.pengaduan(id)?.ok_or(Fault::NotFound)
}

/// Whether `akun` may read what a complaint says: what is confidential, only by role or because they took it down.
pub(crate) fn may_read(akun: &Akun, pengaduan: &Pengaduan) -> bool {
    let by_role = Tindakan::LihatPengaduanRahasia.permits(akun.peran);
    !pengaduan.isi.rahasia || by_role || pengaduan.petugas == Some(akun.id)
}

/// The complaint, if `akun` may read what it says.
pub(crate) fn readable(reader: &Reader, akun: &Akun, id: PengaduanId) -> Result<Pengaduan, Fault> {
    let pengaduan = find(reader, id)?;
    if may_read(akun, &pengaduan) { Ok(pengaduan) } else { Err(Fault::NotAllowed) }
}

/// The same, if it can be gone on with: its reporter was not destroyed under the rules of retention.
fn standing(reader: &Reader, akun: &Akun, id: PengaduanId) -> Result<Pengaduan, Fault> {
    let pengaduan = readable(reader, akun, id)?;
    refuse_destroyed(reader, id.0)?;
    Ok(pengaduan)
}
