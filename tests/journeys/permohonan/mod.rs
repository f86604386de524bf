//! Every path a request may take (UU 14/2008 art. 22, Perki 1/2021 art. 31–38), walked through the calls.

mod angka;
mod berakhir;
mod bergeser;
mod isian;
mod jawaban;
mod kelengkapan;
mod nomor_surat;
mod pembatalan;
mod penolakan;
mod penyerahan;
pub mod perjalanan;
mod perpanjangan;
mod register;
mod tutup_buku;
