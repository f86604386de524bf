//! Objections and disputes of a period as the annual report counts them (Perki 1/2021 art. 57(3)).
//!
//! Objections are those received in the period, with what became of each. A dispute goes through years: what is counted is
//! what happened in the period, each stage by the day it began and each ruling by its own day. No identity is in it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FaktaKeberatan;
use crate::keberatan::{AlasanKeberatan, HasilKeberatan, KeadaanKeberatan, Keberatan};
use crate::sengketa::{HasilSengketa, JenisTahap, KeadaanSengketa, Sengketa, TingkatKomisi};

/// A count with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct Hitungan {
    /// What it counts.
    pub label: String,
    /// How many.
    pub jumlah: u32,
}

/// How the answer to an objection stands to its time limit (UU 14/2008 art. 36(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export_to = "bindings.ts")]
pub enum KetepatanTanggapan {
    /// Answered within its time.
    TepatWaktu,
    /// Answered after it.
    Terlambat,
    /// Not answered yet; there is still time.
    Berjalan,
    /// Not answered, and the time is over.
    LewatBatas,
    /// Withdrawn before it was answered.
    Dicabut,
    /// Taken over from an old register: no time limit is known.
    TidakDiketahui,
}

/// What an order of the superior came to (UU 14/2008 art. 36; Perki 1/2021 art. 57(3)b).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PelaksanaanPerintah {
    /// Carried out.
    Dilaksanakan,
    /// Not yet; there is still time, or none was set.
    Belum,
    /// Not yet, and its time is over.
    LewatBatas,
}

/// What objections and disputes of a period come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export_to = "bindings.ts")]
pub struct AngkaPerkara {
    /// Objections received, void registrations left out.
    pub keberatan: u32,
    /// By ground a–g; an objection on two grounds counts for both.
    pub alasan: Vec<Hitungan>,
    /// By what the superior decided.
    pub hasil: Vec<Hitungan>,
    /// By how the answer stands to its time limit.
    pub ketepatan: Vec<Hitungan>,
    /// Orders to the PPID, by what they came to.
    pub perintah: Vec<Hitungan>,
    /// Disputes brought to a Komisi Informasi, by its level.
    pub permohonan_sengketa: Vec<Hitungan>,
    /// Of these, withdrawn by the applicant.
    pub sengketa_dicabut: u32,
    /// Mediations, by what they came to.
    pub mediasi: Vec<Hitungan>,
    /// Adjudications, by what they came to.
    pub ajudikasi: Vec<Hitungan>,
    /// Agreements and rulings of the Komisi Informasi, by how they were carried out.
    pub pelaksanaan_komisi: Vec<Hitungan>,
    /// Lawsuits, by stage.
    pub gugatan: Vec<Hitungan>,
    /// Rulings of courts, by what they came to.
    pub pengadilan: Vec<Hitungan>,
    /// Rulings of courts, by how they were carried out.
    pub pelaksanaan_pengadilan: Vec<Hitungan>,
}

/// Objections and disputes of a period, being added up.
#[derive(Clone, Debug)]
pub struct PenghitungPerkara {
    dari: NaiveDate,
    sampai: NaiveDate,
    today: NaiveDate,
    keberatan: u32,
    alasan: [u32; AlasanKeberatan::ALL.len()],
    hasil: [u32; HasilKeberatan::ALL.len()],
    ketepatan: [u32; KetepatanTanggapan::ALL.len()],
    perintah: [u32; PelaksanaanPerintah::ALL.len()],
    tingkat: [u32; TINGKAT.len()],
    dicabut: u32,
    putusan: [u32; HasilSengketa::ALL.len()],
    gugatan: [u32; PENGADILAN.len()],
    pelaksanaan: [[u32; 2]; 2],
}

/// Levels of the Komisi Informasi, in the order of the law.
const TINGKAT: [TingkatKomisi; 3] = [TingkatKomisi::Pusat, TingkatKomisi::Provinsi, TingkatKomisi::KabupatenKota];
/// Stages before a court.
const PENGADILAN: [JenisTahap; 2] = [JenisTahap::Pengadilan, JenisTahap::Kasasi];
/// Whether a ruling that opens something was carried out.
const TERLAKSANA: [&str; 2] = ["Sudah dilaksanakan", "Belum dilaksanakan"];

