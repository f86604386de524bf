//! What the quality of the service asks for: a survey each year, plans whose time is over.

use chrono::Datelike;
use domain::skm::survei::KeadaanSurvei;

use crate::Fault;
use crate::act::Look;

/// The month from which a year without a survey is told: a quarter is left to hold one.
const MULAI: u32 = 10;

/// Each a sentence and where it is mended.
pub(super) fn of(look: &Look) -> Result<Vec<(String, String)>, Fault> {
    let today = look.today();
    let mut told = Vec::new();
    // An office that asks in another way is not told of ours.
    let (mut ever, mut held) = (false, false);
    for survei in look.reader.list_survei()?.into_iter().filter(|one| one.keadaan != KeadaanSurvei::Dibatalkan) {
        ever = true;
        held |= survei.isi.dari.year() <= today.year() && today.year() <= survei.isi.sampai.year();
        let late = survei.rencana.iter().filter(|one| one.lewat(today)).count();
        if late > 0 {
            told.push((
                format!("{late} rencana perbaikan dari {} lewat batas waktunya", survei.isi.judul),
                format!("survei/{}", survei.id),
            ));
        }
    }
    if ever && !held && today.month() >= MULAI {
        told.push((
            format!(
                "Survei kepuasan masyarakat {} belum diadakan; sedikitnya sekali setahun (PermenPANRB 14/2017)",
                today.year()
            ),
            "survei".to_owned(),
        ));
    }
    Ok(told)
}
