//! Spreadsheets people have, understood: sheets of text become rows of the lists (Perki 1/2021 Lampiran I and II, and
//! the many shapes they are kept in). It opens no file and decides nothing: what it guesses it says, what it does not
//! know it leaves empty, and a row at fault stays with its reason.

mod baris;
mod bidang;
mod compare;
mod dik;
mod dip;
mod judul;
mod kata;
mod kelas;
mod kepala;
mod lembar;
mod padanan;
mod pecah;
mod pemetaan;
mod petik;
mod susun;
mod unit;

pub use bidang::{Bidang, JenisDaftar};
pub use compare::{Beda, Putusan, compare_dik, compare_dip};
pub use dik::{BarisDik, read_dik};
pub use dip::{BarisDip, read_dip};
pub use lembar::{BarisLembar, Lembar, Sel};
pub use pemetaan::{KolomTakDikenal, LembarTerbaca, Pemetaan, PetaKolom, Pilihan, Terbaca, recognise};
pub use unit::{BarisUnit, read_unit};
