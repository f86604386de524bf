//! Taking a visitor's answer in.

use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::skm::{Kanal, NewJawaban};

use crate::act::Deed;
use crate::sesi::wire::Empty;
use crate::skm::found;
use crate::skm::jawaban::accept;
use crate::skm::wire::JawabanLayar;
use crate::{Desk, Fault};

/// Takes a visitor's answer in. The same one sent twice is taken once.
///
/// # Errors
/// All that lacks; the survey takes no answers any more; [`Fault::Locked`] when the window is not the visitors'.
pub fn send(desk: &Desk, input: JawabanLayar) -> Result<Empty, Fault> {
    let (survei, open) = desk.visitors().ok_or(Fault::Locked)?;
    desk.act_on(&open, Tindakan::JalankanSurvei, |deed| {
        let JawabanLayar { id, layanan, nilai, responden } = input;
        send_in(deed, &NewJawaban { id, survei, layanan, tanggal: None, nilai, responden })?;
        Ok(Empty {})
    })
}

/// Takes a visitor's answer in inside a transaction that is already open; it has no actor.
pub(crate) fn send_in(deed: &Deed, answer: &NewJawaban) -> Result<(), Fault> {
    if let Some(event) = accept(deed, &found(deed.tx, answer.survei)?, answer, Kanal::Layar)? {
        deed.tx.append(answer.id.0, &Event::JawabanSkm(event), None, deed.now)?;
    }
    Ok(())
}
