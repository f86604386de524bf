//! What a survey asks.

use domain::peran::Tindakan;
use domain::skm::{Kelamin, KelompokUmur, Pekerjaan, Pendidikan, Survei, Unsur};

use super::found;
use super::wire::{LayarSurvei, PertanyaanSkm, Pilihan, SurveiRef};
use crate::{Desk, Fault};

/// What it asks, for whoever types answers in from paper.
///
/// # Errors
/// Not found; locked.
pub fn questions(desk: &Desk, input: SurveiRef) -> Result<LayarSurvei, Fault> {
    desk.look(Tindakan::Lihat, |look| Ok(asked(&look.kantor.unit, &found(look.reader, input.id)?)))
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
