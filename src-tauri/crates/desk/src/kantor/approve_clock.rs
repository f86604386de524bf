//! A superior accepts a clock that stands before the last number issued, or more than a year after it, so that the next number may be drawn.

use domain::jurnal::Event;
use domain::kantor::KantorEvent;
use domain::peran::Tindakan;
use domain::permohonan::cancel::reason;

use super::wire::ApproveClock;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Accepts the clock as it stands now. Recorded with the reason and the instant of the last number.
///
/// # Errors
/// No reason; not allowed.
pub fn approve_clock(desk: &Desk, input: ApproveClock) -> Result<Empty, Fault> {
    let open = desk.open()?;
    let unit = open.store.genesis().unit.0;
    desk.act(Tindakan::SetujuiJam, |deed| {
        let alasan = reason("alasan", &input.alasan)?;
        if let Some(nomor_terakhir) = deed.tx.last_number_at()? {
            deed.record(unit, &Event::Kantor(KantorEvent::JamDisetujui { alasan, nomor_terakhir }))?;
        }
        Ok(Empty {})
    })
}
