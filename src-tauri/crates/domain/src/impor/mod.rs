//! Bringing the spreadsheets people have into the lists: sheets of text become rows of the lists (Perki 1/2021 Lampiran I
//! and II, and the many shapes they are kept in); what an import is and what it did. Nothing here opens a file or decides:
//! what is guessed is said, what is not known stays empty, and a row at fault stays with its reason.

mod banding_register;
mod baris;
mod bidang;
mod bidang_daftar;
mod catatan;
mod compare;
mod dik;
mod dip;
mod judul;
mod kata;
mod kelas;
mod kepala;
mod lembar;
mod membaca;
mod nomor_lama;
mod padanan;
mod padanan_keberatan;
mod padanan_register;
mod pecah;
mod pemetaan;
mod petik;
mod register;
mod register_keberatan;
mod register_sel;
mod sel_keberatan;
mod susun;
mod unit;

pub use banding_register::{IsiRegister, compare_register};
pub use bidang::Bidang;
pub use catatan::{Impor, ImporDiterima, ImporEvent, JenisDaftar, SeriDilanjutkan};
pub use compare::{Putusan, compare_dik, compare_dip};
pub use dik::{BarisDik, read_dik};
pub use dip::{BarisDip, read_dip};
pub use lembar::{BarisLembar, Lembar, Sel};
pub use membaca::BarisRegister;
pub use nomor_lama::{TahunNomor, review};
pub use pemetaan::{KolomTerbaca, LembarTerbaca, Pemetaan, Pilihan, Terbaca, recognise};
pub use register::{BarisPermohonan, read_permohonan};
pub use register_keberatan::{BarisKeberatanLama, read_keberatan, request_of};
pub use unit::{BarisUnit, read_unit};
