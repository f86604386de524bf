//! The papers of a complaint: the receipt at the counter, the letters as they were issued.

mod naskah;
mod slip;
mod surat;
mod tanda_terima;

pub(super) use naskah::write as write_letter;
pub use slip::slip;
pub use surat::surat;
pub use tanda_terima::tanda_terima;
