//! Reading what lists write about an exemption: its basis, its period, and how much of a document it closes.
//!
//! Nothing is invented: what a text does not say is not made up, and the caller keeps the text itself in `dasar_asli`
//! and `jangka_asli`. Whether what was read is right is asked by the checker, not here.

mod aksara;
mod cakupan;
mod dasar;
mod jangka;
mod kutipan;

pub use cakupan::cakupan;
pub use dasar::{DasarTerbaca, dasar};
pub use jangka::jangka;
pub(super) use jangka::years;
