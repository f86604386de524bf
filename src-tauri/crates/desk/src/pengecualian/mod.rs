//! Grounds on which information may be exempted (UU 14/2008 art. 17), for whoever has to choose one. What is exempted,
//! and by which decree, is not here.

mod list;
pub mod wire;

pub use list::list;
