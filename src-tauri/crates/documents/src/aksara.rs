//! The note that says so when a document holds letters the embedded typeface lacks.
//!
//! On paper each such letter is a white square. The record keeps the spelling, and the applicant is
//! told, so that no one takes the squares for what was written down.

use crate::kit::font::lacks;

const NAMA: &str =
    "Sebagian aksara nama tidak dapat dicetak dengan huruf yang tersedia; ejaan lengkap tersimpan dalam program.";
const TULISAN: &str =
    "Sebagian aksara tidak dapat dicetak dengan huruf yang tersedia; tulisan lengkap tersimpan dalam program.";

/// The note for these names and other texts; `None` when every letter is printed.
pub(crate) fn catatan<'a>(
    names: impl IntoIterator<Item = &'a str>,
    others: impl IntoIterator<Item = &'a str>,
) -> Option<&'static str> {
    if names.into_iter().any(lacks) {
        return Some(NAMA);
    }
    others.into_iter().any(lacks).then_some(TULISAN)
}
