//! The registers of the desk (*buku register*, Perki 1/2021 art. 32 and 43): counted, shown, handed out, closed by the month.

mod baris;
mod close;
mod count;
mod months;
mod print;
mod show_closed;
mod table;
mod view;
pub mod wire;

pub use close::close;
pub use count::count;
pub use months::months;
pub use print::print;
pub use show_closed::show_closed;
pub use view::view;

pub(crate) use close::close_in;
