//! Looking at surveys: the list, one with its result, the questions, a year.

use chrono::NaiveDate;
use domain::fault::{FieldFault, Rule};
use domain::id::SurveiId;
use domain::peran::Tindakan;
use domain::skm::hasil::PITA;
use domain::skm::survei::KeadaanSurvei;
use domain::skm::{Hasil, Kelamin, KelompokUmur, Pekerjaan, Pendidikan, Penghitung, Survei, Unsur};
use store::JawabanDari;

use super::found;
use super::wire::{LayarSurvei, PertanyaanSkm, Pilihan, Pita, SurveiLengkap, SurveiRef, SurveiRingkas, TahunSkm};
use crate::act::Look;
use crate::sesi::wire::Empty;
use crate::{Desk, Fault};

/// Answers from paper shown at once.
const KERTAS: u32 = 100;
/// Lowest elements told.
const TERENDAH: usize = 3;

/// Every survey, the one that began last first.
///
/// # Errors
/// Locked.
pub fn list(desk: &Desk, _: Empty) -> Result<Vec<SurveiRingkas>, Fault> {
    desk.look(Tindakan::Lihat, |look| {
        let each = |survei: Survei| -> Result<SurveiRingkas, Fault> {
            let hasil = count(look, JawabanDari::Survei(survei.id), &survei.isi.layanan, None)?;
            let open = survei.rencana.iter().filter(|one| one.selesai.is_none()).count();
            Ok(SurveiRingkas {
                responden: hasil.responden,
                nilai: hasil.nilai,
                rencana_terbuka: u32::try_from(open).unwrap_or(u32::MAX),
                survei,
            })
        };
        look.reader.list_survei()?.into_iter().map(each).collect()
    })
}

/// One survey with its result.
///
/// # Errors
/// Not found; locked.
pub fn get(desk: &Desk, input: SurveiRef) -> Result<SurveiLengkap, Fault> {
    desk.look(Tindakan::Lihat, |look| shown(look, input.id))
}

/// What it asks, for whoever types answers in from paper.
///
/// # Errors
/// Not found; locked.
pub fn questions(desk: &Desk, input: SurveiRef) -> Result<LayarSurvei, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(asked(&look.kantor.unit, &found(look.reader, input.id)?)))
}

/// All answers given in a year, whatever survey they belong to.
///
/// # Errors
/// No such year; locked.
pub fn year(desk: &Desk, tahun: i32) -> Result<TahunSkm, Fault> {
    desk.look(Tindakan::Lihat, |look| of_year(look, tahun))
}

/// The same within a look.
pub(super) fn of_year(look: &Look, tahun: i32) -> Result<TahunSkm, Fault> {
    let days = NaiveDate::from_ymd_opt(tahun, 1, 1).zip(NaiveDate::from_ymd_opt(tahun, 12, 31));
    let masa = days.filter(|(first, _)| tahun >= 2010 && *first <= look.today()).ok_or_else(|| {
        const NONE: &str = "Pilih tahun sejak 2010 sampai tahun ini.";
        Fault::from(vec![FieldFault::new("tahun", &Rule::Other(NONE))])
    })?;
    let within = |survei: &Survei| {
        survei.keadaan != KeadaanSurvei::Dibatalkan && survei.isi.dari <= masa.1 && survei.isi.sampai >= masa.0
    };
    let survei: Vec<_> = look.reader.list_survei()?.into_iter().filter(within).collect();
    let mut layanan: Vec<String> = Vec::new();
    for name in survei.iter().flat_map(|one| &one.isi.layanan) {
        if !layanan.contains(name) {
            layanan.push(name.clone());
        }
    }
    // Of several surveys nobody knows how far those who were served overlap.
    let populasi = if let [one] = survei.as_slice() { one.isi.populasi } else { None };
    let hasil = count(look, JawabanDari::Masa(masa.0, masa.1), &layanan, populasi)?;
    Ok(TahunSkm { masa, survei, layanan, hasil })
}

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

/// The questions of a survey.
pub(super) fn asked(kantor: &str, survei: &Survei) -> LayarSurvei {
    let question = |unsur: Unsur| PertanyaanSkm {
        unsur,
        label: unsur.label().to_owned(),
        tanya: unsur.pertanyaan().to_owned(),
        pilihan: unsur.pilihan().map(str::to_owned),
    };
    LayarSurvei {
        kantor: kantor.to_owned(),
        judul: survei.isi.judul.clone(),
        layanan: survei.isi.layanan.clone(),
        unsur: Unsur::ALL.into_iter().map(question).collect(),
        umur: choices(KelompokUmur::ALL, KelompokUmur::label),
        kelamin: choices(Kelamin::ALL, Kelamin::label),
        pendidikan: choices(Pendidikan::ALL, Pendidikan::label),
        pekerjaan: choices(Pekerjaan::ALL, Pekerjaan::label),
    }
}

fn choices<T: Copy>(all: &[T], label: fn(T) -> &'static str) -> Vec<Pilihan<T>> {
    all.iter().map(|one| Pilihan { nilai: *one, label: label(*one).to_owned() }).collect()
}
