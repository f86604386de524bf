//! Lists taken over from the spreadsheets people have.

pub mod baca;
