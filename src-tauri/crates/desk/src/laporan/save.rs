//! Writing the texts of the annual report.

use domain::laporan::tahunan;
use domain::peran::Tindakan;

use super::tahunan::{record, shown};
use super::wire::{LaporanLengkap, SimpanLaporan};
use crate::{Desk, Fault};

/// Writes its texts. The same texts once more change nothing.
///
/// # Errors
/// A text that is too long; written by another meanwhile; set already; not allowed.
pub fn save(desk: &Desk, input: SimpanLaporan) -> Result<LaporanLengkap, Fault> {
    desk.act(Tindakan::TulisLaporan, |deed| {
        let now = deed.tx.laporan_tahunan(input.tahun)?;
        let today = deed.now.date_naive();
        if let Some(event) = tahunan::write(input.tahun, &input.teks, input.revisi, now.as_ref(), today)? {
            record(deed, input.tahun, event)?;
        }
        shown(&deed.look(), input.tahun)
    })
}
