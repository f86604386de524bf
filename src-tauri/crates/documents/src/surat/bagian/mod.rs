//! What the letters have in common: the head, running text, lists, the signature, what stands on every page.
//!
//! The layout follows the rules for official letters of government offices: number, nature, enclosures
//! and subject at the left, the date at the right, then the addressee, the text, the signature at the
//! right and the copies (*tembusan*) at the left.

mod isian;
mod kepala;
mod naskah;
mod paragraf;
mod penutup;

pub use kepala::{KepalaSurat, Penerima};
pub use naskah::{Naskah, Rupa};
pub use penutup::Penutup;

pub(in crate::surat) use isian::{TITIK, hari, instan, label, tanda_terima};
pub(in crate::surat) use kepala::{TEXT, judul};
pub(in crate::surat) use paragraf::{bernomor, paragraf};
pub(in crate::surat) use penutup::close;

/// Type size of notes and small print, in points.
pub(in crate::surat) const SMALL: f32 = 8.8;
