//! The visitors' page. While it runs the window is theirs: every other call is answered as if the desk were locked, and only an
//! officer's password brings the desk back. The answers have no actor: whoever gives them is nobody the office knows.

mod get;
mod send;
mod start;

pub use get::get;
pub use send::send;
pub(crate) use send::send_in;
pub use start::start;

use crate::{Desk, Fault};

/// All that is answered while the window is the visitors': the page itself, and the password that ends it.
const ANSWERED: [&str; 4] = ["status", "get_layar", "send_layar", "log_in"];

/// Refuses a call that is not the visitors'.
///
/// # Errors
/// [`Fault::Locked`].
pub fn heed(desk: &Desk, name: &str) -> Result<(), Fault> {
    if desk.visitors().is_some() && !ANSWERED.contains(&name) { Err(Fault::Locked) } else { Ok(()) }
}
