//! The life of a request as the law wants it, step by step: what is accepted, what is refused and with which sentence,
//! and what no sequence of steps can reach.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot make its own case must fail")]

mod isian;
mod kasus;
mod perintah;

mod batal;
mod geser;
mod hari_kejadian;
mod jawaban;
mod kelengkapan;
mod kepastian;
mod keputusan;
mod mesin;
mod penyerahan;
mod perpanjangan;
mod tercantum;
