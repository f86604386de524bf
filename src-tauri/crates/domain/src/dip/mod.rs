//! The list of public information (*Daftar Informasi Publik*): UU 14/2008 art. 9–11, Perki 1/2021 art. 14–21, 45,
//! Lampiran I.
//!
//! One entry is one entity: [`catat`] writes it down, [`tinjau`] leads it through proposal and review, [`penetapan`] fixes
//! a version of the list by decree while the working list goes on. [`wajib`] says what the law demands of a list.

mod banding;
mod catat;
mod event;
mod informasi;
mod isi;
pub mod penetapan;
mod tinjau;
mod wajib;

pub use catat::record;
pub use event::{InformasiEvent, PenetapanEvent};
pub use informasi::{BULAN_MUTAKHIR, Informasi, KeadaanInformasi};
pub use isi::{BentukTersedia, BerkasInformasi, IsiInformasi, Kelas, MAX_RINGKASAN, MAX_TAUTAN_BUTIR, is_web};
pub use penetapan::{ButirTetap, Penetapan, PenetapanDip, Tetapkan};
pub use tinjau::AksiInformasi;
pub use wajib::{ButirWajib, Wajib, checklist};
