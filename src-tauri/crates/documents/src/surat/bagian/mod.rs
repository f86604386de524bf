//! What the letters have in common: the head, running text, lists, the signature, what stands on every page.
//!
//! The layout follows the rules for official letters of government offices: number, nature, enclosures
//! and subject at the left, the date at the right, then the addressee, the text, the signature at the
//! right and the copies (*tembusan*) at the left.

mod isian;
mod kepala;
mod keputusan;
mod naskah;
mod paragraf;
mod pengesahan;
mod tabel;

pub use kepala::{KepalaSurat, Penerima};
pub use keputusan::Keputusan;
pub use naskah::{Naskah, Rupa};
pub use pengesahan::Pengesahan;

pub(in crate::surat) use isian::{TITIK, catatan_aksara, dashes, hari, instan, isian, label, tanda_terima};
pub(in crate::surat) use kepala::{TEXT, judul};
pub(in crate::surat) use keputusan::{
    Diktum, decree, judul_bernomor, nomor_kepala, nomor_tahun, tanda_tangan_lampiran,
};
pub(in crate::surat) use paragraf::{bernomor, marked, paragraf, pengantar, tetap};
pub(in crate::surat) use pengesahan::{berdua, bind, close, close_with};
pub(in crate::surat) use tabel::table;

/// Type size of notes and small print, in points.
pub(in crate::surat) const SMALL: f32 = 8.8;
