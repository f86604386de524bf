//! The result of a survey: of all elements together, of each element, of each service, and who answered.
//!
//! With the weight of exactly one ninth for each element the sum of weighted means times 25 is the mean of all answers times
//! 25; it is rounded once, at the end.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::jawaban::Jawaban;
use super::nilai::{Mutu, Nilai, rounded};
use super::responden::{Kelamin, KelompokUmur, Pekerjaan, Pendidikan, Responden};
use super::sampel::Sampel;
use super::unsur::{BANYAK, Unsur};

/// The result of one element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilUnsur {
    /// The element.
    pub unsur: Unsur,
    /// Its name.
    pub label: String,
    /// How many chose 1, 2, 3, 4.
    pub sebaran: [u32; 4],
    /// Sum of its answers.
    pub jumlah: u32,
    /// Mean of its answers (NRR), in thousandths.
    pub rata_seribu: u32,
    /// The mean weighted by one ninth (NRR tertimbang), in thousandths.
    pub tertimbang_seribu: u32,
    /// The mean times 25, with its band.
    pub nilai: Nilai,
}

/// The result of one service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct HasilLayanan {
    /// Its name.
    pub layanan: String,
    /// Respondents.
    pub responden: u32,
    /// Its value.
    pub nilai: Nilai,
}

/// A class of respondents and how many are of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct JumlahGolongan {
    /// The class, as it is read.
    pub label: String,
    /// How many.
    pub jumlah: u32,
}

/// Who answered; whoever left a class open is counted in none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Profil {
    /// By age.
    pub umur: Vec<JumlahGolongan>,
    /// By sex.
    pub kelamin: Vec<JumlahGolongan>,
    /// By education.
    pub pendidikan: Vec<JumlahGolongan>,
    /// By occupation.
    pub pekerjaan: Vec<JumlahGolongan>,
}

/// The result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Hasil {
    /// Respondents.
    pub responden: u32,
    /// The value of the service (IKM); none without an answer.
    pub nilai: Option<Nilai>,
    /// Its meaning in words; empty without an answer.
    pub arti: String,
    /// By element, in their order; empty without an answer.
    pub unsur: Vec<HasilUnsur>,
    /// By service, in the order of the survey; services without an answer are left out.
    pub layanan: Vec<HasilLayanan>,
    /// Who answered.
    pub profil: Profil,
    /// Whether they are enough.
    pub sampel: Sampel,
}

impl Hasil {
    /// The elements, the lowest first; of two alike the earlier one.
    pub fn lowest(&self) -> Vec<&HasilUnsur> {
        let mut sorted: Vec<_> = self.unsur.iter().collect();
        // The means themselves, not the rounded values: every element has the same number of answers.
        sorted.sort_by_key(|one| one.jumlah);
        sorted
    }
}

/// Adds answers up, one after the other in any order.
#[derive(Clone, Debug, Default)]
pub struct Penghitung {
    responden: u32,
    sebaran: [[u32; 4]; BANYAK],
    layanan: BTreeMap<String, (u32, u64)>,
    umur: BTreeMap<KelompokUmur, u32>,
    kelamin: BTreeMap<Kelamin, u32>,
    pendidikan: BTreeMap<Pendidikan, u32>,
    pekerjaan: BTreeMap<Pekerjaan, u32>,
}

impl Penghitung {
    /// Adds one answer; one that was made void adds nothing.
    pub fn add(&mut self, jawaban: &Jawaban) {
        if jawaban.batal.is_some() {
            return;
        }
        self.responden += 1;
        for (counts, nilai) in self.sebaran.iter_mut().zip(jawaban.nilai) {
            if let Some(count) = counts.get_mut(usize::from(nilai.saturating_sub(1))) {
                *count += 1;
            }
        }
        let sum: u64 = jawaban.nilai.iter().map(|nilai| u64::from(*nilai)).sum();
        let service = self.layanan.entry(jawaban.layanan.clone()).or_default();
        *service = (service.0 + 1, service.1 + sum);
        let Responden { umur, kelamin, pendidikan, pekerjaan } = jawaban.responden;
        count(&mut self.umur, umur);
        count(&mut self.kelamin, kelamin);
        count(&mut self.pendidikan, pendidikan);
        count(&mut self.pekerjaan, pekerjaan);
    }

    /// The result; `urutan` is the order of the services, `populasi` those who were served.
    pub fn finish(self, urutan: &[String], populasi: Option<u32>) -> Hasil {
        let n = u64::from(self.responden);
        let unsur: Vec<_> = Unsur::ALL.into_iter().filter_map(|unsur| self.of(unsur)).collect();
        let all: u64 = unsur.iter().map(|one| u64::from(one.jumlah)).sum();
        let nilai = Nilai::of(all, n * BANYAK as u64);
        let known = |name: &String| urutan.iter().position(|one| one == name).unwrap_or(usize::MAX);
        let mut layanan: Vec<_> = self
            .layanan
            .iter()
            .filter_map(|(name, (count, sum))| {
                let nilai = Nilai::of(*sum, u64::from(*count) * BANYAK as u64)?;
                Some(HasilLayanan { layanan: name.clone(), responden: *count, nilai })
            })
            .collect();
        layanan.sort_by_key(|one| known(&one.layanan));
        Hasil {
            responden: self.responden,
            nilai,
            arti: nilai.map_or_else(String::new, |nilai| nilai.mutu.label().to_owned()),
            unsur,
            layanan,
            profil: Profil {
                umur: told(KelompokUmur::ALL, KelompokUmur::label, &self.umur),
                kelamin: told(Kelamin::ALL, Kelamin::label, &self.kelamin),
                pendidikan: told(Pendidikan::ALL, Pendidikan::label, &self.pendidikan),
                pekerjaan: told(Pekerjaan::ALL, Pekerjaan::label, &self.pekerjaan),
            },
            sampel: Sampel::of(self.responden, populasi),
        }
    }

    fn of(&self, unsur: Unsur) -> Option<HasilUnsur> {
        let sebaran = self.sebaran[unsur.place()];
        let jumlah: u32 = (1_u32..).zip(sebaran).map(|(nilai, count)| nilai * count).sum();
        let (sum, n) = (u64::from(jumlah), u64::from(self.responden));
        Some(HasilUnsur {
            unsur,
            label: unsur.label().to_owned(),
            sebaran,
            jumlah,
            rata_seribu: rounded(sum, n, 1_000)?,
            tertimbang_seribu: rounded(sum, n * BANYAK as u64, 1_000)?,
            nilai: Nilai::of(sum, n)?,
        })
    }
}

/// The bands with their limits, for the foot of a report.
pub const PITA: [(Mutu, &str); 4] =
    [(Mutu::A, "88,31–100,00"), (Mutu::B, "76,61–88,30"), (Mutu::C, "65,00–76,60"), (Mutu::D, "25,00–64,99")];

fn count<K: Ord>(counts: &mut BTreeMap<K, u32>, class: Option<K>) {
    if let Some(class) = class {
        *counts.entry(class).or_default() += 1;
    }
}

fn told<K: Ord + Copy>(all: &[K], label: fn(K) -> &'static str, counts: &BTreeMap<K, u32>) -> Vec<JumlahGolongan> {
    let of = |class: &K| JumlahGolongan {
        label: label(*class).to_owned(),
        jumlah: counts.get(class).copied().unwrap_or_default(),
    };
    all.iter().map(of).collect()
}
