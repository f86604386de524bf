//! The published folder: the list of the decree in force and the exemptions in force, for everybody.

mod publish;
mod put;
mod zip;

pub use publish::{Terbit, publish};
pub use put::put;
pub use zip::zip;
