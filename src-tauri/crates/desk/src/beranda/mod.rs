//! The first screen: what waits, by deadline; counts; what needs attention.

mod menunggu;
mod mutu;
mod perhatian;
mod perkara;
mod show;
pub mod wire;

pub use show::show;
