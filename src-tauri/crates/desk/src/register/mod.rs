//! The registers of the desk (*buku register*, Perki 1/2021 art. 32 and 43): counted, shown, handed out, closed by the month.

mod baris;
mod close;
mod count;
mod print;
mod table;
mod view;
pub mod wire;

pub use close::{close, months, show_closed};
pub use count::count;
pub use print::print;
pub use view::view;

pub(crate) use close::close_in;
