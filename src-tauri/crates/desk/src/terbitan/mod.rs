//! The published folder: the list of the decree in force and the exemptions in force, for everybody.

mod publish;

pub use publish::{Terbit, publish};
