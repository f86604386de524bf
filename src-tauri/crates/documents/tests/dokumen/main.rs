//! The documents as an office gets them: what they say, how they are laid out, what the files are.
#![expect(clippy::expect_used, reason = "a test that cannot make its document has failed")]

mod berkas_pdf;
mod contoh;
mod contoh_jawaban;
mod contoh_surat;
mod isi;
mod jawaban;
mod salinan;
mod surat;
mod tata_letak;
mod terbitan;
