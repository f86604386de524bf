//! The list of public information (*Daftar Informasi Publik*): UU 14/2008 art. 9–11, Perki 1/2021 art. 14–21, 45,
//! Lampiran I. One entry is one entity; what a decree fixed is a version of the list.

mod isi;
mod wajib;

pub use isi::{BentukTersedia, BerkasInformasi, IsiInformasi, Kelas, MAX_RINGKASAN, MAX_TAUTAN_BUTIR, is_web};
pub use wajib::{ButirWajib, Wajib, checklist};
