//! Bringing the spreadsheets people have into the lists: what an import is and what it did. Nothing here reads a file.

mod catatan;

pub use catatan::{Impor, ImporDiterima, ImporEvent, JenisDaftar};
