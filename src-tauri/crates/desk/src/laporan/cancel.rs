//! Taking the setting of the annual report back.

use domain::peran::Tindakan;

use super::tahunan::{found, record, shown};
use super::wire::{BatalkanLaporan, LaporanLengkap};
use crate::{Desk, Fault};

/// Takes its setting back as recorded in error; its texts can be written again.
///
/// # Errors
/// Not set; no reason; not allowed.
pub fn cancel(desk: &Desk, input: BatalkanLaporan) -> Result<LaporanLengkap, Fault> {
    desk.act(Tindakan::TetapkanLaporan, |deed| {
        let event = found(&deed.look(), input.tahun)?.unset(&input.alasan)?;
        record(deed, input.tahun, event)?;
        shown(&deed.look(), input.tahun)
    })
}
