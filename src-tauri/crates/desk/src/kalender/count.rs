//! Counting working days with the reason of every day skipped.

use domain::fault::Rule;
use domain::kalender::Tenggat;
use domain::peran::Tindakan;

use super::wire::CountDays;
use crate::{Desk, Fault};

/// Counts in the office's calendar.
///
/// # Errors
/// Out of the calendar's range.
pub fn count(desk: &Desk, input: CountDays) -> Result<Tenggat, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        look.kalender
            .count(input.mulai, input.hari)
            .map_err(|error| Fault::field("hari", &Rule::Format(error.to_string())))
    })
}
