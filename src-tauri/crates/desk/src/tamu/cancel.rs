//! Making a line of the guest book void.

use domain::peran::Tindakan;
use domain::tamu::Tamu;

use super::change;
use super::wire::TamuBeralasan;
use crate::{Desk, Fault};

/// Makes a line void, with a reason.
///
/// # Errors
/// [`Fault::NotFound`]; no reason; void already.
pub fn cancel(desk: &Desk, input: TamuBeralasan) -> Result<Tamu, Fault> {
    desk.act(Tindakan::Daftarkan, |deed| change(deed, input.id, |tamu| tamu.cancel(&input.alasan)))
}
