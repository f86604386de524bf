//! Letters the office issues on a request: their kinds, number series and the wording an office may change.
//!
//! What the law itself wants in a letter (lists, tables, dates, signatures) is laid out where papers are made; here are
//! the free paragraphs around it and the fields they may name. Most of these letters have no official form; the articles
//! they rest on stand in the default wording (Perki 1/2021 art. 31, 33–36, 38).

mod bawaan;
mod bidang;
mod jenis;
mod pengaturan;
mod templat;

pub use bidang::{Bidang, IsiTemplat};
pub use jenis::{JenisSurat, Penanda, Ruang};
pub use pengaturan::{Kalimat, KalimatError, PengaturanSurat};
pub use templat::{MAX_LEN, TanpaNilai, Templat, TemplatError};
