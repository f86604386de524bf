//! The register of requests (*buku register*, Perki 1/2021 art. 32): counted, shown, handed out.

mod count;
mod kolom;
mod print;
pub mod wire;

pub use count::count;
pub use print::print;
