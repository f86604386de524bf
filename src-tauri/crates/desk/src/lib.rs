//! The use cases of the desk: one verb a file, in a folder a noun. Roles and transactions are decided here, rules in
//! `domain`, storage in `store`, pages in `documents`. No Tauri, no window: shell, command line and tests call the same.
//!
//! Every change goes through one door, [`Desk::act`]: role, clock, transaction, journal.

mod act;
pub mod akun;
pub mod beranda;
pub mod cadangan;
pub mod calls;
pub mod cari;
mod clock;
pub mod daftar;
mod disk;
pub mod draf;
pub mod fault;
pub mod forum;
pub mod impor;
pub mod informasi;
pub mod kalender;
pub mod kantor;
pub mod keberatan;
mod kop;
pub mod lampiran;
pub mod laporan;
pub mod latihan;
pub mod layanan;
mod nomor;
mod office;
pub mod penetapan;
pub mod pengaduan;
pub mod pengecualian;
pub mod periksa;
pub mod permohonan;
pub mod privasi;
mod progress;
pub mod reading;
pub mod register;
pub mod saran;
mod seat;
pub mod sengketa;
pub mod sesi;
pub mod skm;
pub mod standar;
pub mod tamu;
pub mod terbitan;
pub mod uji;

pub use calls::FileOut;
pub use clock::Clock;
pub use disk::RUANG_DARURAT;
pub use fault::Fault;
pub use office::Desk;
pub use progress::Progress;
pub use seat::Seat;
