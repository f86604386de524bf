//! Adds requests up to the figures of a period, one after the other.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use super::waktu::Lama;
use super::{Angka, Batang, BatangPerkara, Fakta, Ketepatan, Potongan, RENTANG};
use crate::format::tanggal::month_name;
use crate::kalender::HariKerja;
use crate::pemohon::JenisPemohon;
use crate::pengecualian::Huruf;
use crate::permohonan::{HasilKeputusan, Keadaan, Saluran};

/// Ends without a notice, in the order of a report.
const BERAKHIR: [Keadaan; 3] = [Keadaan::TidakDilengkapi, Keadaan::Dicabut, Keadaan::Selesai];

/// The figures of a period, being added up.
#[derive(Clone, Debug)]
pub struct Penghitung<'a> {
    hari: &'a HariKerja<'a>,
    dari: NaiveDate,
    sampai: NaiveDate,
    today: NaiveDate,
    diterima: u32,
    dibatalkan: u32,
    bulan: BTreeMap<(i32, u32), u32>,
    saluran: [u32; Saluran::ALL.len()],
    pemohon: [u32; JenisPemohon::ALL.len()],
    ketepatan: [u32; Ketepatan::ALL.len()],
    keputusan: [u32; HasilKeputusan::ALL.len()],
    berakhir: [u32; BERAKHIR.len()],
    penolakan: [u32; Huruf::ALL.len()],
    lama: Lama,
    biaya: i64,
}

impl<'a> Penghitung<'a> {
    /// Nothing yet, for requests received from `dari` to `sampai` as they stand on `today`.
    pub fn new(hari: &'a HariKerja<'a>, dari: NaiveDate, sampai: NaiveDate, today: NaiveDate) -> Self {
        Self {
            hari,
            dari,
            sampai,
            today,
            diterima: 0,
            dibatalkan: 0,
            bulan: BTreeMap::new(),
            saluran: Default::default(),
            pemohon: Default::default(),
            ketepatan: Default::default(),
            keputusan: Default::default(),
            berakhir: Default::default(),
            penolakan: Default::default(),
            lama: Lama::default(),
            biaya: 0,
        }
    }

    /// Adds a request of the period.
    pub fn add(&mut self, fakta: &Fakta) {
        if !fakta.counts() {
            self.dibatalkan += 1;
            return;
        }
        self.diterima += 1;
        *self.bulan.entry((fakta.tanggal.year(), fakta.tanggal.month())).or_default() += 1;
        bump(&mut self.saluran, &Saluran::ALL, fakta.saluran);
        bump(&mut self.pemohon, &JenisPemohon::ALL, fakta.jenis);
        bump(&mut self.ketepatan, &Ketepatan::ALL, fakta.ketepatan(self.today));
        match (fakta.dijawab, fakta.hasil) {
            (Some(day), Some(hasil)) => {
                bump(&mut self.keputusan, &HasilKeputusan::ALL, hasil);
                self.lama.add(self.hari.between(fakta.tanggal, day));
            }
            _ => bump(&mut self.berakhir, &BERAKHIR, fakta.keadaan),
        }
        for (count, huruf) in self.penolakan.iter_mut().zip(Huruf::ALL) {
            *count += u32::from(fakta.huruf.has(huruf));
        }
        self.biaya = self.biaya.saturating_add(fakta.biaya);
    }

    /// The figures, with those of the units, which come by name, and of objections and disputes.
    pub fn finish(self, unit: Vec<(String, u32)>, perkara: BatangPerkara) -> Angka {
        let one = |label: &str, jumlah, potongan| Batang { label: label.to_owned(), jumlah, potongan };
        Angka {
            dari: self.dari,
            sampai: self.sampai,
            diterima: one("Permohonan diterima", self.diterima, Potongan::Semua),
            dijawab: one("Sudah dijawab", self.keputusan.iter().sum(), Potongan::Dijawab),
            dibatalkan: one("Pendaftaran dibatalkan", self.dibatalkan, Potongan::Dibatalkan),
            bulan: self.months(),
            saluran: bars(&Saluran::ALL, &self.saluran, |saluran| {
                (saluran.label().to_owned(), Potongan::Saluran { saluran })
            }),
            pemohon: bars(&JenisPemohon::ALL, &self.pemohon, |jenis| {
                (jenis.label().to_owned(), Potongan::Pemohon { jenis })
            }),
            unit: unit
                .into_iter()
                .map(|(unit, jumlah)| Batang { label: unit.clone(), jumlah, potongan: Potongan::Unit { unit } })
                .collect(),
            ketepatan: bars(&Ketepatan::ALL, &self.ketepatan, |ketepatan| {
                (ketepatan.label().to_owned(), Potongan::Ketepatan { ketepatan })
            }),
            keputusan: bars(&HasilKeputusan::ALL, &self.keputusan, |hasil| {
                (hasil.label().to_owned(), Potongan::Keputusan { hasil })
            }),
            berakhir: bars(&BERAKHIR, &self.berakhir, |keadaan| {
                (ended(keadaan).to_owned(), Potongan::Berakhir { keadaan })
            }),
            penolakan: bars(&Huruf::ALL, &self.penolakan, |huruf| {
                (format!("Pasal 17 huruf {}: {}", huruf.letter(), huruf.text()), Potongan::Penolakan { huruf })
            }),
            rentang: RENTANG
                .into_iter()
                .map(|rentang| one(rentang.label(), self.lama.within(rentang), Potongan::Waktu { rentang }))
                .collect(),
            waktu: self.lama.waktu(),
            biaya: self.biaya,
            perkara,
        }
    }

    /// Every month of the period, those without a request too.
    fn months(&self) -> Vec<Batang> {
        let mut bars = Vec::new();
        let mut month = self.dari.with_day(1).unwrap_or(self.dari);
        while month <= self.sampai {
            let (year, number) = (month.year(), month.month());
            bars.push(Batang {
                label: format!("{} {year}", month_name(number)),
                jumlah: self.bulan.get(&(year, number)).copied().unwrap_or_default(),
                potongan: Potongan::Bulan { bulan: month },
            });
            let Some(next) = month.checked_add_months(Months::new(1)) else { break };
            month = next;
        }
        bars
    }
}

/// How a request ended without a notice.
fn ended(keadaan: Keadaan) -> &'static str {
    match keadaan {
        Keadaan::TidakDilengkapi => "Tidak dilengkapi pemohon (Perki 1/2021 Pasal 33 ayat (4))",
        Keadaan::Dicabut => "Dicabut pemohon",
        Keadaan::Selesai => "Ditutup dengan catatan",
        Keadaan::Terdaftar
        | Keadaan::TidakLengkap
        | Keadaan::Diproses
        | Keadaan::Diberitahukan
        | Keadaan::Dibatalkan => keadaan.label(),
    }
}

fn bump<T: PartialEq>(counts: &mut [u32], all: &[T], one: T) {
    if let Some(place) = all.iter().position(|other| *other == one) {
        counts[place] += 1;
    }
}

fn bars<T: Copy>(all: &[T], counts: &[u32], bar: impl Fn(T) -> (String, Potongan)) -> Vec<Batang> {
    all.iter()
        .zip(counts)
        .map(|(one, jumlah)| {
            let (label, potongan) = bar(*one);
            Batang { label, jumlah: *jumlah, potongan }
        })
        .collect()
}
