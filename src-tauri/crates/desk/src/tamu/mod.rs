//! *Layani tamu*: the questions, the guest book, the slip. No identity passes here: the door a visitor is sent to asks what it needs.

mod cancel;
mod end;
mod list;
mod questions;
mod read_pintu;
mod register;
pub(crate) mod slip;
pub mod wire;

pub use cancel::cancel;
pub use end::end;
pub(crate) use end::end_in;
pub use list::list;
pub use questions::questions;
pub use read_pintu::read_pintu;
pub use register::register;
pub(crate) use register::register_in;
pub use slip::slip;

use domain::fault::Denied;
use domain::id::TamuId;
use domain::jurnal::Event;
use domain::tamu::{Tamu, TamuEvent};

use crate::Fault;
use crate::act::Deed;

/// Records what `decide` says of a line of the guest book, and gives the line as it stands then.
///
/// # Errors
/// [`Fault::NotFound`]; what `decide` refuses.
fn change(deed: &Deed, id: TamuId, decide: impl FnOnce(&Tamu) -> Result<TamuEvent, Denied>) -> Result<Tamu, Fault> {
    let tamu = deed.tx.tamu(id)?.ok_or(Fault::NotFound)?;
    deed.record(id.0, &Event::Tamu(decide(&tamu)?))?;
    deed.tx.tamu(id)?.ok_or(Fault::NotFound)
}
