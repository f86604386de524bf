//! Changing the service settings as a whole. Letters already issued keep their number and text.

use domain::jurnal::Event;
use domain::layanan::{LayananDiatur, PengaturanLayanan};
use domain::peran::Tindakan;

use super::pengaturan;
use crate::{Desk, Fault};

/// Replaces the settings.
///
/// # Errors
/// All fields at fault at once; not allowed.
pub fn update(desk: &Desk, input: PengaturanLayanan) -> Result<PengaturanLayanan, Fault> {
    let open = desk.open()?;
    let unit = open.store.genesis().unit.0;
    desk.act_on(&open, Tindakan::AturLayanan, |deed| {
        let checked = input.checked(&deed.kantor.kode_unit)?;
        if checked != pengaturan(deed.tx)? {
            deed.record(unit, &Event::Layanan(LayananDiatur { pengaturan: checked.clone() }))?;
        }
        Ok(checked)
    })
}
