//! What was agreed, carried out.

use domain::peran::Tindakan;

use super::wire::{ForumLengkap, LaksanakanKesepakatan};
use super::{found, record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Records a point agreed as carried out, or as open again.
///
/// # Errors
/// No such point; a day to come or before the consultation; nothing told; void; not allowed.
pub fn carry_out(desk: &Desk, input: LaksanakanKesepakatan) -> Result<ForumLengkap, Fault> {
    desk.act(Tindakan::KelolaForum, |deed| {
        carry_out_in(deed, &input)?;
        shown(&deed.look(), input.id)
    })
}

/// Records a point inside a transaction that is already open.
pub(crate) fn carry_out_in(deed: &Deed, input: &LaksanakanKesepakatan) -> Result<(), Fault> {
    let today = deed.now.date_naive();
    let event = found(deed.tx, input.id)?.carry_out(input.butir, input.selesai.as_ref(), today)?;
    record(deed, input.id, event)
}
