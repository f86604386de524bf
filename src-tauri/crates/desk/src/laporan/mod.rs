//! The figures of the information service, and the cases behind each (Perki 1/2021 art. 56–57).

mod cases;
mod figures;
pub mod wire;

pub use cases::cases;
pub use figures::figures;
