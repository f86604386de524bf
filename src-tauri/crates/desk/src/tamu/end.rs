//! A visit ends: the visitor leaves.

use domain::id::TamuId;
use domain::peran::Tindakan;
use domain::tamu::Tamu;

use super::change;
use super::wire::TamuRef;
use crate::act::Deed;
use crate::{Desk, Fault};

/// The visitor leaves.
///
/// # Errors
/// [`Fault::NotFound`]; left already; void.
pub fn end(desk: &Desk, input: TamuRef) -> Result<Tamu, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| end_in(deed, input.id))
}

/// The visitor leaves, inside a transaction that is already open.
pub(crate) fn end_in(deed: &Deed, id: TamuId) -> Result<Tamu, Fault> {
    change(deed, id, |tamu| tamu.leave(deed.now))
}
