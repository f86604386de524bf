//! The letters of a PPID: each one plain struct, filled by the caller, and `render` and `pages`.
//!
//! [`bagian`] has what letters share. Paragraphs an office may reword arrive as finished text; what
//! the law asks a letter to say is printed from typed facts, and an empty fact leaves an empty place.

pub mod bagian;
mod biaya;
mod dasar;
pub mod disposisi;
pub mod formulir_salinan;
pub mod forum;
pub mod gabung;
pub mod kuitansi;
pub mod laporan;
pub mod lembar_uji;
pub mod pemberitahuan;
pub mod pemohon;
pub mod penetapan_dip;
pub mod penetapan_pengecualian;
pub mod pengaduan;
pub mod penolakan;
pub mod penyerahan;
pub mod perpanjangan;
mod petak;
pub mod salinan;
pub mod skm;
pub mod standar;
pub mod tanggapan_keberatan;
pub mod tidak_lengkap;
