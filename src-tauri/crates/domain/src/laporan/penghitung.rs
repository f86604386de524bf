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
const BERAKHIR: [Keadaan; 4] = [Keadaan::TidakDilengkapi, Keadaan::Dicabut, Keadaan::Selesai, Keadaan::RegisterLama];

/// What old registers do not tell.
const TIDAK_DIKETAHUI: &str = "Tidak diketahui (register lama)";
const KEPUTUSAN_LAIN: &str = "Keputusannya tidak tercatat (register lama)";

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
    /// The last place counts those not known, here and below.
    saluran: [u32; Saluran::ALL.len() + 1],
    pemohon: [u32; JenisPemohon::ALL.len() + 1],
    ketepatan: [u32; Ketepatan::ALL.len()],
    keputusan: [u32; HasilKeputusan::ALL.len() + 1],
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
        bump_known(&mut self.saluran, &Saluran::ALL, fakta.saluran);
        bump_known(&mut self.pemohon, &JenisPemohon::ALL, fakta.jenis);
        bump(&mut self.ketepatan, &Ketepatan::ALL, fakta.ketepatan(self.today));
        if fakta.answered() {
            bump_known(&mut self.keputusan, &HasilKeputusan::ALL, fakta.hasil);
        } else {
            bump(&mut self.berakhir, &BERAKHIR, fakta.keadaan);
        }
        if let Some(day) = fakta.dijawab {
            self.lama.add(self.hari.between(fakta.tanggal, day));
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
            saluran: known_bars(&Saluran::ALL, &self.saluran, TIDAK_DIKETAHUI, Saluran::label, |saluran| {
                Potongan::Saluran { saluran }
            }),
            pemohon: known_bars(&JenisPemohon::ALL, &self.pemohon, TIDAK_DIKETAHUI, JenisPemohon::label, |jenis| {
                Potongan::Pemohon { jenis }
            }),
            unit: unit
                .into_iter()
                .map(|(unit, jumlah)| Batang { label: unit.clone(), jumlah, potongan: Potongan::Unit { unit } })
                .collect(),
            ketepatan: without_old(bars(&Ketepatan::ALL, &self.ketepatan, |ketepatan| {
                (ketepatan.label().to_owned(), Potongan::Ketepatan { ketepatan })
            })),
            keputusan: known_bars(
                &HasilKeputusan::ALL,
                &self.keputusan,
                KEPUTUSAN_LAIN,
                HasilKeputusan::label,
                |hasil| Potongan::Keputusan { hasil },
            ),
            berakhir: without_old(bars(&BERAKHIR, &self.berakhir, |keadaan| {
                (ended(keadaan).to_owned(), Potongan::Berakhir { keadaan })
            })),
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
        Keadaan::RegisterLama => "Jawabannya tidak tercatat (register lama)",
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

/// Counts under the last place what is not known.
fn bump_known<T: PartialEq>(counts: &mut [u32], all: &[T], one: Option<T>) {
    let place = one.and_then(|one| all.iter().position(|other| *other == one)).unwrap_or(all.len());
    if let Some(count) = counts.get_mut(place) {
        *count += 1;
    }
}

/// Bars of what [`bump_known`] counted; what is not known only when there is any.
fn known_bars<T: Copy>(
    all: &[T],
    counts: &[u32],
    unknown: &str,
    label: impl Fn(T) -> &'static str,
    potongan: impl Fn(Option<T>) -> Potongan,
) -> Vec<Batang> {
    let mut bars = bars(all, counts, |one| (label(one).to_owned(), potongan(Some(one))));
    if let Some(jumlah) = counts.get(all.len()).copied().filter(|count| *count > 0) {
        bars.push(Batang { label: unknown.to_owned(), jumlah, potongan: potongan(None) });
    }
    bars
}

/// Without the last bar, that of old registers, where none was brought in.
fn without_old(mut bars: Vec<Batang>) -> Vec<Batang> {
    if bars.last().is_some_and(|last| last.jumlah == 0) {
        bars.pop();
    }
    bars
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
