//! The first screen: what waits, by deadline; counts; what needs attention.

mod langkah;
mod perhatian;
mod show;
pub mod wire;

pub use show::beranda;
