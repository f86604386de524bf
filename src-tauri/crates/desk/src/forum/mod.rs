//! Public consultations: planned, held, minuted, followed up until all that was agreed is done (PermenPANRB 16/2017).

mod attend;
mod cancel;
mod carry_out;
mod change;
mod get;
mod kertas;
mod list;
mod minute;
mod plan;
mod print;
mod set;
mod unset;
pub mod wire;

pub use attend::attend;
pub(crate) use attend::attend_in;
pub use cancel::cancel;
pub use carry_out::carry_out;
pub(crate) use carry_out::carry_out_in;
pub use change::change;
pub use get::get;
pub(crate) use kertas::masked_attendance;
pub use list::list;
pub use minute::minute;
pub(crate) use minute::minute_in;
pub use plan::plan;
pub(crate) use plan::plan_in;
pub use print::print;
pub use set::set;
pub(crate) use set::set_in;
pub use unset::unset;

use domain::forum::{Forum, ForumEvent};
use domain::id::ForumId;
use domain::jurnal::Event;
use store::Reader;

use self::wire::ForumLengkap;
use crate::Fault;
use crate::act::{Deed, Look};

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

/// A consultation with those present.
fn shown(look: &Look, id: ForumId) -> Result<ForumLengkap, Fault> {
    let forum = found(look.reader, id)?;
    Ok(ForumLengkap {
        hadir: look.reader.forum_hadir(id)?,
        berlangsung: forum.isi.tanggal <= look.today(),
        penanda: look.kantor.ppid.clone(),
        forum,
    })
}
