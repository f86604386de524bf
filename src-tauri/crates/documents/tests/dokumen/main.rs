//! The documents as an office gets them: what they say, how they are laid out, what the files are.
#![expect(clippy::expect_used, reason = "a test that cannot make its document has failed")]

mod berkas_pdf;
mod buku;
mod contoh;
mod contoh_buku;
mod contoh_daftar;
mod contoh_jawaban;
mod contoh_keberatan;
mod contoh_laporan;
mod contoh_penetapan;
mod contoh_surat;
mod daftar;
mod isi;
mod jawaban;
mod keberatan;
mod laporan;
mod lembar_kerja;
mod penetapan;
mod pengaduan;
mod privasi;
mod salinan;
mod surat;
mod tata_letak;
mod terbitan;
