//! The layout kit: turns blocks (paragraphs, fields, tables, signatures) into a page description.
//!
//! It is the half that decides where every letter stands; it knows neither PDF nor any document of
//! the law. All measures inside the kit are points (1/72 inch) with the origin at the top left of
//! the page; [`mm`] converts. Text is measured from the embedded font itself, never guessed.

pub mod block;
pub mod flow;
pub mod font;
pub mod head;
pub mod image;
pub mod kop;
pub mod page;
pub mod paper;
pub mod qr;
pub mod strip;
pub mod table;
pub mod text;
pub mod tick;
pub mod wrap;

/// Millimetres in points.
#[must_use]
pub const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}
