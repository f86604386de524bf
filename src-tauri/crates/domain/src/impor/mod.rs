//! Bringing the spreadsheets people have into the lists: sheets of text become rows of the lists (Perki 1/2021 Lampiran I
//! and II, and the many shapes they are kept in); what an import is and what it did. Nothing here opens a file or decides:
//! what is guessed is said, what is not known stays empty, and a row at fault stays with its reason.

mod banding_register;
mod baris;
mod bidang;
mod catatan;
mod compare;
mod dik;
mod dip;
mod judul;
mod kata;
mod kelas;
mod kepala;
mod lembar;
mod nomor_lama;
mod padanan;
mod padanan_register;
mod pecah;
mod pemetaan;
mod petik;
mod register;
mod register_sel;
mod susun;
mod unit;

pub use banding_register::compare_permohonan;
pub use bidang::Bidang;
pub use catatan::{Impor, ImporDiterima, ImporEvent, JenisDaftar, SeriDilanjutkan};
pub use compare::{Putusan, compare_dik, compare_dip};
pub use dik::{BarisDik, read_dik};
pub use dip::{BarisDip, read_dip};
pub use lembar::{BarisLembar, Lembar, Sel};
pub use nomor_lama::{TahunNomor, review};
pub use pemetaan::{KolomTerbaca, LembarTerbaca, Pemetaan, Pilihan, Terbaca, recognise};
pub use register::{BarisPermohonan, read_permohonan};
pub use unit::{BarisUnit, read_unit};
