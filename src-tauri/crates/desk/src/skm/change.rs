//! Changing what a survey asks.

use domain::peran::Tindakan;

use super::hasil::shown;
use super::wire::{SurveiLengkap, UbahSurvei};
use super::{found, record};
use crate::{Desk, Fault};

/// Changes what it asks. The same content changes nothing.
///
/// # Errors
/// All fields at fault; written by another meanwhile; void; not allowed.
pub fn change(desk: &Desk, input: UbahSurvei) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        let sudah = deed.tx.sudah_dijawab(input.id)?;
        if let Some(event) = found(deed.tx, input.id)?.change(input.isi, input.revisi, &sudah)? {
            record(deed, input.id, event)?;
        }
        shown(&deed.look(), input.id)
    })
}
