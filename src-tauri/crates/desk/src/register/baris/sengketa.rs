//! One dispute as a line of its register: what the annual report tells of it (Perki 1/2021 art. 57(3)).

use documents::register::Keadaan as Cetakan;
use documents::register::sengketa::Baris;
use domain::pemohon::Identitas;
use domain::sengketa::{JenisTahap, Putusan, Sengketa, Tahap};

use super::{Kasus, Masa, name};
use crate::Fault;
use crate::act::Look;

/// The disputes brought in the period, void ones too, by day.
pub(in crate::register) fn rows(look: &Look, masa: &Masa) -> Result<Vec<Kasus<Baris>>, Fault> {
    let mut rows = Vec::new();
    for (sengketa, identitas) in look.reader.sengketa_in_period(masa.dari, masa.sampai)? {
        let keberatan = look.reader.keberatan(sengketa.keberatan.id)?.ok_or(Fault::NotFound)?;
        let request = keberatan.permohonan.as_ref();
        if masa.wants(request.map(|request| request.id)) {
            let nomor = request.map_or_else(String::new, |request| request.nomor.clone());
            let baris = line(&sengketa, nomor, masa.shown(identitas).as_ref());
            rows.push(Kasus { ke: format!("keberatan/{}", keberatan.id), baris });
        }
    }
    Ok(rows)
}

fn line(sengketa: &Sengketa, nomor_permohonan: String, identitas: Option<&Identitas>) -> Baris {
    let of = |jenis| sengketa.tahap.iter().rev().find(|tahap: &&Tahap| tahap.jenis == jenis);
    let ruling = |jenis| of(jenis).and_then(|tahap| tahap.putusan.as_ref());
    let outcome = |jenis| ruling(jenis).map_or_else(String::new, |putusan| putusan.hasil.label().to_owned());
    let ruled = ruling(JenisTahap::Ajudikasi);
    let court = of(JenisTahap::Pengadilan);
    let carried = sengketa.pelaksanaan.as_ref().map_or_else(String::new, |done| done.uraian.clone());
    let by_court = court.is_some_and(|tahap| tahap.putusan.is_some());
    let results = [JenisTahap::Pengadilan, JenisTahap::Kasasi].map(outcome);
    Baris {
        nomor: sengketa.isi.nomor.clone(),
        tanggal: Some(sengketa.isi.tanggal),
        komisi: sengketa.isi.komisi.clone(),
        nama: name(identitas),
        nomor_keberatan: sengketa.keberatan.nomor.clone(),
        nomor_permohonan,
        pokok: sengketa.isi.pokok.clone(),
        mediasi: ruling(JenisTahap::Mediasi).map(|putusan| putusan.tanggal),
        hasil_mediasi: outcome(JenisTahap::Mediasi),
        putusan: ruled.map_or_else(String::new, |putusan| putusan.nomor.clone()),
        tanggal_putusan: ruled.map(|putusan| putusan.tanggal),
        putusan_diterima: ruled.map(|putusan| putusan.diterima),
        amar: ruled.map_or_else(String::new, ordered),
        pelaksanaan: if by_court { String::new() } else { carried.clone() },
        gugatan: court.map_or_else(String::new, |tahap| {
            let parts = [tahap.lembaga.as_str(), tahap.nomor.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }),
        hasil_gugatan: results.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; "),
        pelaksanaan_pengadilan: if by_court { carried } else { String::new() },
        keadaan: match &sengketa.alasan_batal {
            Some(alasan) => Cetakan::Dibatalkan(alasan.clone()),
            None if sengketa.koreksi > 0 => Cetakan::Dikoreksi,
            None => Cetakan::Berlaku,
        },
    }
}

/// The outcome, and the order where it was written down.
fn ordered(putusan: &Putusan) -> String {
    let parts = [putusan.hasil.label(), putusan.amar.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}
