//! The law of an Indonesian information desk as code: UU 14/2008, PP 61/2010, Perki 1/2021.
//!
//! Types, formats, calendar, deadlines, the request and its events, roles. It reads no file, no clock and no
//! database: `now`, `today` and the [`kalender::Kalender`] are always arguments, so every rule can be tested alone.

pub mod akun;
pub mod cadangan;
pub mod dip;
pub mod fault;
pub mod format;
pub mod forum;
pub mod id;
pub mod impor;
pub mod jurnal;
pub mod kalender;
pub mod kantor;
pub mod keberatan;
pub mod lampiran;
mod langkah;
pub mod laporan;
pub mod layanan;
pub mod pemohon;
pub mod pengaduan;
pub mod pengecualian;
pub mod peran;
pub mod permohonan;
pub mod privasi;
pub mod register;
pub mod sengketa;
pub mod seri;
pub mod skm;
pub mod standar;
pub mod surat;
pub mod tamu;
pub mod tutup_buku;
