//! Public consultations: planned, held, minuted, followed up until all that was agreed is done (PermenPANRB 16/2017).

mod cetak;
mod lihat;
mod rencana;
mod sesudah;
pub mod wire;

pub(crate) use cetak::masked_attendance;
pub use cetak::print;
pub use lihat::{get, list};
pub(crate) use rencana::plan_in;
pub use rencana::{cancel, change, plan};
pub use sesudah::{attend, carry_out, minute, set, unset};
pub(crate) use sesudah::{attend_in, carry_out_in, minute_in, set_in};

use domain::forum::{Forum, ForumEvent};
use domain::id::ForumId;
use domain::jurnal::Event;
use store::Reader;

use crate::Fault;
use crate::act::Deed;

/// A consultation.
///
/// # Errors
/// [`Fault::NotFound`].
fn found(reader: &Reader, id: ForumId) -> Result<Forum, Fault> {
    reader.forum(id)?.ok_or(Fault::NotFound)
}

fn record(deed: &Deed, id: ForumId, event: ForumEvent) -> Result<(), Fault> {
    deed.record(id.0, &Event::Forum(event)).map(drop)
}
