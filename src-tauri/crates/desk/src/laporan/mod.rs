//! The figures of the information service, the cases behind each, and the reports made of them (Perki 1/2021 art. 15(5),
//! 56–57).

mod bagan;
mod bukti;
mod cases;
mod cetak;
mod figures;
mod hitung;
mod naskah;
mod ringkas;
mod tabel;
mod tahunan;
pub mod wire;

pub use bukti::evidence;
pub use cases::cases;
pub use cetak::print_figures;
pub use figures::figures;
pub use ringkas::print_summary;
pub use tahunan::{get, print, save, set, unset};
