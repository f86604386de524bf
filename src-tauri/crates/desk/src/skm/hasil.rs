//! The result of a survey, counted.

use domain::id::SurveiId;
use domain::skm::hasil::PITA;
use domain::skm::{Hasil, Penghitung};
use store::JawabanDari;

use super::found;
use super::wire::{Pita, SurveiLengkap};
use crate::Fault;
use crate::act::Look;

/// Answers from paper shown at once.
const KERTAS: u32 = 100;

/// Lowest elements told.
const TERENDAH: usize = 3;

/// Counts answers.
pub(super) fn count(look: &Look, dari: JawabanDari, layanan: &[String], populasi: Option<u32>) -> Result<Hasil, Fault> {
    let mut counted = Penghitung::default();
    look.reader.each_jawaban(dari, |jawaban| counted.add(jawaban))?;
    Ok(counted.finish(layanan, populasi))
}

/// A survey with its result, within a look.
pub(super) fn shown(look: &Look, id: SurveiId) -> Result<SurveiLengkap, Fault> {
    let survei = found(look.reader, id)?;
    let hasil = count(look, JawabanDari::Survei(id), &survei.isi.layanan, survei.isi.populasi)?;
    let today = look.today();
    Ok(SurveiLengkap {
        terendah: hasil.lowest().into_iter().take(TERENDAH).map(|one| one.unsur).collect(),
        kertas: look.reader.jawaban_kertas(id, KERTAS)?,
        dalam_masa: survei.isi.dari <= today && today <= survei.isi.sampai,
        pita: PITA
            .iter()
            .map(|(mutu, rentang)| Pita { mutu: *mutu, arti: mutu.label().to_owned(), rentang: (*rentang).to_owned() })
            .collect(),
        survei,
        hasil,
    })
}
