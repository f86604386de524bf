//! Typing in an answer from paper.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::skm::{Kanal, NewJawaban};

use super::accept;
use crate::act::Deed;
use crate::skm::found;
use crate::skm::hasil::shown;
use crate::skm::wire::SurveiLengkap;
use crate::{Desk, Fault};

/// Takes in an answer from paper. The same one sent twice is taken once.
///
/// # Errors
/// All that lacks; the survey takes no answers; not allowed.
pub fn record(desk: &Desk, input: NewJawaban) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::JalankanSurvei, |deed| {
        record_in(deed, &input)?;
        shown(&deed.look(), input.survei)
    })
}

/// Takes in an answer from paper inside a transaction that is already open.
pub(crate) fn record_in(deed: &Deed, input: &NewJawaban) -> Result<(), Fault> {
    let survei = found(deed.tx, input.survei)?;
    match accept(deed, &survei, input, Kanal::Kertas)? {
        Some(event) => deed.record(input.id.0, &Event::JawabanSkm(event)).map(drop),
        None => Ok(()),
    }
}
