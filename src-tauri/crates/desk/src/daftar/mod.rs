//! The lists as pages or sheets.

mod print;
pub mod wire;

pub use print::{Tercetak, print, print_counted};
