//! The rows of an old register beside what was taken over before.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::compare::Putusan;
use super::membaca::BarisRegister;
use crate::keberatan::IsiKeberatanLama;
use crate::pemohon::Identitas;
use crate::permohonan::correct::identity_changes;
use crate::permohonan::{IsiLama, Perubahan};
use crate::seri::Nomor;

/// What a row of an old register says, of whichever register.
pub trait IsiRegister: Clone {
    /// Its number, and the day it is known again by together with it.
    fn known_by(&self) -> (&Nomor, NaiveDate);
    /// Its number and the year that is of.
    fn numbered(&self) -> (&Nomor, i32);
    /// What a row of a mended file makes of it.
    #[must_use]
    fn merged(&self, row: &Self) -> Self;
    /// What differs from `before`, by column.
    fn differences(&self, before: &Self) -> Vec<Perubahan>;
}

impl IsiRegister for IsiLama {
    fn known_by(&self) -> (&Nomor, NaiveDate) {
        (&self.nomor, self.tanggal)
    }

    fn numbered(&self) -> (&Nomor, i32) {
        (&self.nomor, self.tahun)
    }

    fn merged(&self, row: &Self) -> Self {
        Self::merged(self, row)
    }

    fn differences(&self, before: &Self) -> Vec<Perubahan> {
        Self::differences(self, before)
    }
}

impl IsiRegister for IsiKeberatanLama {
    fn known_by(&self) -> (&Nomor, NaiveDate) {
        (&self.nomor, self.tanggal)
    }

    fn numbered(&self) -> (&Nomor, i32) {
        (&self.nomor, self.tahun)
    }

    fn merged(&self, row: &Self) -> Self {
        Self::merged(self, row)
    }

    fn differences(&self, before: &Self) -> Vec<Perubahan> {
        Self::differences(self, before)
    }
}

/// What each row would do to `existing`, what was taken over before: a row is known again by its number and day. Rows of one
/// number and day are as many cases as there are rows: which of them is right, only the office knows.
pub fn compare_register<Id: Copy, Isi: IsiRegister>(
    existing: &[(Id, Isi, Option<Identitas>)],
    rows: &[BarisRegister<Isi>],
) -> Vec<Putusan<Id, (Isi, Identitas)>> {
    let mut known: HashMap<(String, NaiveDate), Vec<usize>> = HashMap::new();
    for (at, (_, isi, _)) in existing.iter().enumerate() {
        known.entry(key(isi)).or_default().push(at);
    }
    let mut verdicts: Vec<Option<Putusan<_, _>>> = rows.iter().map(|_| None).collect();
    // What is there to the letter is taken out first, so that a double is not held for a change of its twin.
    for exact in [true, false] {
        for (row, verdict) in rows.iter().zip(&mut verdicts).filter(|(_, verdict)| verdict.is_none()) {
            let Some(isi) = &row.isi else {
                *verdict = Some(Putusan::Ditolak { faults: row.faults.clone() });
                continue;
            };
            let Some(places) = known.get_mut(&key(isi)) else { continue };
            let judged = places.iter().enumerate().find_map(|(place, at)| {
                let judged = beside(existing.get(*at)?, isi, &row.identitas);
                (!exact || matches!(judged, Putusan::Sama { .. })).then_some((place, judged))
            });
            if let Some((place, judged)) = judged {
                places.remove(place);
                *verdict = Some(judged);
            }
        }
    }
    verdicts.into_iter().map(|verdict| verdict.unwrap_or(Putusan::Baru)).collect()
}

fn key(isi: &impl IsiRegister) -> (String, NaiveDate) {
    let (nomor, tanggal) = isi.known_by();
    (nomor.teks.to_lowercase(), tanggal)
}

fn beside<Id: Copy, Isi: IsiRegister>(
    (id, before, who): &(Id, Isi, Option<Identitas>),
    row: &Isi,
    identitas: &Identitas,
) -> Putusan<Id, (Isi, Identitas)> {
    let merged = before.merged(row);
    let mut perubahan = merged.differences(before);
    // An identity that was erased is not brought back.
    let person = who.as_ref().map(|who| over(who, identitas));
    if let (Some(who), Some(person)) = (who, &person) {
        perubahan.extend(identity_changes(Some(who), person));
    }
    if perubahan.is_empty() {
        return Putusan::Sama { id: *id };
    }
    let person = person.unwrap_or_else(|| identitas.clone());
    Putusan::Berubah { id: *id, isi: Box::new((merged, person)), perubahan }
}

/// The person as the row tells, and as before where it is silent.
fn over(before: &Identitas, row: &Identitas) -> Identitas {
    let text = |old: &String, new: &String| if new.is_empty() { old.clone() } else { new.clone() };
    Identitas {
        jenis: row.jenis.or(before.jenis),
        nama: text(&before.nama, &row.nama),
        nik: row.nik.clone().or_else(|| before.nik.clone()),
        sk_pengesahan: row.sk_pengesahan.clone().or_else(|| before.sk_pengesahan.clone()),
        alamat: text(&before.alamat, &row.alamat),
        telepon: row.telepon.clone().or_else(|| before.telepon.clone()),
        surel: row.surel.clone().or_else(|| before.surel.clone()),
        pekerjaan: row.pekerjaan.clone().or_else(|| before.pekerjaan.clone()),
        kuasa: row.kuasa.clone().or_else(|| before.kuasa.clone()),
        anggota: before.anggota.clone(),
    }
}
