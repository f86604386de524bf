//! Writing down those present.

use domain::forum::{ForumEvent, attendance};
use domain::peran::Tindakan;

use super::wire::{CatatHadir, ForumLengkap};
use super::{found, record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes those present down, over those written before; the journal learns how many, not who.
///
/// # Errors
/// Before its day; minutes set; void; everything that lacks; not allowed.
pub fn attend(desk: &Desk, input: CatatHadir) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        attend_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Writes those present down inside a transaction that is already open.
pub(crate) fn attend_in(deed: &Deed, input: &CatatHadir) -> Result<(), Fault> {
    let forum = found(deed.tx, input.id)?;
    forum.may_attend(deed.now.date_naive())?;
    let hadir = attendance(&input.hadir)?;
    if hadir == deed.tx.forum_hadir(input.id)? {
        return Ok(());
    }
    let jumlah = u32::try_from(hadir.len()).unwrap_or(u32::MAX);
    let sha256 = deed.tx.put_forum_hadir(input.id, &hadir)?;
    record(deed, input.id, ForumEvent::HadirDicatat { jumlah, sha256 })
}
