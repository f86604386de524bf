//! Writing the texts of the standard.

use domain::peran::Tindakan;
use domain::standar::write;

use super::wire::{SimpanStandar, StandarLengkap};
use super::{facts, record, shown};
use crate::act::Deed;
use crate::{Desk, Fault};

/// Writes its texts. The same texts once more change nothing.
///
/// # Errors
/// Too long; a field nobody knows; written by another meanwhile; not allowed.
pub fn save(desk: &Desk, input: SimpanStandar) -> Result<StandarLengkap, Fault> {
    desk.act(Tindakan::TulisStandar, |deed| {
        save_in(deed, &input)?;
        shown(&deed.look())
    })
}

/// Writes its texts inside a transaction that is already open.
pub(crate) fn save_in(deed: &Deed, input: &SimpanStandar) -> Result<(), Fault> {
    let look = deed.look();
    let now = look.reader.standar()?;
    match write(&input.isi, input.revisi, now.as_ref(), &facts(&look)?)? {
        Some(event) => record(deed, event),
        None => Ok(()),
    }
}
