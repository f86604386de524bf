//! What the quality of the service asks for: a survey each year, plans whose time is over, the yearly look at
//! the standard.

use chrono::Datelike;
use domain::format::tanggal;
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
    if let Some(due) = look.reader.standar()?.and_then(|standar| standar.tinjau_pada()).filter(|due| *due < today) {
        let due = tanggal::long(due);
        told.push((format!("Standar pelayanan harus ditinjau kembali; batasnya {due}"), "standar".to_owned()));
    }
    for forum in look.reader.list_forum()?.into_iter().filter(|forum| forum.batal.is_none()) {
        let open = forum.kesepakatan.iter().filter(|one| one.selesai.is_none()).count();
        let late = forum.kesepakatan.iter().filter(|one| one.lewat(today)).count();
        let told_of = if late > 0 { format!("; {late} lewat batas waktunya") } else { String::new() };
        if open > 0 {
            let sentence = format!("{open} kesepakatan {} belum dilaksanakan{told_of}", forum.isi.judul);
            told.push((sentence, format!("forum/{}", forum.id)));
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
