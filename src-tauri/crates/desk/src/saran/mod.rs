//! What is ranked while the officer types what is asked: entries, exemptions, earlier answers.

mod suggest;
pub mod wire;

pub use suggest::suggest;
