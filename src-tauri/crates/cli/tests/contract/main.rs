//! The command line as IT staff and scheduled tasks rely on it: words, answers, exit statuses, one JSON value on stdout.

mod cadangan;
mod daftar;
mod data;
mod keberatan;
mod laporan;
mod pengaduan;
mod ppid;
mod printing;
mod registering;
mod sengketa;
mod setting_up;
mod skm;
mod tenggat;
mod tunjuk;
mod usage;