impl KetepatanTanggapan {
    /// Every one, in the order of a report; the last only where an old register was brought in.
    pub const ALL: [Self; 6] =
        [Self::TepatWaktu, Self::Terlambat, Self::Berjalan, Self::LewatBatas, Self::Dicabut, Self::TidakDiketahui];

    /// How the answer to an objection stands on `today`.
    pub fn of(fakta: &FaktaKeberatan, today: NaiveDate) -> Self {
        let Some(batas) = fakta.batas else { return Self::TidakDiketahui };
        match fakta.tanggapan {
            Some(day) if day <= batas => Self::TepatWaktu,
            Some(_) => Self::Terlambat,
            None if fakta.keadaan == KeadaanKeberatan::Dicabut => Self::Dicabut,
            None if today <= batas => Self::Berjalan,
            None => Self::LewatBatas,
        }
    }

    /// As a report shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::TepatWaktu => "Ditanggapi tepat waktu",
            Self::Terlambat => "Ditanggapi terlambat",
            Self::Berjalan => "Belum ditanggapi, masih dalam waktu",
            Self::LewatBatas => "Belum ditanggapi, sudah lewat batas",
            Self::Dicabut => "Dicabut pemohon sebelum ditanggapi",
            Self::TidakDiketahui => "Tidak diketahui (register lama)",
        }
    }
}

impl PelaksanaanPerintah {
    /// Every one, in the order of a report.
    pub const ALL: [Self; 3] = [Self::Dilaksanakan, Self::Belum, Self::LewatBatas];

    /// What the order in the answer to `keberatan` came to on `today`; none where nothing was ordered.
    pub fn of(keberatan: &Keberatan, today: NaiveDate) -> Option<Self> {
        let answer = keberatan.tanggapan.as_ref()?;
        answer.isi.perintah.as_ref()?;
        Some(match (&answer.dilaksanakan, keberatan.batas.as_ref().and_then(|batas| batas.perintah)) {
            (Some(_), _) => Self::Dilaksanakan,
            (None, Some(last)) if last < today => Self::LewatBatas,
            (None, _) => Self::Belum,
        })
    }

    /// As a report shows it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Dilaksanakan => "Sudah dilaksanakan",
            Self::Belum => "Belum dilaksanakan, masih dalam waktu",
            Self::LewatBatas => "Belum dilaksanakan, sudah lewat batas",
        }
    }
}

impl PenghitungPerkara {
    /// Nothing yet, for what came or happened from `dari` to `sampai` as it stands on `today`.
    pub fn new(dari: NaiveDate, sampai: NaiveDate, today: NaiveDate) -> Self {
        Self {
            dari,
            sampai,
            today,
            keberatan: 0,
            alasan: Default::default(),
            hasil: Default::default(),
            ketepatan: Default::default(),
            perintah: Default::default(),
            tingkat: Default::default(),
            dicabut: 0,
            putusan: Default::default(),
            gugatan: Default::default(),
            pelaksanaan: Default::default(),
        }
    }

    /// Adds an objection; one received outside the period, or void, is passed over.
    pub fn add_keberatan(&mut self, keberatan: &Keberatan) {
        if keberatan.keadaan == KeadaanKeberatan::Dibatalkan || !self.within(keberatan.tanggal_diterima()) {
            return;
        }
        self.keberatan += 1;
        for alasan in &keberatan.isi.alasan {
            bump(&mut self.alasan, &AlasanKeberatan::ALL, *alasan);
        }
        if let Some(hasil) = keberatan.hasil() {
            bump(&mut self.hasil, &HasilKeberatan::ALL, hasil);
        }
        bump(
            &mut self.ketepatan,
            &KetepatanTanggapan::ALL,
            KetepatanTanggapan::of(&FaktaKeberatan::of(keberatan), self.today),
        );
        if let Some(order) = PelaksanaanPerintah::of(keberatan, self.today) {
            bump(&mut self.perintah, &PelaksanaanPerintah::ALL, order);
        }
    }

