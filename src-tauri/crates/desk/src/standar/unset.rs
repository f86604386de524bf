//! Taking a version back that was set in error.

use domain::peran::Tindakan;

use super::wire::{BatalkanStandar, StandarLengkap};
use super::{found, record, shown};
use crate::{Desk, Fault};

/// Takes the last version back as recorded in error; its file stays kept.
///
/// # Errors
/// Nothing is in force; no reason; not allowed.
pub fn unset(desk: &Desk, input: BatalkanStandar) -> Result<StandarLengkap, Fault> {
    desk.act(Tindakan::TetapkanStandar, |deed| {
        let event = found(&deed.look())?.unset(&input.alasan)?;
        record(deed, event)?;
        shown(&deed.look())
    })
}
