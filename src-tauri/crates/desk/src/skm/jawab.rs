//! Answers typed in from paper, and one typed in error.

use domain::fault::Refusal;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::skm::{JawabanEvent, Kanal, NewJawaban, Survei};

use super::found;
use super::lihat::shown;
use super::wire::{JawabanBeralasan, SurveiLengkap};
use crate::act::Deed;
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

/// Makes an answer from paper void: it was typed in error.
///
/// # Errors
/// No such answer, or one a visitor gave; void already; no reason; not allowed.
pub fn void(desk: &Desk, input: JawabanBeralasan) -> Result<SurveiLengkap, Fault> {
    desk.act(Tindakan::KelolaSurvei, |deed| {
        // What a visitor gave on the page nobody typed: it cannot have been typed in error.
        let answer = deed.tx.jawaban_skm(input.id)?.filter(|one| one.kanal == Kanal::Kertas && one.batal.is_none());
        let answer = answer.ok_or(Fault::NotFound)?;
        let event = answer.cancel(&input.alasan)?;
        deed.record(input.id.0, &Event::JawabanSkm(event))?;
        shown(&deed.look(), answer.survei)
    })
}

/// The event that takes an answer in; none when it is there already.
pub(super) fn accept(
    deed: &Deed,
    survei: &Survei,
    input: &NewJawaban,
    kanal: Kanal,
) -> Result<Option<JawabanEvent>, Fault> {
    let event = input.accept(survei, kanal, deed.now.date_naive());
    match deed.tx.jawaban_skm(input.id)? {
        None => Ok(Some(event?)),
        Some(there) => {
            let same = there.survei == input.survei
                && there.layanan == input.layanan
                && there.responden == input.responden
                && there.nilai.iter().map(|nilai| Some(*nilai)).eq(input.nilai.iter().copied());
            if same { Ok(None) } else { Err(Refusal::PerkaraIdTaken.into()) }
        }
    }
}
