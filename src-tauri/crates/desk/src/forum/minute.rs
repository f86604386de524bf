//! Writing the minutes.

use domain::peran::Tindakan;

use super::wire::{ForumLengkap, TulisBeritaAcara};
use super::{found, record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes the minutes. The same minutes once more change nothing.
///
/// # Errors
/// Before its day; minutes set; void; everything that lacks; written by another meanwhile; not allowed.
pub fn minute(desk: &Desk, input: TulisBeritaAcara) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        minute_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Writes the minutes inside a transaction that is already open.
pub(crate) fn minute_in(deed: &Deed, input: &TulisBeritaAcara) -> Result<(), Fault> {
    let forum = found(deed.tx, input.id)?;
    match forum.minute(&input.isi, input.revisi, deed.now.date_naive())? {
        Some(event) => record(deed, input.id, event),
        None => Ok(()),
    }
}
