//! Looking at the version in force again.

use domain::peran::Tindakan;

use super::wire::{StandarLengkap, TinjauStandar};
use super::{found, record, shown};
use crate::{Desk, Fault};

/// Records that the version in force was looked at again and stays.
///
/// # Errors
/// Nothing is in force; a day to come or before it was set; nothing told; not allowed.
pub fn review(desk: &Desk, input: TinjauStandar) -> Result<StandarLengkap, Fault> {
    desk.act(Tindakan::TetapkanStandar, |deed| {
        let look = deed.look();
        let event = found(&look)?.review(input.tanggal, &input.catatan, look.today())?;
        record(deed, event)?;
        shown(&deed.look())
    })
}
