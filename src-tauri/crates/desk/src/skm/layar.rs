//! The visitors' page. While it runs the window is theirs: every other call is answered as if the desk were locked, and only an
//! officer's password brings the desk back. The answers have no actor: whoever gives them is nobody the office knows.

use domain::fault::RefusalMutu;
use domain::jurnal::Event;
use domain::peran::Tindakan;
use domain::skm::{Kanal, NewJawaban};

use super::found;
use super::jawab::accept;
use super::lihat::asked;
use super::wire::{JawabanLayar, LayarSurvei, SurveiRef};
use crate::act::Deed;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// All that is answered while the window is the visitors': the page itself, and the password that ends it.
const ANSWERED: [&str; 4] = ["status", "get_layar", "send_layar", "log_in"];

/// Refuses a call that is not the visitors'.
///
/// # Errors
/// [`Fault::Locked`].
pub fn heed(desk: &Desk, name: &str) -> Result<(), Fault> {
    if desk.visitors().is_some() && !ANSWERED.contains(&name) { Err(Fault::Locked) } else { Ok(()) }
}

/// Gives the window to visitors. From then on nobody is at work, until an officer logs in.
///
/// # Errors
/// The survey takes no answers today; not found; not allowed.
pub fn start(desk: &Desk, input: SurveiRef) -> Result<Empty, Fault> {
    let _gate = desk.gate();
    desk.look(Tindakan::JalankanSurvei, |look| {
        let survei = found(look.reader, input.id)?;
        survei.takes_answers()?;
        let today = look.today();
        if today < survei.isi.dari || today > survei.isi.sampai {
            return Err(domain::fault::Denied::from(RefusalMutu::SurveiLuarMasa).into());
        }
        Ok(())
    })?;
    desk.give_to_visitors(input.id);
    Ok(Empty {})
}

/// What the visitors' page asks.
///
/// # Errors
/// [`Fault::Locked`] when the window is not the visitors'.
pub fn get(desk: &Desk, _: Empty) -> Result<LayarSurvei, Fault> {
    let (id, open) = desk.visitors().ok_or(Fault::Locked)?;
    desk.look_on(&open, Tindakan::JalankanSurvei, |look| Ok(asked(&look.kantor.unit, &found(look.reader, id)?)))
}

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
