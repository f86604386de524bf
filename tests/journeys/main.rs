//! Journeys over the table of calls: a case from the counter to the register, roles, clocks, keys, and a process that is
//! killed. What a screen looks like is held elsewhere.

mod cadangan;
mod cadangan_lampiran;
mod cadangan_otomatis;
mod cadangan_tempat;
mod clocks;
mod counter;
mod daftar;
mod data_rusak;
mod disposisi;
mod drafts;
mod history;
mod kalender;
mod keberatan;
mod keys;
mod killed;
mod lampiran;
mod langkah;
mod laporan;
mod latihan;
mod mutu;
mod numbers;
mod paper;
mod pemulihan;
mod pemulihan_baru;
mod pemulihan_orang;
mod pengaduan;
mod permohonan;
mod privasi;
mod roles;
mod skm;
mod tamu;
mod verbs;
mod waiting;
