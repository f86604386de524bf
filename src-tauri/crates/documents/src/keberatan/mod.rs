//! Papers of an objection (UU 14/2008 art. 35–37, Perki 1/2021 art. 39–44) that the desk hands out at the counter: the
//! receipt and the form. The answer to it is a letter, the book of objections a register.

mod alasan;
pub mod formulir;
pub(crate) mod hak;
pub mod tanda_bukti;

pub use alasan::{Alasan, HURUF};
