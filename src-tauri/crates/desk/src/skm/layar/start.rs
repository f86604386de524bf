//! Giving the window to visitors.

use domain::fault::RefusalMutu;
use domain::peran::Tindakan;

use crate::sesi::wire::Empty;
use crate::skm::found;
use crate::skm::wire::SurveiRef;
use crate::{Desk, Fault};

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
