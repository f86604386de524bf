//! The figures of the information service, the cases behind each, and the reports made of them (Perki 1/2021 art. 15(5),
//! 56–57).

mod bagan;
mod cancel;
mod cases;
mod evidence;
mod figures;
mod get;
mod hitung;
mod naskah;
mod print;
mod print_figures;
mod print_summary;
mod save;
mod set;
mod tabel;
mod tahunan;
pub mod wire;

pub use cancel::cancel;
pub use cases::cases;
pub use evidence::evidence;
pub use figures::figures;
pub use get::get;
pub use print::print;
pub use print_figures::print_figures;
pub use print_summary::print_summary;
pub use save::save;
pub use set::set;