    /// Adds what happened to a dispute in the period; a void record is passed over.
    pub fn add_sengketa(&mut self, sengketa: &Sengketa) {
        if sengketa.keadaan == KeadaanSengketa::Dibatalkan {
            return;
        }
        if self.within(sengketa.isi.tanggal) {
            bump(&mut self.tingkat, &TINGKAT, sengketa.isi.tingkat);
            self.dicabut += u32::from(sengketa.pencabutan.is_some());
        }
        for tahap in &sengketa.tahap {
            if tahap.jenis.reviews() && self.within(tahap.mulai) {
                bump(&mut self.gugatan, &PENGADILAN, tahap.jenis);
            }
            if let Some(putusan) = tahap.putusan.as_ref().filter(|putusan| self.within(putusan.tanggal)) {
                bump(&mut self.putusan, &HasilSengketa::ALL, putusan.hasil);
            }
        }
        self.add_execution(sengketa);
    }

    /// What mediation agreed, and the last ruling.
    fn add_execution(&mut self, sengketa: &Sengketa) {
        let mut owed = sengketa.owed();
        if owed.is_empty() && sengketa.pelaksanaan.is_some() {
            // Something was given although nothing had to be.
            owed.extend(sengketa.ruling());
        }
        owed.retain(|(_, putusan)| self.within(putusan.tanggal));
        let place = usize::from(sengketa.pelaksanaan.is_none());
        for (tahap, _) in owed {
            self.pelaksanaan[usize::from(tahap.jenis.reviews())][place] += 1;
        }
    }

    fn within(&self, day: NaiveDate) -> bool {
        (self.dari..=self.sampai).contains(&day)
    }

    /// What they come to.
    pub fn finish(self) -> AngkaPerkara {
        let rulings = |tahap: JenisTahap| {
            let of = HasilSengketa::ALL.iter().zip(self.putusan).filter(|(hasil, _)| hasil.fits(tahap));
            of.map(|(hasil, jumlah)| Hitungan { label: hasil.label().to_owned(), jumlah }).collect()
        };
        let carried_out = |counts: [u32; 2]| counted(&TERLAKSANA, &counts, |label| label.to_owned());
        let mut ketepatan = counted(&KetepatanTanggapan::ALL, &self.ketepatan, |one| one.label().to_owned());
        // Without the last, that of old registers, where none was brought in.
        ketepatan.pop_if(|last| last.jumlah == 0);
        AngkaPerkara {
            keberatan: self.keberatan,
            alasan: counted(&AlasanKeberatan::ALL, &self.alasan, |alasan| {
                format!("Huruf {}: {}", alasan.huruf(), alasan.label())
            }),
            hasil: counted(&HasilKeberatan::ALL, &self.hasil, |hasil| hasil.label().to_owned()),
            ketepatan,
            perintah: counted(&PelaksanaanPerintah::ALL, &self.perintah, |one| one.label().to_owned()),
            permohonan_sengketa: counted(&TINGKAT, &self.tingkat, |tingkat| tingkat.label().to_owned()),
            sengketa_dicabut: self.dicabut,
            mediasi: rulings(JenisTahap::Mediasi),
            ajudikasi: rulings(JenisTahap::Ajudikasi),
            pelaksanaan_komisi: carried_out(self.pelaksanaan[0]),
            gugatan: counted(&PENGADILAN, &self.gugatan, |tahap| tahap.label().to_owned()),
            pengadilan: rulings(JenisTahap::Pengadilan),
            pelaksanaan_pengadilan: carried_out(self.pelaksanaan[1]),
        }
    }
}

fn bump<T: PartialEq>(counts: &mut [u32], all: &[T], one: T) {
    if let Some(place) = all.iter().position(|other| *other == one) {
        counts[place] += 1;
    }
}

fn counted<T: Copy>(all: &[T], counts: &[u32], label: impl Fn(T) -> String) -> Vec<Hitungan> {
    all.iter().zip(counts).map(|(one, jumlah)| Hitungan { label: label(*one), jumlah: *jumlah }).collect()
}
