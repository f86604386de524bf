//! Files attached to a case: what they really are.

pub mod baca;
